// The chart as a person works with it: tools, drawing or table, legend, details. Pure over `ChartData`.
import { Button, useComputedColorScheme } from '@mantine/core';
import IconChartDots3 from '@tabler/icons-react/dist/esm/icons/IconChartDots3.mjs';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MeasureText } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { lend } from '../../actions/lent-controls';
import { tellDone, tellProblem } from '../../session/notify';
import { useWords } from '../../session/words';
import { EmptyState } from '../../ui/empty-state';
import type { ChartData } from './chart-data';
import { ChartInspector } from './chart-inspector';
import { ChartLegend } from './chart-legend';
import type { Moved } from './chart-surface';
import { ChartTable } from './chart-table';
import { ChartToolbar } from './chart-toolbar';
import {
  addAround,
  chartControls,
  countProtectedOn,
  itemsOf,
  type NeighbourQuestion,
  type ChartView as Tools,
} from './chart-tools';
import { ChartWaiting } from './chart-waiting';
import { GraphCanvas } from './graph-canvas';
import type { GraphView } from './graph-view';
import { LayoutMenu } from './layout-menu';
import { NeighbourChooser } from './neighbour-chooser';
import { nodeSentence } from './node-sentence';
import { PartShown } from './part-shown';
import { PictureChoice } from './picture-choice';
import { useChartFocus } from './use-chart-focus';
import { useDisplayList } from './use-display-list';
import { useNarrow } from './use-narrow';

/** px of the panel below which the details would leave too little for the drawing. */
const narrow = 720;

interface ChartViewProps {
  readonly data: ChartData;
  readonly measure: MeasureText;
  /** Which chart, and making a new one; stands at the head of the tools. */
  readonly choice?: ReactNode;
  readonly startsAsTable?: boolean;
}

export function ChartView({ data, measure, choice, startsAsTable = false }: ChartViewProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const theme = useComputedColorScheme('light');
  const view = useRef<GraphView | null>(null);
  const [isTable, setTable] = useState(startsAsTable);
  const [hasLegend, setLegend] = useState(true);
  const [frame, isNarrow] = useNarrow<HTMLDivElement>(narrow);
  /** Null until a person says: beside the drawing where there is room for both. */
  const [wantsInspector, setInspector] = useState<boolean | null>(null);
  const hasInspector = wantsInspector ?? !isNarrow;
  const [isLayoutOpen, setLayoutOpen] = useState(false);
  const [running, setRunning] = useState<AbortController | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [question, setQuestion] = useState<NeighbourQuestion | null>(null);
  const [part, setPart] = useState<number | null>(null);
  const [selectedLinks, setSelectedLinks] = useState<readonly string[]>([]);

  const { scene } = data;
  const list = useDisplayList(scene, measure, theme);

  const moveBy = (dx: number, dy: number): void => {
    const moved = scene.nodes.filter((node) => focus.subjects.includes(node.id));
    if (moved.length > 0) void data.arrange(itemsOf(moved, ({ x, y }) => ({ x: x + dx, y: y + dy })));
  };
  const focus = useChartFocus(data, moveBy);
  const controls = chartControls({
    data,
    focus,
    view,
    ask: setQuestion,
    nothingMore: () => tellDone(t('chart.expand.nothing'), null),
    chooseLayout: () => setLayoutOpen(true),
    toggleTable: () => setTable((before) => !before),
    askWhyNamed: () => setChoosing(true),
  });
  // Lent once for each chart; what an action finds is always that of the latest drawing.
  const latest = useRef(controls);
  latest.current = controls;
  useEffect(() => lend('chart', latestControls(latest, data.chartId)), [data.chartId]);

  const layOut = async (
    layout: string,
    values: Readonly<Record<string, number | boolean>>,
  ): Promise<void> => {
    const abort = new AbortController();
    setRunning(abort);
    const placed = await data.layOut(layout, values, abort.signal);
    setRunning(null);
    if (abort.signal.aborted) return;
    if (!placed.ok) return tellProblem(placed.problem);
    const positions = placed.value;
    await data.arrange(
      itemsOf(scene.nodes, ({ x, y }, at) => ({
        x: Math.round(positions[at * 2] ?? x),
        y: Math.round(positions[at * 2 + 1] ?? y),
      })),
    );
    setLayoutOpen(false);
    requestAnimationFrame(() => view.current?.fit());
  };

  const onMove = (moved: readonly Moved[]): void => {
    const to = new Map(moved.map((one) => [one.id, one]));
    const nodes = scene.nodes.filter((node) => to.has(node.id));
    void data.arrange(itemsOf(nodes, ({ id, x, y }) => ({ x: to.get(id)?.x ?? x, y: to.get(id)?.y ?? y })));
  };
  const onSelect = (nodes: readonly EntityId[], links: readonly string[]): void => {
    setSelectedLinks(links);
    data.select(nodes);
  };

  const tools: Tools = {
    data,
    controls,
    isTable,
    hasLegend,
    toggleLegend: () => setLegend(!hasLegend),
    hasInspector,
    toggleInspector: () => setInspector(!hasInspector),
  };
  const focused = scene.nodes.find((node) => node.id === focus.focused);
  const isSelected = focused !== undefined && data.selection.includes(focused.id);
  const hasNothing = scene.nodes.length === 0;

  return (
    <div ref={frame} className="d-chart" data-theme={theme} data-narrow={isNarrow}>
      <div className="d-chart-bar">
        {choice}
        <ChartToolbar
          tools={tools}
          layoutMenu={
            <LayoutMenu
              isOpen={isLayoutOpen}
              onOpen={setLayoutOpen}
              pinned={scene.nodes.filter((node) => node.pinned).length}
              isEnabled={!hasNothing}
              cancel={running === null ? null : () => running.abort()}
              onRun={(layout, values) => void layOut(layout, values)}
            />
          }
        />
      </div>
      <div className="d-chart-body">
        <div className="d-chart-main">
          {hasNothing && !isTable ? (
            <NothingHere tools={tools} />
          ) : isTable ? (
            <ChartTable data={data} subjects={focus.subjects} onFocus={focus.setFocused} />
          ) : list === null ? (
            <ChartWaiting />
          ) : (
            <GraphCanvas
              list={list}
              selection={data.selection}
              selectedLinks={selectedLinks}
              focused={focus.focused}
              events={{
                onSelect,
                onMove,
                onOpen: data.openSheet,
                onFocus: focus.setFocused,
                onPart: setPart,
              }}
              view={view}
              label={t('chart.canvas', { nodes: scene.nodes.length, links: scene.links.length })}
              keys={t('chart.keys')}
              said={focused === undefined ? '' : nodeSentence(focused, scene, isSelected, words)}
              onKeyDown={focus.onKeyDown}
            >
              {part !== null && (
                <PartShown seen={part} of={scene.nodes.length} onWhole={() => view.current?.fit()} />
              )}
            </GraphCanvas>
          )}
          {hasLegend && !isTable && list !== null && <ChartLegend list={list} />}
        </div>
        {hasInspector && (
          <ChartInspector
            tools={tools}
            subjects={focus.subjects}
            selectedLink={selectedLinks[0] ?? null}
            theme={theme}
          />
        )}
      </div>
      {isChoosing && (
        <PictureChoice
          people={countProtectedOn(scene)}
          onClose={() => setChoosing(false)}
          onSave={(why) => {
            setChoosing(false);
            void data.exportImage(why);
          }}
        />
      )}
      {question !== null && (
        <NeighbourChooser
          name={question.node.label}
          neighbours={question.neighbours}
          isCut={question.isCut}
          onClose={() => setQuestion(null)}
          onAdd={(ids) => {
            setQuestion(null);
            void addAround(data, question.node, ids);
          }}
        />
      )}
    </div>
  );
}

function NothingHere({ tools }: { readonly tools: Tools }): ReactNode {
  const { t } = useWords();
  if (tools.controls.hiddenCount() > 0) {
    return (
      <EmptyState icon={IconChartDots3} title={t('chart.empty.allHidden')}>
        <Button onClick={() => void tools.controls.showHidden()}>{t('chart.action.showHidden')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconChartDots3} title={t('chart.empty.title')} text={t('chart.empty.text')}>
      <Button onClick={() => tools.data.openSearch()}>{t('chart.empty.search')}</Button>
    </EmptyState>
  );
}

/** Controls that always mean the latest ones, so that they need not be lent anew at each drawing. */
function latestControls(
  latest: { readonly current: ReturnType<typeof chartControls> },
  chartId: ChartData['chartId'],
): ReturnType<typeof chartControls> {
  return {
    chartId,
    subjects: () => latest.current.subjects(),
    hiddenCount: () => latest.current.hiddenCount(),
    isEmpty: () => latest.current.isEmpty(),
    fit: () => latest.current.fit(),
    fitSelection: () => latest.current.fitSelection(),
    zoom: (by) => latest.current.zoom(by),
    togglePins: () => latest.current.togglePins(),
    hide: () => latest.current.hide(),
    showHidden: () => latest.current.showHidden(),
    remove: () => latest.current.remove(),
    expand: () => latest.current.expand(),
    chooseLayout: () => latest.current.chooseLayout(),
    toggleTable: () => latest.current.toggleTable(),
    openSheet: () => latest.current.openSheet(),
    selectAll: () => latest.current.selectAll(),
    selectLinked: () => latest.current.selectLinked(),
    add: (ids) => latest.current.add(ids),
    exportImage: () => latest.current.exportImage(),
  };
}
