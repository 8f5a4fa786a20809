// From a case to a PDF: state from the vault, composed as data, printed.
// The window's briefing panel and batch mode both go this way.
import { aboutNothing } from '#shared/access/types';
import { composeBriefing } from '#shared/briefing/compose';
import type { BriefingContent, BriefingRequest } from '#shared/briefing/types';
import type { CommandInputs } from '#shared/commands/commands';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { askingMore } from '#shared/handling/markings';
import { translator } from '#shared/i18n/translate';
import type { SourceDocument } from '#shared/model/documents';
import { asId, type DocumentId, type EntityId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { displayChart } from './chart-image';
import { printPaper } from './print-paper';

export interface WrittenBriefing {
  readonly content: BriefingContent;
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** What `briefing.save` keeps of it. */
  readonly kept: CommandInputs['briefing.save'];
}

interface Draft {
  readonly content: BriefingContent;
  readonly sources: readonly SourceDocument[];
  /** Whose data it shows. */
  readonly things: readonly EntityId[];
}

/** Composes without printing: what the panel previews. */
export async function draftBriefing(
  vault: Client<VaultContract>,
  request: BriefingRequest,
): Promise<Result<Draft>> {
  const state = await vault.briefingState({ request });
  if (!state.ok) return state;
  const t = translator(request.language);
  const chart = request.chartId === null ? null : await displayChart(vault, request.chartId, 'print', t);
  if (chart !== null && !chart.ok) return chart;
  const content = composeBriefing({ ...state.value, chart: chart?.value ?? null }, 'own-agency');
  const { sources, profiles } = state.value;
  return ok({ content, sources, things: profiles.map(({ id }) => id) });
}

/** Problems: marking-lowered without a reason, those of the vault's `briefingState` and of printing. */
export async function writeBriefing(
  vault: Client<VaultContract>,
  request: BriefingRequest,
): Promise<Result<WrittenBriefing>> {
  const draft = await draftBriefing(vault, request);
  if (!draft.ok) return draft;
  const { content, sources, things } = draft.value;
  const { marking, lowered, protected: named } = content;
  if (lowered !== null && lowered.reason === '') {
    const asked = askingMore(marking, sources).map(({ fileName, head }) => `${fileName} (${head.marking})`);
    return fail('marking-lowered', { marking, sources: asked });
  }
  const document = asId<DocumentId>(request.caseId);
  const about = { ...aboutNothing, text: content.title, anchors: things, document };
  const noted = await vault.look({ what: 'briefing', about, count: things.length });
  if (!noted.ok) return noted;
  const printed = await printPaper(content);
  if (!printed.ok) return printed;
  const { madeBy: _by, madeAt: _at, markingReason: _reason, protectedReason: _why, ...fields } = request;
  return ok({ content, pdf: printed.value, kept: { ...fields, lowered, protected: named } });
}
