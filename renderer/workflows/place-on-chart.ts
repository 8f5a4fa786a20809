// Where things that were found elsewhere go on a chart that nobody looks at just now: beside what is there, each on free
// ground.
import type { CommandInputs } from '#shared/commands/commands';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { freeGround, placesAround } from '#shared/graph/place-new';
import type { ChartId, EntityId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';

type Placed = CommandInputs['chart.add']['items'];

/** Input for `chart.add`; what is on the chart already is left out. Problems: those of `scene`. */
export async function placeOnChart(
  vault: Client<VaultContract>,
  chartId: ChartId,
  ids: readonly EntityId[],
): Promise<Result<Placed>> {
  const scene = await vault.scene({ chartId });
  if (!scene.ok) return scene;
  const { nodes, hiddenNodes } = scene.value;
  const there = [...nodes, ...hiddenNodes];
  const shown = new Set(nodes.map((node) => node.id));
  const hidden = new Map(hiddenNodes.map((node) => [node.id, node]));
  const fresh = ids.filter((id) => !shown.has(id) && !hidden.has(id));
  const places = placesAround(freeGround(there), fresh.length, there);
  const again = ids.flatMap((id) => hidden.get(id) ?? []);
  return ok([
    ...fresh.map((target, at) => ({ target, x: places[at]?.x ?? 0, y: places[at]?.y ?? 0 })),
    ...again.flatMap(({ targets, x, y }) => targets.map((target) => ({ target, x, y }))),
  ]);
}
