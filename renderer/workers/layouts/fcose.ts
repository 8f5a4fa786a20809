// fCoSE (Balci and Dogrusoz, 2022) in a worker: Cytoscape runs headless, without a page. It draws from
// Math.random, which is seeded for the time of a run, so that equal charts come out equal.

import cytoscape from 'cytoscape';
import fcoseExtension from 'cytoscape-fcose';
import { fcoseForm } from '#shared/graph/layouts/fcose-form';
import {
  isPinned,
  nodeRoom,
  numberOf,
  place,
  seeded,
  switchOf,
  xOf,
  yOf,
} from '#shared/graph/layouts/layout-shape';
import { packParts } from '#shared/graph/layouts/pack-parts';
import type { Layout, LayoutGraph } from '#shared/graph/types';

cytoscape.use(fcoseExtension);

/** From this many nodes on, the thorough quality takes many seconds (7 s at 2,000 against 1.7 s). */
const manyNodes = 800;

export const fcose: Layout = { ...fcoseForm, run: (graph, values) => settled(() => layOut(graph, values)) };

function layOut(graph: LayoutGraph, values: Readonly<Record<string, number | boolean>>): Float64Array {
  const spacing = numberOf(values, 'spacing', 1);
  const pinned: number[] = [];
  for (let node = 0; node < graph.count; node++) if (isPinned(graph, node)) pinned.push(node);
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: elementsOf(graph), style: styleOf() });
  try {
    const options = {
      name: 'fcose',
      animate: false,
      fit: false,
      quality: graph.count > manyNodes ? 'draft' : 'default',
      // Starting afresh forgets where things stand; with pinned nodes the rest has to come to them in any case.
      randomize: switchOf(values, 'afresh', true),
      nodeSeparation: nodeRoom.across * spacing,
      idealEdgeLength: nodeRoom.across * spacing,
      nodeRepulsion: 9_000 * spacing,
      packComponents: false,
      fixedNodeConstraint: pinned.map((node) => ({
        nodeId: String(node),
        position: { x: xOf(graph.positions, node), y: yOf(graph.positions, node) },
      })),
    };
    cy.layout(options as cytoscape.LayoutOptions).run();
    const positions = graph.positions.slice();
    for (let node = 0; node < graph.count; node++) {
      const { x, y } = cy.getElementById(String(node)).position();
      place(positions, node, x, y);
    }
    return packParts(graph, positions);
  } finally {
    cy.destroy();
  }
}

function elementsOf(graph: LayoutGraph): cytoscape.ElementDefinition[] {
  const elements: cytoscape.ElementDefinition[] = [];
  for (let node = 0; node < graph.count; node++) {
    elements.push({
      data: { id: String(node) },
      position: { x: xOf(graph.positions, node), y: yOf(graph.positions, node) },
    });
  }
  for (let at = 0; at + 1 < graph.ends.length; at += 2) {
    const [source, target] = [graph.ends[at] ?? 0, graph.ends[at + 1] ?? 0];
    if (source === target || source >= graph.count || target >= graph.count) continue;
    elements.push({ data: { id: `e${at}`, source: String(source), target: String(target) } });
  }
  return elements;
}

/** A node with its label, so that labels get room too. */
function styleOf(): cytoscape.StylesheetJson {
  return [{ selector: 'node', style: { width: nodeRoom.across * 0.6, height: nodeRoom.down * 0.6 } }];
}

/** The worker runs one task at a time, so nothing else sees the borrowed chance. */
function settled(run: () => Float64Array): Float64Array {
  const { random } = Math;
  Math.random = seeded(1);
  try {
    return run();
  } finally {
    Math.random = random;
  }
}
