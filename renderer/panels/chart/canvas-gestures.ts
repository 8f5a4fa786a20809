// What a pointer means on a canvas of our own: a press that moves drags a thing, draws a box or moves the view; one that
// does not is a tap; a wheel zooms about the pointer, and so do two fingers, on a pad or on the screen.
import { hasModifier } from './chart-surface';

export interface GestureEvents {
  /** What a press at this place takes hold of. */
  readonly takes: (x: number, y: number) => 'thing' | 'ground';
  readonly tap: (x: number, y: number, adds: boolean) => void;
  readonly doubleTap: (x: number, y: number) => void;
  /** By how much the view has been moved since the gesture before. */
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, x: number, y: number) => void;
  readonly lift: (x: number, y: number) => void;
  /** By how much since it was lifted. */
  readonly carry: (dx: number, dy: number) => void;
  readonly drop: () => void;
  readonly box: (from: Point, to: Point) => void;
  readonly endBox: (from: Point, to: Point) => void;
  readonly rest: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Doing = 'pressing' | 'panning' | 'carrying' | 'boxing';

interface Press {
  readonly pointer: number;
  readonly from: Point;
  readonly takes: 'thing' | 'ground';
  readonly adds: boolean;
  at: Point;
  doing: Doing;
}

/** px a hand may tremble within a tap */
const tremble = 4;
/** A turn of one notch of the wheel is 100 or 120. */
const zoomBase = 1.0018;
/**
 * Two fingers on a pad come as turns of a wheel with Ctrl held: a hundred times the logarithm of how far they have moved
 * apart, in steps much smaller than a notch.
 */
const pinchUnit = 100;
const largestPinchStep = 50;

/** Middle of two fingers, and px between them. */
function spanOf(fingers: ReadonlyMap<number, Point>): Point & { readonly length: number } {
  const [a = { x: 0, y: 0 }, b = a] = fingers.values();
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, length: Math.hypot(a.x - b.x, a.y - b.y) };
}

/** Listens until the answer is called. */
export function hearGestures(element: HTMLElement, events: GestureEvents): () => void {
  let press: Press | null = null;
  /** Where the two fingers on the screen are; null while there are not two. */
  let fingers: Map<number, Point> | null = null;
  const placeOf = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || fingers !== null) return;
    if (press !== null) {
      // A second finger: what the first one has not taken hold of is the ground, which both move now.
      if (event.pointerType !== 'touch' || (press.doing !== 'pressing' && press.doing !== 'panning')) return;
      fingers = new Map([
        [press.pointer, press.at],
        [event.pointerId, placeOf(event)],
      ]);
      press = null;
      element.setPointerCapture(event.pointerId);
      return;
    }
    const from = placeOf(event);
    const takes = events.takes(from.x, from.y);
    press = {
      pointer: event.pointerId,
      from,
      at: from,
      takes,
      adds: hasModifier(event),
      doing: 'pressing',
    };
    element.setPointerCapture(event.pointerId);
  };

  const spread = (both: Map<number, Point>, event: PointerEvent): void => {
    if (!both.has(event.pointerId)) return;
    const before = spanOf(both);
    both.set(event.pointerId, placeOf(event));
    const now = spanOf(both);
    events.pan(now.x - before.x, now.y - before.y);
    if (before.length > 0 && now.length > 0) events.zoom(now.length / before.length, now.x, now.y);
  };

  const move = (event: PointerEvent): void => {
    if (fingers !== null) spread(fingers, event);
    if (press === null || event.pointerId !== press.pointer) return;
    const at = placeOf(event);
    if (press.doing === 'pressing') {
      if (Math.hypot(at.x - press.from.x, at.y - press.from.y) < tremble) return;
      press.doing = press.takes === 'thing' ? 'carrying' : press.adds ? 'boxing' : 'panning';
      if (press.doing === 'carrying') events.lift(press.from.x, press.from.y);
    }
    if (press.doing === 'panning') events.pan(at.x - press.at.x, at.y - press.at.y);
    else if (press.doing === 'carrying') events.carry(at.x - press.from.x, at.y - press.from.y);
    else events.box(press.from, at);
    press.at = at;
  };

  const up = (event: PointerEvent): void => {
    if (fingers?.has(event.pointerId) === true) {
      // The finger that stays begins nothing new until it is lifted, too.
      fingers = null;
      events.rest();
    }
    if (press === null || event.pointerId !== press.pointer) return;
    const { doing, from, at, adds } = press;
    press = null;
    if (doing === 'pressing') events.tap(from.x, from.y, adds);
    else if (doing === 'carrying') events.drop();
    else if (doing === 'boxing') events.endBox(from, at);
    else events.rest();
  };

  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { x, y } = placeOf(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const turned = event.deltaY * lines;
    const isPinch = event.ctrlKey && Math.abs(turned) <= largestPinchStep;
    events.zoom(isPinch ? Math.exp(-turned / pinchUnit) : zoomBase ** -turned, x, y);
  };
  const double = (event: MouseEvent): void => {
    const { x, y } = placeOf(event);
    events.doubleTap(x, y);
  };

  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('dblclick', double);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('wheel', wheel);
    element.removeEventListener('dblclick', double);
  };
}
