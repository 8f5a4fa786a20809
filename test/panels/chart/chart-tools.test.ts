// What the chart's actions ask for: each one command, about every item that shows the thing.
import { describe, expect, it, vi } from 'vitest';
import type { EntityId } from '#shared/model/ids';
import { asId } from '#shared/model/ids';
import {
  chartControls,
  type NeighbourQuestion,
  withLinked,
} from '../../../renderer/panels/chart/chart-tools';
import { id, link, node, scene } from '../../graph/scene-factory';
import { type FakeChart, fakeChart, neighbour } from './chart-fake';

vi.mock('../../../renderer/session/notify', () => ({ tellProblem: vi.fn(), tellDone: vi.fn() }));

const joined = node('a', { targets: [asId('a'), asId('a2')] });
const chart = scene([joined, node('b', { x: 200, pinned: true })], [link('a', 'b')]);

function controls(fake: FakeChart, subjects: readonly EntityId[]) {
  const questions: (NeighbourQuestion | null)[] = [];
  let nothing = 0;
  let whyNamed = 0;
  const made = chartControls({
    data: fake.data,
    focus: { subjects },
    view: { current: null },
    ask: (question) => questions.push(question),
    nothingMore: () => {
      nothing++;
    },
    chooseLayout: () => {},
    toggleTable: () => {},
    askWhyNamed: () => {
      whyNamed++;
    },
  });
  return { made, questions, nothing: () => nothing, whyNamed: () => whyNamed };
}

describe('pinning', () => {
  it('pins all as long as one is loose, and every item that shows the thing', async () => {
    const fake = fakeChart(chart);
    await controls(fake, [id('a'), id('b')]).made.togglePins();
    expect(fake.asked).toEqual([
      [
        'arrange',
        [
          { target: 'a', pinned: true },
          { target: 'a2', pinned: true },
          { target: 'b', pinned: true },
        ],
      ],
    ]);
  });

  it('releases when all are pinned', async () => {
    const fake = fakeChart(chart);
    await controls(fake, [id('b')]).made.togglePins();
    expect(fake.asked).toEqual([['arrange', [{ target: 'b', pinned: false }]]]);
  });
});

describe('taking away', () => {
  it('hides and removes every item that shows the thing', async () => {
    const fake = fakeChart(chart);
    const { made } = controls(fake, [id('a')]);
    await made.hide();
    await made.remove();
    expect(fake.asked).toEqual([
      [
        'arrange',
        [
          { target: 'a', hidden: true },
          { target: 'a2', hidden: true },
        ],
      ],
      ['remove', ['a', 'a2']],
    ]);
  });

  it('brings hidden things and links back as one deed', async () => {
    const fake = fakeChart({
      ...scene([]),
      hiddenNodes: [node('a')],
      hiddenLinks: [link('a', 'b', { id: 'l' })],
    });
    await controls(fake, []).made.showHidden();
    expect(fake.asked).toEqual([['showHidden']]);
  });
});

describe('selecting what is linked', () => {
  it('adds what is one link away, whichever way it runs, and keeps what was selected', () => {
    const links = [link('a', 'b'), link('c', 'a'), link('b', 'd')];
    expect(withLinked({ links }, [id('a')])).toEqual(['a', 'b', 'c']);
    expect(withLinked({ links }, [id('d'), id('x')])).toEqual(['d', 'x', 'b']);
  });
});

describe('expanding', () => {
  it('adds a few neighbours at once, each a place of its own near the thing', async () => {
    const fake = fakeChart(chart, [], [neighbour('x'), neighbour('y'), neighbour('y', { id: 'again' })]);
    await controls(fake, [id('a')]).made.expand();
    const [[name, items] = []] = fake.asked as [string, { target: string; x: number; y: number }[]][];
    expect(name).toBe('add');
    expect(items?.map(({ target }) => target)).toEqual(['x', 'y']);
    expect(new Set(items?.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
  });

  it('asks first when there are many', async () => {
    const many = Array.from({ length: 30 }, (_, at) => neighbour(`n${at}`));
    const fake = fakeChart(chart, [], many);
    const { made, questions } = controls(fake, [id('a')]);
    await made.expand();
    expect(fake.asked).toEqual([]);
    expect(questions[0]?.neighbours).toHaveLength(30);
  });

  it('says so when everything is there already', async () => {
    const fake = fakeChart(chart);
    const { made, nothing } = controls(fake, [id('a')]);
    await made.expand();
    expect(nothing()).toBe(1);
  });

  it('shows a hidden neighbour again where it was', async () => {
    const hidden = node('x', { x: 77, y: 88 });
    const fake = fakeChart({ ...chart, hiddenNodes: [hidden] }, [], [neighbour('x')]);
    await controls(fake, [id('a')]).made.expand();
    expect(fake.asked).toEqual([['add', [{ target: 'x', x: 77, y: 88 }]]]);
  });
});

describe('adding from elsewhere', () => {
  it('leaves out what is on the chart already', async () => {
    const fake = fakeChart(chart);
    await controls(fake, []).made.add([id('a')]);
    expect(fake.asked).toEqual([]);
  });
});

describe('a picture', () => {
  it('is saved at once where nobody on it is protected', async () => {
    const fake = fakeChart(chart);
    const { made, whyNamed } = controls(fake, []);
    await made.exportImage();
    expect(fake.asked).toEqual([['exportImage', '']]);
    expect(whyNamed()).toBe(0);
  });

  it('asks first whether a victim, juvenile or informant is named on it', async () => {
    const fake = fakeChart(scene([node('a'), node('b', { protections: ['victim'] })]));
    const { made, whyNamed } = controls(fake, []);
    await made.exportImage();
    expect(fake.asked).toEqual([]);
    expect(whyNamed()).toBe(1);
  });
});
