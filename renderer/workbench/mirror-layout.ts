// Docking runs left to right. When reading turns round, the same layout is seen in a mirror: what stood where reading
// begins stands there again, as wide as it was.
import type { SerializedDockview } from 'dockview-react';

type Node = SerializedDockview['grid']['root'];
type Floating = NonNullable<SerializedDockview['floatingGroups']>[number];

/** Mirrored twice it is the layout it was. Sizes, tabs and what is on top stay. */
export function mirrored(layout: SerializedDockview): SerializedDockview {
  const { grid, floatingGroups } = layout;
  const isAcross = grid.orientation === 'HORIZONTAL';
  return {
    ...layout,
    grid: { ...grid, root: mirroredNode(grid.root, isAcross) },
    ...(floatingGroups === undefined ? {} : { floatingGroups: floatingGroups.map(mirroredFloating) }),
  };
}

/** Branches lie across and upright by turns; only those that lie across have a left and a right. */
function mirroredNode(node: Node, isAcross: boolean): Node {
  if (!Array.isArray(node.data)) return node;
  const data = node.data.map((child) => mirroredNode(child, !isAcross));
  return { ...node, data: isAcross ? data.reverse() : data };
}

function mirroredFloating(floating: Floating): Floating {
  const { position } = floating;
  if ('left' in position) {
    const { left, ...rest } = position;
    return { ...floating, position: { ...rest, right: left } };
  }
  const { right, ...rest } = position;
  return { ...floating, position: { ...rest, left: right } };
}
