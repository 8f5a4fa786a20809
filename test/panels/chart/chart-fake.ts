// A chart's data that remembers what was asked of it.
import type { EntityLink } from '#shared/contracts/vault-answers';
import type { Scene } from '#shared/graph/types';
import { asId, type EntityId } from '#shared/model/ids';
import { ok } from '#shared/model/problem';
import type { ChartData } from '../../../renderer/panels/chart/chart-data';

export interface FakeChart {
  readonly data: ChartData;
  /** What was asked, in order: the name of the deed and what it was given. */
  readonly asked: unknown[][];
}

export function fakeChart(
  scene: Scene,
  selection: readonly EntityId[] = [],
  neighbours: readonly EntityLink[] = [],
): FakeChart {
  const asked: unknown[][] = [];
  const ask =
    (name: string) =>
    async (...given: readonly unknown[]): Promise<void> => {
      asked.push([name, ...given]);
    };
  const tell =
    (name: string) =>
    (...given: readonly unknown[]): void => {
      asked.push([name, ...given]);
    };
  const data: ChartData = {
    chartId: asId('chart'),
    scene,
    selection,
    select: tell('select'),
    arrange: ask('arrange'),
    add: ask('add'),
    remove: ask('remove'),
    hideLinks: ask('hideLinks'),
    showHidden: ask('showHidden'),
    undo: ask('undo'),
    redo: ask('redo'),
    neighbours: async () => ok(neighbours),
    layOut: async () => ok(new Float64Array(scene.nodes.length * 2)),
    useSheet: () => null,
    openSheet: tell('openSheet'),
    openRecord: tell('openRecord'),
    openConnection: tell('openConnection'),
    openSearch: tell('openSearch'),
    exportImage: ask('exportImage'),
  };
  return { data, asked };
}

export function neighbour(name: string, more: Partial<EntityLink['link']> = {}): EntityLink {
  return {
    link: {
      id: `s/1#x>calls>${name}`,
      kind: 'calls',
      from: asId('x'),
      to: asId(name),
      strength: 'confirmed',
      property: null,
      statements: [],
      source: asId('s'),
      row: 1,
      ...more,
    },
    other: asId(name),
    otherCaption: name,
    otherSchema: 'phone',
    otherProtections: [],
  };
}
