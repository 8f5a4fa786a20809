// A briefing for the own agency: what goes in is chosen here, shown, and written as a PDF.
import { Autocomplete, Button, Select, Textarea, TextInput } from '@mantine/core';
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import IconFileTypePdf from '@tabler/icons-react/dist/esm/icons/IconFileTypePdf.mjs';
import { type ReactNode, useEffect, useState } from 'react';
import type { BriefingContent } from '#shared/briefing/types';
import { strictestLabel, tlpLabels } from '#shared/handling/markings';
import { type Language, languages } from '#shared/i18n/catalogue';
import { asId, type CaseId, type ChartId } from '#shared/model/ids';
import type { PanelParams } from '../../actions/types';
import { desk } from '../../desk/desk';
import { execute } from '../../session/execute';
import { startJob } from '../../session/jobs';
import { tellDone, tellProblem } from '../../session/notify';
import { useSelection } from '../../session/selection';
import { useDocuments } from '../../session/vault-queries';
import { useWindow, windowStore } from '../../session/window-store';
import { useWords } from '../../session/words';
import { EmptyState } from '../../ui/empty-state';
import { languageNames } from '../../ui/language-names';
import { PanelBody } from '../../ui/panel-body';
import { type BriefingRequest, draftBriefing, writeBriefing } from '../../workflows/write-briefing';
import { BriefingPreview } from './briefing-preview';

interface Choice {
  readonly caseId: CaseId | null;
  readonly chartId: ChartId | null;
  readonly title: string;
  readonly marking: string;
  readonly bottomLine: string;
  readonly language: Language;
}

export function BriefingPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const { t, direction, language } = useWords();
  const focus = useSelection((state) => state.caseId);
  const cases = useDocuments('case');
  const settings = useDocuments('settings')[0];
  const sources = useDocuments('source');
  const user = useWindow((state) => state.opened?.user.id ?? null);
  const [choice, setChoice] = useState<Choice>(() => ({
    caseId: params.caseId ?? null,
    chartId: null,
    title: '',
    marking: '',
    bottomLine: '',
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
  const usual = settings?.defaultMarking || tlpLabels[2];
  // What stands in a briefing may come from any source, so none of them is marked stricter than the briefing.
  const marking =
    choice.marking || (strictestLabel([usual, ...sources.map(({ head }) => head.marking)]) ?? usual);

  useEffect(() => {
    if (params.caseId !== undefined) setChoice((now) => ({ ...now, caseId: params.caseId ?? null }));
  }, [params]);

  const request = (): BriefingRequest | null => {
    if (caseId === null || user === null) return null;
    const chartId = choice.chartId ?? charts[0]?.id ?? null;
    const { title, bottomLine, language: of } = choice;
    return {
      caseId,
      chartId,
      title,
      marking,
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
              onChange={(value) => value !== null && set({ caseId: asId<CaseId>(value), chartId: null })}
            />
            <div className="d-form-pair">
              <Select
                label={t('panel.chart')}
                data={charts.map((chart) => ({ value: chart.id, label: chart.title }))}
                placeholder={t('briefing.panel.noChart')}
                value={choice.chartId ?? charts[0]?.id ?? null}
                onChange={(value) => set({ chartId: value === null ? null : asId<ChartId>(value) })}
              />
              <Select
                label={t('workbench.language')}
                data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
                value={choice.language}
                onChange={(value) => set({ language: (value ?? 'en') as Language })}
              />
            </div>
            <Autocomplete
              size="xs"
              label={t('import.panel.marking')}
              description={t('briefing.panel.marking.text')}
              data={[...tlpLabels]}
              value={marking}
              onChange={(value) => set({ marking: value })}
            />
            <TextInput
              label={t('briefing.panel.title')}
              placeholder={t('briefing.panel.title.hint')}
              value={choice.title}
              onChange={(event) => set({ title: event.currentTarget.value })}
            />
            <Textarea
              label={t('briefing.panel.bottomLine')}
              description={t('briefing.panel.bottomLine.text')}
              autosize
              minRows={3}
              value={choice.bottomLine}
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

/** Where it was written; null when it was not (the person knows why, or closed the dialog). */
async function savePdf(request: BriefingRequest, label: string): Promise<string | null> {
  const { vault } = windowStore.getState();
  if (vault === null) return null;
  const job = startJob(label);
  const written = await writeBriefing(vault, request);
  job.end();
  if (!written.ok) {
    tellProblem(written.problem);
    return null;
  }
  const { content, pdf } = written.value;
  const saved = await desk.call('saveFile', {
    suggestedName: fileName(content.title),
    bytes: pdf,
    path: null,
  });
  if (!saved.ok) {
    tellProblem(saved.problem);
    return null;
  }
  if (saved.value === null) return null;
  const { madeBy: _by, madeAt: _at, ...fields } = request;
  await execute('briefing.save', fields, 'failure');
  return saved.value.path;
}

/** What no file system refuses. */
function fileName(title: string): string {
  const plain = [...title].map((one) => ('\\/:*?"<>|'.includes(one) || one < ' ' ? '-' : one)).join('');
  return `${plain.trim().slice(0, 100) || 'briefing'}.pdf`;
}
