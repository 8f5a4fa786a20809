// Cytoscape as a view: it is shown a display list and tells what a person did with it. It never decides anything and is
// never asked where things are, except at the end of a drag.

import cytoscape from 'cytoscape';
import type { ChartTheme, DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { fitReadable, fitWhole, margin } from './fit-view';
import { type Detail, detailFor, linkData, nodeData, styleOf } from './graph-style';
import { MotionLayer } from './motion-layer';

export interface Moved {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
}

export interface GraphEvents {
  readonly onSelect: (nodes: readonly EntityId[], links: readonly string[]) => void;
  /** At the end of a drag: everything that moved with it. */
  readonly onMove: (moved: readonly Moved[]) => void;
  readonly onOpen: (id: EntityId) => void;
  readonly onFocus: (id: EntityId | null) => void;
}

const nearest = 4;
const farthest = 0.04;

/** All that can be read at once, or all. */
type Fit = 'readable' | 'whole';

export class GraphView {
  readonly #container: HTMLElement;
  readonly #events: GraphEvents;
  #cy: cytoscape.Core;
  #shown: DisplayList | null = null;
  #detail: Detail = 'full';
  #focused: EntityId | null = null;
  /** While what is selected is being set from outside, Cytoscape's own events say nothing new. */
  #told = false;
  #pending = 0;
  /** The view as it was last fitted, as long as nobody has moved it. */
  #fitted: { readonly how: Fit; readonly zoom: number; readonly x: number; readonly y: number } | null = null;
  /** Only for large charts. */
  #motion: MotionLayer | null = null;

  constructor(container: HTMLElement, events: GraphEvents) {
    this.#container = container;
    this.#events = events;
    this.#cy = this.#start('full', 'light');
  }

  /** Shows the list; what stays keeps its place on the screen. The first list is fitted. */
  show(list: DisplayList): void {
    const detail = detailFor(list);
    const before = this.#shown;
    if (detail !== this.#detail) this.#restart(detail, list.theme);
    else if (before?.theme !== list.theme) this.#cy.style(styleOf(list.theme, detail));
    this.#cy.batch(() => this.#bring(list));
    this.#shown = list;
    this.#motion?.show(list);
    if (before === null || before.nodes.length === 0) this.fit();
    else if (this.#isAsFitted && isLaidOutAnew(before, list)) this.fit(this.#fitted?.how);
  }

  select(nodes: readonly EntityId[], links: readonly string[]): void {
    const wanted = new Set<string>([...nodes, ...links]);
    this.#told = true;
    this.#cy.batch(() => {
      this.#cy.elements(':selected').forEach((element) => {
        if (!wanted.has(element.id())) element.unselect();
      });
      for (const id of wanted) this.#cy.getElementById(id).select();
    });
    this.#told = false;
  }

  /** Draws the ring of the keyboard's focus, and brings it into view. */
  focus(id: EntityId | null, reveal: boolean): void {
    if (this.#focused !== null) this.#cy.getElementById(this.#focused).removeClass('focused');
    this.#focused = id;
    if (id === null) return;
    const node = this.#cy.getElementById(id);
    node.addClass('focused');
    if (reveal && node.nonempty()) this.#reveal(node);
  }

  /** From the list's own bounds: Cytoscape would measure every element for it. */
  fit(how: Fit = 'readable'): void {
    const cy = this.#cy;
    cy.resize();
    if (this.#shown === null) return;
    const size = { width: cy.width(), height: cy.height() };
    const { zoom, pan } = (how === 'readable' ? fitReadable : fitWhole)(this.#shown, size, farthest);
    cy.viewport({ zoom, pan: { ...pan } });
    this.#fitted = { how, zoom: cy.zoom(), ...cy.pan() };
  }

  /** What a person asks for: what can be read; asked again, the whole. */
  fitNext(): void {
    this.fit(this.#isAsFitted && this.#fitted?.how === 'readable' ? 'whole' : 'readable');
  }

  zoomBy(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle });
  }

  /**
   * After the panel has moved or changed its size; otherwise clicks land where things were. What was fitted and not
   * moved since is fitted anew: the inspector and the legend take their room after the first drawing.
   */
  resize(): void {
    if (this.#isAsFitted) this.fit(this.#fitted?.how);
    else this.#cy.resize();
  }

  get #isAsFitted(): boolean {
    const { x, y } = this.#cy.pan();
    const fitted = this.#fitted;
    return fitted !== null && fitted.zoom === this.#cy.zoom() && fitted.x === x && fitted.y === y;
  }

  destroy(): void {
    cancelAnimationFrame(this.#pending);
    this.#motion?.destroy();
    this.#cy.destroy();
  }

  #start(detail: Detail, theme: ChartTheme): cytoscape.Core {
    const isLarge = detail === 'thinned';
    const cy = cytoscape({
      container: this.#container,
      style: styleOf(theme, detail),
      layout: { name: 'preset' },
      minZoom: farthest,
      maxZoom: nearest,
      boxSelectionEnabled: true,
      // A large chart is moved by the motion layer.
      userPanningEnabled: !isLarge,
      userZoomingEnabled: !isLarge,
      ...(isLarge ? { pixelRatio: Math.min(1.5, globalThis.devicePixelRatio || 1) } : {}),
    });
    this.#detail = detail;
    if (isLarge) this.#moveByLayer(cy);
    cy.on('select unselect', () => this.#tellSelection());
    cy.on('dragfreeon', 'node', ({ target }) => this.#tellMoves(target as cytoscape.NodeSingular));
    cy.on('dbltap', 'node', ({ target }) =>
      this.#events.onOpen((target as cytoscape.NodeSingular).id() as EntityId),
    );
    cy.on('tap', (event) => {
      const target: unknown = event.target;
      const isNode = target !== cy && (target as cytoscape.SingularElementReturnValue).isNode();
      this.#events.onFocus(isNode ? ((target as cytoscape.NodeSingular).id() as EntityId) : null);
    });
    return cy;
  }

  #moveByLayer(cy: cytoscape.Core): void {
    const motion = new MotionLayer({
      container: this.#container,
      zoomRange: [farthest, nearest],
      viewport: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
      settle: (viewport) => cy.viewport({ zoom: viewport.zoom, pan: { ...viewport.pan } }),
    });
    this.#motion = motion;
    // Without panning of its own Cytoscape takes every drag on free ground for a box.
    this.#container.addEventListener('pointerdown', this.#allowBox, { capture: true });
    cy.on('tapstart', ({ target, originalEvent }) => {
      if (target !== cy || hasModifier(originalEvent)) return;
      motion.grab(originalEvent.clientX, originalEvent.clientY);
    });
  }

  readonly #allowBox = (event: PointerEvent): void => {
    this.#cy.boxSelectionEnabled(hasModifier(event));
  };

  #restart(detail: Detail, theme: ChartTheme): void {
    const viewport = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
    this.#motion?.destroy();
    this.#motion = null;
    this.#container.removeEventListener('pointerdown', this.#allowBox, { capture: true });
    this.#cy.destroy();
    this.#cy = this.#start(detail, theme);
    if (detail === 'full') this.#cy.boxSelectionEnabled(true);
    this.#cy.viewport(viewport);
    this.#shown = null;
  }

  #bring(list: DisplayList): void {
    const cy = this.#cy;
    const wanted = new Set<string>([
      ...list.nodes.map((node) => node.id),
      ...list.links.map((link) => link.id),
    ]);
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    const fresh: cytoscape.ElementDefinition[] = [];
    for (const node of list.nodes) {
      const there = cy.getElementById(node.id);
      const position = { x: node.x, y: node.y };
      const data = nodeData(node, list.theme);
      if (there.empty()) fresh.push({ group: 'nodes', data, position });
      else {
        there.data(data);
        if (!there.grabbed()) there.position(position);
      }
    }
    for (const link of list.links) {
      const there = cy.getElementById(link.id);
      if (there.empty()) fresh.push({ group: 'edges', data: linkData(link) });
      else there.data(linkData(link));
    }
    cy.add(fresh);
    if (this.#focused !== null) cy.getElementById(this.#focused).addClass('focused');
  }

  /** Many elements change at once (a box, a click that clears): told once, with the whole. */
  #tellSelection(): void {
    if (this.#told) return;
    cancelAnimationFrame(this.#pending);
    this.#pending = requestAnimationFrame(() => {
      const ids = (selector: string): string[] => this.#cy.elements(selector).map((element) => element.id());
      this.#events.onSelect(ids('node:selected') as EntityId[], ids('edge:selected'));
    });
  }

  #tellMoves(target: cytoscape.NodeSingular): void {
    const together = target.selected() ? this.#cy.nodes(':selected').union(target) : target.union(target);
    const before = new Map(this.#shown?.nodes.map((node) => [node.id as string, node]) ?? []);
    const moved: Moved[] = [];
    together.nodes().forEach((node) => {
      const { x, y } = node.position();
      const was = before.get(node.id());
      const to = { id: node.id() as EntityId, x: Math.round(x), y: Math.round(y) };
      if (was !== undefined && (Math.abs(was.x - x) > 0.5 || Math.abs(was.y - y) > 0.5)) moved.push(to);
    });
    if (moved.length > 0) this.#events.onMove(moved);
  }

  #reveal(node: cytoscape.CollectionReturnValue): void {
    const { x1, y1, x2, y2 } = node.renderedBoundingBox();
    const right = this.#cy.width() - margin;
    const bottom = this.#cy.height() - margin;
    const dx = x1 < margin ? margin - x1 : x2 > right ? right - x2 : 0;
    const dy = y1 < margin ? margin - y1 : y2 > bottom ? bottom - y2 : 0;
    if (dx !== 0 || dy !== 0) this.#cy.panBy({ x: dx, y: dy });
  }
}

/** Most things stand elsewhere: a layout was run or undone. What one hand moves is less. */
function isLaidOutAnew(before: DisplayList, { nodes }: DisplayList): boolean {
  const was = new Map(before.nodes.map((node) => [node.id, node]));
  const moved = nodes.filter(({ id, x, y }) => was.get(id)?.x !== x || was.get(id)?.y !== y);
  return nodes.length > 2 && moved.length > nodes.length / 2;
}

function hasModifier(event: MouseEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
