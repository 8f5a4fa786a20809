// What a pointer means on a canvas of our own: a press that moves drags a thing, draws a box or moves the view; one that
// does not is a tap; a wheel zooms about the pointer.
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

/** Listens until the answer is called. */
export function hearGestures(element: HTMLElement, events: GestureEvents): () => void {
  let press: Press | null = null;
  const placeOf = (event: MouseEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || press !== null) return;
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

  const move = (event: PointerEvent): void => {
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
    events.zoom(zoomBase ** (-event.deltaY * lines), x, y);
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
