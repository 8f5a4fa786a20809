// Cytoscape as a view of a chart of some hundred things: it is shown a display list and tells what a person did with it.
// It never decides anything and is never asked where things are, except at the end of a drag.
import cytoscape from 'cytoscape';
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import {
  type ChartSurface,
  type Moved,
  type ScreenBox,
  type SurfaceEvents,
  zoomRange,
} from './chart-surface';
import type { Size, Viewport } from './fit-view';
import { linkData, linkWordsData, nodeData, styleOf } from './graph-style';

export class CytoscapeSurface implements ChartSurface {
  readonly #events: SurfaceEvents;
  readonly #cy: cytoscape.Core;
  #shown: DisplayList;
  #focused: EntityId | null = null;
  /** While what is selected is being set from outside, Cytoscape's own events say nothing new. */
  #told = false;
  #pending = 0;

  constructor(container: HTMLElement, events: SurfaceEvents, list: DisplayList) {
    this.#events = events;
    this.#shown = list;
    const cy = cytoscape({
      container,
      style: styleOf(list.theme),
      layout: { name: 'preset' },
      minZoom: zoomRange.least,
      maxZoom: zoomRange.most,
      boxSelectionEnabled: true,
    });
    this.#cy = cy;
    cy.on('select unselect', () => this.#tellSelection());
    cy.on('dragfreeon', 'node', ({ target }) => this.#tellMoves(target as cytoscape.NodeSingular));
    cy.on('dbltap', 'node', ({ target }) =>
      events.onOpen((target as cytoscape.NodeSingular).id() as EntityId),
    );
    cy.on('tap', (event) => {
      const target: unknown = event.target;
      const isNode = target !== cy && (target as cytoscape.SingularElementReturnValue).isNode();
      events.onFocus(isNode ? ((target as cytoscape.NodeSingular).id() as EntityId) : null);
    });
    cy.on('dragpan scrollzoom pinchzoom', () => events.onViewed());
  }

  /** What stays keeps its place on the screen. */
  show(list: DisplayList): void {
    if (this.#shown.theme !== list.theme) this.#cy.style(styleOf(list.theme));
    this.#cy.batch(() => this.#bring(list));
    this.#shown = list;
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

  focus(id: EntityId | null): void {
    if (this.#focused !== null) this.#cy.getElementById(this.#focused).removeClass('focused');
    this.#focused = id;
    if (id !== null) this.#cy.getElementById(id).addClass('focused');
  }

  boxOf(id: EntityId): ScreenBox | null {
    const node = this.#cy.getElementById(id);
    return node.empty() ? null : node.renderedBoundingBox();
  }

  viewport(): Viewport {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
  }

  look({ zoom, pan }: Viewport): void {
    this.#cy.viewport({ zoom, pan: { ...pan } });
  }

  /** Without this, clicks land where things were before the panel moved. */
  measure(): Size {
    this.#cy.resize();
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  destroy(): void {
    cancelAnimationFrame(this.#pending);
    this.#cy.destroy();
  }

  #bring(list: DisplayList): void {
    const cy = this.#cy;
    const lines = list.links.map(linkData);
    const words = list.links.flatMap((link) => linkWordsData(link) ?? []);
    const wanted = new Set<string>([...list.nodes, ...lines, ...words].map(({ id }) => id));
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
    for (const data of lines) {
      const there = cy.getElementById(data.id);
      if (there.empty()) fresh.push({ group: 'edges', data });
      else there.data(data);
    }
    for (const data of words) {
      const there = cy.getElementById(data.id);
      if (there.empty()) fresh.push({ group: 'edges', data, selectable: false });
      else there.data(data);
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
    const before = new Map(this.#shown.nodes.map((node) => [node.id as string, node]));
    const moved: Moved[] = [];
    together.nodes().forEach((node) => {
      const { x, y } = node.position();
      const was = before.get(node.id());
      const to = { id: node.id() as EntityId, x: Math.round(x), y: Math.round(y) };
      if (was !== undefined && (Math.abs(was.x - x) > 0.5 || Math.abs(was.y - y) > 0.5)) moved.push(to);
    });
    if (moved.length > 0) this.#events.onMove(moved);
  }
}
