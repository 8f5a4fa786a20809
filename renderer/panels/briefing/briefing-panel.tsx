// A briefing for the own agency: what goes in is chosen here, shown, and written as a PDF.
import { Button, Select, Textarea, TextInput } from '@mantine/core';
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import IconFileTypePdf from '@tabler/icons-react/dist/esm/icons/IconFileTypePdf.mjs';
import { type ReactNode, useEffect, useState } from 'react';
import { lastBottomLine } from '#shared/briefing/last-bottom-line';
import type { BriefingContent, BriefingRequest } from '#shared/briefing/types';
import { countProtected } from '#shared/briefing/withhold-protected';
import type { VaultContract } from '#shared/contracts/vault';
import { askingMore, usualMarking } from '#shared/handling/markings';
import { type Language, languages } from '#shared/i18n/catalogue';
import { asId, type CaseId, type ChartId } from '#shared/model/ids';
import type { PanelParams } from '../../actions/types';
import { ProtectedField } from '../../parts/protected-field';
import { tellDone, tellProblem } from '../../session/notify';
import { useSelection } from '../../session/selection';
import { useDocuments, useVaultQuery } from '../../session/vault-queries';
import { useWindow, windowStore } from '../../session/window-store';
import { useWords } from '../../session/words';
import { EmptyState } from '../../ui/empty-state';
import { languageNames } from '../../ui/language-names';
import { PanelBody } from '../../ui/panel-body';
import { draftBriefing } from '../../workflows/write-briefing';
import { BriefingPreview } from './briefing-preview';
import { MarkingField } from './marking-field';
import { savePdf } from './save-pdf';

interface Choice {
  readonly caseId: CaseId | null;
  readonly chartId: ChartId | null;
  readonly title: string;
  /** Empty: the usual one. */
  readonly marking: string;
  readonly markingReason: string;
  readonly protectedReason: string;
  /** Null: nobody has touched it; it is that of the case's last briefing. */
  readonly bottomLine: string | null;
  readonly language: Language;
}

export function BriefingPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const { t, direction, language, day } = useWords();
  const focus = useSelection((state) => state.caseId);
  const cases = useDocuments('case');
  const settings = useDocuments('settings')[0];
  const user = useWindow((state) => state.opened?.user.id ?? null);
  const [choice, setChoice] = useState<Choice>(() => ({
    caseId: params.caseId ?? null,
    chartId: null,
    title: '',
    marking: '',
    markingReason: '',
    protectedReason: '',
    bottomLine: null,
    language,
  }));
  const [content, setContent] = useState<BriefingContent | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Choice>): void => {
    setChoice((now) => ({ ...now, ...change }));
    setContent(null);
  };
  const caseId = choice.caseId ?? focus ?? cases[0]?.id ?? null;
  const charts = useDocuments('chart').filter((chart) => chart.caseId === caseId);
  const chartId = choice.chartId ?? charts[0]?.id ?? null;
  const last = lastBottomLine(useDocuments('briefing'), caseId);
  const bottomLine = choice.bottomLine ?? last?.bottomLine ?? '';
  const draft = useDraft(caseId, chartId);
  const sources = draft?.sources ?? null;
  const all = useDocuments('source');
  const marking = choice.marking || usualMarking(settings, sources ?? all);
  const lacksReason = askingMore(marking, sources ?? []).length > 0 && choice.markingReason.trim() === '';

  useEffect(() => {
    if (params.caseId !== undefined) setChoice((now) => ({ ...now, caseId: params.caseId ?? null }));
  }, [params]);

  const request = (): BriefingRequest | null => {
    if (caseId === null || user === null) return null;
    const { title, markingReason, protectedReason, language: of } = choice;
    return {
      caseId,
      chartId,
      title,
      marking,
      markingReason,
      protectedReason,
      bottomLine,
      language: of,
      madeBy: user,
      madeAt: new Date().toISOString(),
    };
  };
  const preview = async (): Promise<void> => {
    const { vault } = windowStore.getState();
    const asked = request();
    if (vault === null || asked === null) return;
    setBusy(true);
    const draft = await draftBriefing(vault, asked);
    setBusy(false);
    if (draft.ok) setContent(draft.value.content);
    else tellProblem(draft.problem);
  };
  const save = async (): Promise<void> => {
    const asked = request();
    if (asked === null) return;
    setBusy(true);
    const path = await savePdf(asked, t('briefing.panel.writing'));
    setBusy(false);
    if (path !== null) tellDone(t('briefing.panel.saved', { path }), null);
  };

  return (
    <PanelBody name="briefing" label={t('panel.briefing')} direction={direction}>
      {cases.length === 0 ? (
        <EmptyState
          icon={IconFileText}
          title={t('briefing.panel.noCase')}
          text={t('briefing.panel.noCase.text')}
        />
      ) : (
        <div className="d-briefing">
          <form className="d-form" onSubmit={(event) => event.preventDefault()}>
            <Select
              label={t('workbench.case')}
              data={cases.map((one) => ({
                value: one.id,
                label: [one.number, one.title].filter(Boolean).join(' · '),
              }))}
              value={caseId}
              onChange={(value) =>
                value !== null && set({ caseId: asId<CaseId>(value), chartId: null, bottomLine: null })
              }
            />
            <div className="d-form-pair">
              <Select
                label={t('panel.chart')}
                data={charts.map((chart) => ({ value: chart.id, label: chart.title }))}
                placeholder={t('briefing.panel.noChart')}
                value={chartId}
                onChange={(value) => set({ chartId: value === null ? null : asId<ChartId>(value) })}
              />
              <Select
                label={t('workbench.language')}
                data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
                value={choice.language}
                onChange={(value) => set({ language: (value ?? 'en') as Language })}
              />
            </div>
            <MarkingField
              marking={marking}
              reason={choice.markingReason}
              sources={sources ?? []}
              onMarking={(value) => set({ marking: value })}
              onReason={(value) => set({ markingReason: value })}
            />
            <ProtectedField
              paper="briefing"
              people={draft === null ? 0 : countProtected(draft)}
              reason={choice.protectedReason}
              onReason={(value) => set({ protectedReason: value })}
            />
            <TextInput
              label={t('briefing.panel.title')}
              placeholder={t('briefing.panel.title.hint')}
              value={choice.title}
              onChange={(event) => set({ title: event.currentTarget.value })}
            />
            <Textarea
              label={t('briefing.panel.bottomLine')}
              description={
                choice.bottomLine === null && last !== null
                  ? t('briefing.panel.bottomLine.kept', { date: day(last.madeAt) })
                  : t('briefing.panel.bottomLine.text')
              }
              data-field="bottom-line"
              autosize
              minRows={3}
              value={bottomLine}
              onChange={(event) => set({ bottomLine: event.currentTarget.value })}
            />
            <p className="d-dim">{t('briefing.panel.ownAgency')}</p>
            <div className="d-buttons">
              <Button
                variant="default"
                loading={busy}
                data-action="briefing.preview"
                onClick={() => void preview()}
              >
                {t('briefing.panel.preview')}
              </Button>
              <Button
                loading={busy}
                disabled={lacksReason}
                leftSection={<IconFileTypePdf size={16} stroke={1.7} />}
                data-action="briefing.save"
                onClick={() => void save()}
              >
                {t('briefing.panel.save')}
              </Button>
            </div>
          </form>
          {content !== null && <BriefingPreview content={content} />}
        </div>
      )}
    </PanelBody>
  );
}

/** What the briefing rests on, and whom it is about; null while that is not known. */
function useDraft(
  caseId: CaseId | null,
  chartId: ChartId | null,
): VaultContract['briefingState']['output'] | null {
  const user = useWindow((state) => state.opened?.user.id ?? null);
  // What does not bear on the sources is left blank, so that the answer is kept while it is written.
  const blank = {
    title: '',
    marking: '',
    markingReason: '',
    protectedReason: '',
    bottomLine: '',
    language: 'en',
    madeAt: '',
  } as const;
  const request =
    caseId === null || user === null ? null : { request: { ...blank, caseId, chartId, madeBy: user } };
  const { data } = useVaultQuery('briefingState', request);
  return data ?? null;
}
