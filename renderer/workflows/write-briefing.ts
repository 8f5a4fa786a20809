// From a case to a PDF: state from the vault, composed as data, rendered to static HTML, printed by the main process.
// The window's briefing panel and batch mode both go this way.
import { citation } from '#shared/briefing/citation';
import { composeBriefing } from '#shared/briefing/compose';
import { renderBriefing } from '#shared/briefing/html';
import type { BriefingContent, BriefingState } from '#shared/briefing/types';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { legendWords } from '#shared/graph/chart-words';
import { translator } from '#shared/i18n/translate';
import { ok, type Result } from '#shared/model/problem';
import { desk } from '../desk/desk';
import { displayChart } from './chart-image';
import fontsUrl from './print-fonts.css?url';

export type BriefingRequest = BriefingState['request'];

export interface WrittenBriefing {
  readonly content: BriefingContent;
  readonly html: string;
  readonly pdf: Uint8Array<ArrayBuffer>;
}

/** Composes without printing: what the panel previews. */
export async function draftBriefing(
  vault: Client<VaultContract>,
  request: BriefingRequest,
): Promise<Result<{ readonly content: BriefingContent; readonly html: string }>> {
  const state = await vault.briefingState({ request });
  if (!state.ok) return state;
  const t = translator(request.language);
  const chart = request.chartId === null ? null : await displayChart(vault, request.chartId, 'print', t);
  if (chart !== null && !chart.ok) return chart;
  const content = composeBriefing({ ...state.value, chart: chart?.value ?? null }, 'own-agency');
  const html = renderBriefing(content, {
    fontsUrl,
    legendWords: legendWords(t),
    cite: (number, rows) => citation(t, number, rows),
  });
  return ok({ content, html });
}

/** Problems: those of the vault's `briefingState` and of printing. */
export async function writeBriefing(
  vault: Client<VaultContract>,
  request: BriefingRequest,
): Promise<Result<WrittenBriefing>> {
  const draft = await draftBriefing(vault, request);
  if (!draft.ok) return draft;
  const { content, html } = draft.value;
  const printed = await desk.call('printPdf', { html, title: content.title, marking: content.marking });
  return printed.ok ? ok({ content, html, pdf: printed.value.bytes }) : printed;
}
