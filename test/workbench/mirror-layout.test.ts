// The panels seen in a mirror: what stands where reading begins stands there again when reading turns round.
import type { SerializedDockview } from 'dockview-react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrored } from '../../renderer/workbench/mirror-layout';

type Node = SerializedDockview['grid']['root'];

function leaf(id: string, size = 272): Node {
  return { type: 'leaf', size, data: { id, views: [id], activeView: id } };
}

function layout(root: Node, more: Partial<SerializedDockview> = {}): SerializedDockview {
  return {
    grid: { root, width: 1366, height: 700, orientation: 'HORIZONTAL' as never },
    panels: {},
    activeGroup: 'cases',
    ...more,
  };
}

/** Groups from the left to the right, those one above the other in brackets, with their sizes. */
function told(node: Node): string {
  return Array.isArray(node.data) ? `(${node.data.map(told).join(' ')})` : `${node.data.id}:${node.size}`;
}

describe('the panels in a mirror', () => {
  it('change sides and keep their widths; what stands one above the other stays so', () => {
    const centre: Node = { type: 'branch', size: 722, data: [leaf('chart', 400), leaf('connections', 300)] };
    const root: Node = { type: 'branch', size: 700, data: [leaf('cases'), centre, leaf('entity', 372)] };
    expect(told(mirrored(layout(root)).grid.root)).toBe('(entity:372 (chart:400 connections:300) cases:272)');
  });

  it('change sides within a row that lies under another', () => {
    const row: Node = { type: 'branch', size: 300, data: [leaf('search'), leaf('record')] };
    const column: Node = { type: 'branch', size: 900, data: [leaf('chart', 400), row] };
    const root: Node = { type: 'branch', size: 700, data: [column, leaf('entity', 372)] };
    expect(told(mirrored(layout(root)).grid.root)).toBe('(entity:372 (chart:400 (record:272 search:272)))');
  });

  it('float at the other side, as far from it', () => {
    const position = { left: 120, top: 60, width: 520, height: 420 };
    const floating = layout(leaf('cases'), { floatingGroups: [{ position }] });
    expect(mirrored(floating).floatingGroups).toEqual([
      { position: { right: 120, top: 60, width: 520, height: 420 } },
    ]);
  });

  it('are as they were when turned twice', () => {
    const { node } = fc.letrec<{ node: Node; branch: Node; leaf: Node }>((tie) => ({
      node: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('branch')),
      leaf: fc.tuple(fc.string(), fc.nat(900)).map(([id, size]) => leaf(id, size)),
      branch: fc
        .tuple(fc.array(tie('node'), { minLength: 1, maxLength: 4 }), fc.nat(900))
        .map(([data, size]): Node => ({ type: 'branch', size, data })),
    }));
    fc.assert(
      fc.property(node, (root) => {
        const before = layout(root, {
          floatingGroups: [{ position: { left: 1, top: 2, width: 3, height: 4 } }],
        });
        expect(mirrored(mirrored(before))).toEqual(before);
      }),
    );
  });
});
