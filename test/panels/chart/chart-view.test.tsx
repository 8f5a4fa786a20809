// @vitest-environment happy-dom
// The chart as a table: everything the drawing can do, for who would rather read.
import { MantineProvider } from '@mantine/core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { estimateWidth } from '#shared/graph/measure';
import { asId } from '#shared/model/ids';
import { lentControls } from '../../../renderer/actions/lent-controls';
import type { ChartData } from '../../../renderer/panels/chart/chart-data';
import { ChartView } from '../../../renderer/panels/chart/chart-view';
import { LayoutFields } from '../../../renderer/panels/chart/layout-menu';
import { NeighbourChooser } from '../../../renderer/panels/chart/neighbour-chooser';
import { neighboursOf } from '../../../renderer/panels/chart/neighbours';
import { nodeSentence } from '../../../renderer/panels/chart/node-sentence';
import { WordsProvider, wordsOf } from '../../../renderer/session/words';
import { id, link, node, scene } from '../../graph/scene-factory';
import { fakeChart, neighbour } from './chart-fake';

vi.mock('../../../renderer/session/notify', () => ({ tellProblem: vi.fn(), tellDone: vi.fn() }));
vi.mock('../../../renderer/desk/desk', () => ({ desk: { call: vi.fn() } }));

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
});

afterEach(async () => {
  await act(async () => root.unmount());
  host.remove();
});

async function show(content: ReactNode): Promise<void> {
  await act(async () =>
    root.render(
      <WordsProvider>
        <MantineProvider env="test">{content}</MantineProvider>
      </WordsProvider>,
    ),
  );
}

const table = (data: ChartData) => show(<ChartView data={data} measure={estimateWidth} startsAsTable />);

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(name),
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

const press = (element: HTMLElement) => act(async () => element.click());

const chart = scene(
  [
    node('Varney, Armand', { pinned: true, notice: { colour: 'red', opinions: [] } }),
    node('كريم حداد', { x: 200, side: 'list' }),
  ],
  [link('Varney, Armand', 'كريم حداد', { kind: 'calls', directed: true, count: 3 })],
);

describe('the table of a chart', () => {
  it('has a row for each thing with what the drawing says by signs', async () => {
    await table(fakeChart(chart).data);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(2);
    const armand = rows.find((row) => row.includes('Varney')) ?? '';
    expect(armand).toContain('Red notice');
    expect(armand).toContain('pinned');
    expect(armand).toContain('Named in this case');
  });

  it('selects by its boxes and acts on what is selected', async () => {
    const fake = fakeChart(chart, [id('كريم حداد')]);
    await table(fake.data);
    const [first] = document.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]');
    await press(first as HTMLElement);
    await press(button('Hide on the chart'));
    expect(fake.asked).toContainEqual(['select', expect.arrayContaining(['كريم حداد', 'Varney, Armand'])]);
    expect(fake.asked).toContainEqual(['arrange', [{ target: 'كريم حداد', hidden: true }]]);
  });

  it('lists hidden things and shows them again', async () => {
    const fake = fakeChart({ ...chart, nodes: [], links: [], hiddenNodes: [node('Stropwell')] });
    await table(fake.data);
    await press(document.querySelector('tbody button') as HTMLElement);
    expect(fake.asked).toContainEqual(['arrange', [{ target: 'Stropwell', hidden: false }]]);
  });

  it('shows names as text, never as markup', async () => {
    await table(fakeChart(scene([node('<img src=x onerror=alert(1)>')])).data);
    expect(document.querySelector('tbody img')).toBeNull();
    expect(document.querySelector('tbody')?.textContent).toContain('<img');
  });
});

describe('an empty chart', () => {
  it('says what to do next', async () => {
    const fake = fakeChart(scene([]));
    await show(<ChartView data={fake.data} measure={estimateWidth} />);
    expect(host.textContent).toContain('Nothing is on this chart yet');
    await press(button('Search'));
    expect(fake.asked).toEqual([['openSearch']]);
  });
});

describe('what the chart lends to actions', () => {
  it('is there while it is mounted, and always that of the latest drawing', async () => {
    await table(fakeChart(chart, []).data);
    expect(lentControls.getState().chart?.subjects()).toEqual([]);
    await table(fakeChart(chart, [id('كريم حداد')]).data);
    expect(lentControls.getState().chart?.subjects()).toEqual(['كريم حداد']);
    await act(async () => root.render(null));
    expect(lentControls.getState().chart).toBeNull();
  });
});

describe('the form of a layout', () => {
  it('runs nothing until it is asked to, and then with what is set', async () => {
    const run = vi.fn();
    await show(<LayoutFields pinned={2} cancel={null} onRun={run} />);
    expect(run).not.toHaveBeenCalled();
    expect(host.textContent).toContain('2 pinned things stay where they are');
    await press(document.querySelector('input[type=checkbox]') as HTMLElement);
    await press(button('Lay out'));
    expect(run).toHaveBeenCalledWith('fcose', { spacing: 1, afresh: false });
  });

  it('can be stopped while it runs', async () => {
    const cancel = vi.fn();
    await show(<LayoutFields pinned={0} cancel={cancel} onRun={vi.fn()} />);
    await press(button('Cancel'));
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe('choosing neighbours', () => {
  it('lists each thing once with all its links, and adds only what is chosen', async () => {
    const links = [neighbour('x'), neighbour('x', { id: '2', kind: 'pays' }), neighbour('y')];
    const add = vi.fn();
    await show(
      <NeighbourChooser
        name="A"
        neighbours={neighboursOf(links)}
        isCut={false}
        onAdd={add}
        onClose={vi.fn()}
      />,
    );
    const boxes = document.querySelectorAll<HTMLInputElement>('.d-neighbours-list input');
    expect(boxes).toHaveLength(2);
    await press(boxes[1] as HTMLElement);
    await press(button('Add'));
    expect(add).toHaveBeenCalledWith([asId('y')]);
  });
});

describe('what is said of a thing', () => {
  it('has its name, kind, side, notice, links and state', () => {
    const [first] = chart.nodes;
    if (first === undefined) throw new Error('no node');
    const words = wordsOf('en');
    const said = nodeSentence(first, chart, true, words);
    for (const part of [
      'Varney, Armand',
      'Named in this case',
      'Red notice',
      '1 link',
      'pinned',
      'selected',
    ]) {
      expect(said).toContain(part);
    }
  });
});

describe('a picture with somebody protected on it', () => {
  const guarded = scene([node('a'), node('b', { x: 200, protections: ['juvenile'] })]);

  it('keeps them numbers unless a reason is given, which goes with it', async () => {
    // A field that grows with its text asks the page for its fonts, which this one has not.
    Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
    const fake = fakeChart(guarded);
    await table(fake.data);
    await press(button('Export chart'));
    const form = () => document.querySelector<HTMLFormElement>('[data-form=picture]');
    expect(form()?.textContent).toContain('1 person is protected');
    await act(async () => form()?.requestSubmit());
    expect(fake.asked).toEqual([['exportImage', '']]);
    expect(form()).toBeNull();
    await press(button('Export chart'));
    const field = form()?.querySelector('textarea') ?? null;
    await act(async () => {
      // React hears of a value that is set as a person's typing sets it.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
        field,
        ' the court asked ',
      );
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => form()?.requestSubmit());
    expect(fake.asked.at(-1)).toEqual(['exportImage', 'the court asked']);
  });
});
