// The chart panel in the window: which chart of which case, and its data from the vault.
import { Button, Select } from '@mantine/core';
import IconChartDots3 from '@tabler/icons-react/dist/esm/icons/IconChartDots3.mjs';
import IconFolderOpen from '@tabler/icons-react/dist/esm/icons/IconFolderOpen.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { type ReactNode, useEffect, useState } from 'react';
import type { MeasureText } from '#shared/graph/types';
import type { ChartDocument } from '#shared/model/documents';
import type { CaseId, ChartId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { openPanel } from '../../actions/lent-controls';
import type { PanelParams } from '../../actions/types';
import { loadChartFonts } from '../../drawing/chart-fonts';
import { canvasMeasure } from '../../drawing/measure-text';
import { execute } from '../../session/execute';
import { tellProblem } from '../../session/notify';
import { problemSentence } from '../../session/problem-words';
import { useSelection } from '../../session/selection';
import { useVaultQuery } from '../../session/vault-queries';
import { windowStore } from '../../session/window-store';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { PanelBody } from '../../ui/panel-body';
import { makeFirstChart } from '../../workflows/first-chart';
import './chart.css';
import { ChartView } from './chart-view';
import { ChartWaiting } from './chart-waiting';
import { useChartData } from './use-chart-data';

export function ChartPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const { t, direction } = useWords();
  const worked = useSelection((state) => state.caseId);
  const caseId = params.caseId ?? worked;
  return (
    <PanelBody name="chart" label={t('chart.which')} direction={direction} scroll={false}>
      <Charts key={caseId} caseId={caseId} />
    </PanelBody>
  );
}

/** Of one case; of all where none is chosen, so that the sample's chart is seen at once. */
function Charts({ caseId }: { readonly caseId: CaseId | null }): ReactNode {
  const { t } = useWords();
  const { data } = useVaultQuery('documents', { kind: 'chart' });
  const [wanted, setWanted] = useState<ChartId | null>(null);
  // A chart that is being made is there before its things have their places.
  const [isMaking, setMaking] = useState(false);
  const measure = useMeasure();
  if (measure === null || data === undefined || isMaking) return <ChartWaiting />;
  const all = data as readonly ChartDocument[];
  const charts = all.filter((chart) => caseId === null || chart.caseId === caseId);
  const chart = charts.find((one) => one.id === wanted) ?? charts[0];
  if (chart === undefined)
    return caseId === null ? <NoCase /> : <NoChart caseId={caseId} onMaking={setMaking} onMade={setWanted} />;
  const makeNew = async (): Promise<void> => {
    const title = t('chart.newTitle', {
      number: all.filter((one) => one.caseId === chart.caseId).length + 1,
    });
    const made = await execute('chart.create', { caseId: chart.caseId, title, items: [] });
    if (made.ok) setWanted(made.value.id);
  };
  return (
    <OneChart
      key={chart.id}
      chart={chart}
      measure={measure}
      choice={
        <span className="d-chart-choice">
          <Select
            aria-label={t('chart.which')}
            data={charts.map(({ id, title }) => ({ value: id, label: title }))}
            value={chart.id}
            onChange={(id) => setWanted(charts.find((one) => one.id === id)?.id ?? null)}
          />
          <IconButton icon={IconPlus} label={t('chart.new')} onClick={() => void makeNew()} />
        </span>
      }
    />
  );
}

interface OneChartProps {
  readonly chart: ChartDocument;
  readonly measure: MeasureText;
  readonly choice: ReactNode;
}

function OneChart({ chart, measure, choice }: OneChartProps): ReactNode {
  const words = useWords();
  const { data: scene, error } = useVaultQuery('scene', { chartId: chart.id }, { keepPrevious: true });
  const data = useChartData(chart, scene ?? null);
  if (error !== null) return <Callout tone="bad">{problemSentence(error.problem, words)}</Callout>;
  return data === null ? <ChartWaiting /> : <ChartView data={data} measure={measure} choice={choice} />;
}

function NoCase(): ReactNode {
  const { t } = useWords();
  return (
    <EmptyState icon={IconFolderOpen} title={t('chart.noCase.title')} text={t('chart.noCase.text')}>
      <Button onClick={() => openPanel('cases')}>{t('panel.cases')}</Button>
    </EmptyState>
  );
}

interface NoChartProps {
  readonly caseId: CaseId;
  readonly onMaking: (isMaking: boolean) => void;
  readonly onMade: (id: ChartId) => void;
}

function NoChart({ caseId, onMaking, onMade }: NoChartProps): ReactNode {
  const { t } = useWords();
  const make = async (suggest: boolean): Promise<void> => {
    const { vault, compute } = windowStore.getState();
    if (vault === null || compute === null) return;
    onMaking(true);
    const made = suggest
      ? await makeFirstChart({ vault, compute }, caseId, t('chart.firstTitle'))
      : await makeEmptyChart(caseId, t('chart.newTitle', { number: 1 }));
    onMaking(false);
    if (made.ok) onMade(made.value);
    // `execute` has told its own failure.
    else if (suggest) tellProblem(made.problem);
  };
  return (
    <EmptyState icon={IconChartDots3} title={t('chart.none.title')} text={t('chart.none.text')}>
      <Button onClick={() => void make(true)}>{t('chart.none.suggest')}</Button>
      <Button variant="default" onClick={() => void make(false)}>
        {t('chart.none.empty')}
      </Button>
    </EmptyState>
  );
}

async function makeEmptyChart(caseId: CaseId, title: string): Promise<Result<ChartId>> {
  const made = await execute('chart.create', { caseId, title, items: [] });
  return made.ok ? ok(made.value.id) : made;
}

/** Null until the fonts are there: a width measured before would be that of another font. */
function useMeasure(): MeasureText | null {
  const [measure, setMeasure] = useState<MeasureText | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadChartFonts().then(() => {
      if (!isGone) setMeasure(() => canvasMeasure());
    });
    return () => {
      isGone = true;
    };
  }, []);
  return measure;
}
