// @vitest-environment happy-dom
// What a press, a drag and a wheel mean on a large chart.
import { beforeEach, describe, expect, it } from 'vitest';
import { hearGestures } from '../../../renderer/panels/chart/canvas-gestures';

let element: HTMLElement;
let heard: unknown[][];
const factors: number[] = [];

beforeEach(() => {
  element = document.createElement('div');
  element.setPointerCapture = () => undefined;
  heard = [];
  const tell =
    (name: string) =>
    (...given: unknown[]): void => {
      heard.push([name, ...given]);
    };
  hearGestures(element, {
    // Things lie on the left.
    takes: (x) => (x < 100 ? 'thing' : 'ground'),
    tap: tell('tap'),
    doubleTap: tell('doubleTap'),
    pan: tell('pan'),
    zoom: (factor, x, y) => {
      factors.push(factor);
      tell('zoom')(factor > 1 ? 'nearer' : 'farther', x, y);
    },
    lift: tell('lift'),
    carry: tell('carry'),
    drop: tell('drop'),
    box: tell('box'),
    endBox: tell('endBox'),
    rest: tell('rest'),
  });
});

function point(type: string, x: number, y: number, more: PointerEventInit = {}): void {
  element.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, button: 0, ...more }));
}

describe('a press', () => {
  it('that trembles is a tap', () => {
    point('pointerdown', 50, 50);
    point('pointermove', 52, 51);
    point('pointerup', 52, 51);
    expect(heard).toEqual([['tap', 50, 50, false]]);
  });

  it('with a modifier adds', () => {
    point('pointerdown', 50, 50, { ctrlKey: true });
    point('pointerup', 50, 50, { ctrlKey: true });
    expect(heard).toEqual([['tap', 50, 50, true]]);
  });

  it('on a thing carries it as far as the hand has gone', () => {
    point('pointerdown', 50, 50);
    point('pointermove', 60, 50);
    point('pointermove', 75, 40);
    point('pointerup', 75, 40);
    expect(heard).toEqual([['lift', 50, 50], ['carry', 10, 0], ['carry', 25, -10], ['drop']]);
  });

  it('on the ground moves the view, step by step', () => {
    point('pointerdown', 200, 50);
    point('pointermove', 210, 50);
    point('pointermove', 215, 40);
    point('pointerup', 215, 40);
    expect(heard).toEqual([['pan', 10, 0], ['pan', 5, -10], ['rest']]);
  });

  it('on the ground with a modifier draws a box', () => {
    point('pointerdown', 200, 50, { shiftKey: true });
    point('pointermove', 240, 90, { shiftKey: true });
    point('pointerup', 240, 90);
    const corners = [
      { x: 200, y: 50 },
      { x: 240, y: 90 },
    ];
    expect(heard).toEqual([
      ['box', ...corners],
      ['endBox', ...corners],
    ]);
  });

  it('of another finger or button changes nothing', () => {
    point('pointerdown', 200, 50, { button: 2 });
    point('pointermove', 240, 90);
    point('pointerdown', 200, 50);
    point('pointermove', 300, 90, { pointerId: 2 });
    point('pointerup', 300, 90, { pointerId: 2 });
    expect(heard).toEqual([]);
  });
});

describe('a wheel', () => {
  it('zooms about the pointer', () => {
    const turn = (deltaY: number): void => {
      const event = new MouseEvent('wheel', { clientX: 30, clientY: 40 });
      element.dispatchEvent(Object.assign(event, { deltaY, deltaMode: 0 }));
    };
    turn(-100);
    turn(100);
    expect(heard).toEqual([
      ['zoom', 'nearer', 30, 40],
      ['zoom', 'farther', 30, 40],
    ]);
  });
});

function touch(type: string, pointerId: number, x: number, y: number): void {
  point(type, x, y, { pointerId, pointerType: 'touch' });
}

describe('two fingers', () => {
  it('on the screen move and stretch the view about their middle, and end with the first that is lifted', () => {
    touch('pointerdown', 1, 200, 100);
    touch('pointerdown', 2, 300, 100);
    touch('pointermove', 2, 340, 100);
    touch('pointermove', 1, 180, 100);
    touch('pointerup', 1, 180, 100);
    touch('pointermove', 2, 500, 300);
    touch('pointerup', 2, 500, 300);
    expect(heard).toEqual([
      ['pan', 20, 0],
      ['zoom', 'nearer', 270, 100],
      ['pan', -10, 0],
      ['zoom', 'nearer', 260, 100],
      ['rest'],
    ]);
  });

  it('do not stretch the view while one carries a thing, and a mouse has but one', () => {
    touch('pointerdown', 1, 50, 100);
    touch('pointermove', 1, 70, 100);
    touch('pointerdown', 2, 300, 100);
    touch('pointermove', 2, 340, 100);
    touch('pointerup', 2, 340, 100);
    touch('pointerup', 1, 70, 100);
    expect(heard).toEqual([['lift', 50, 100], ['carry', 20, 0], ['drop']]);
  });

  it('on a pad come as a wheel with Ctrl, and stretch as far as they have moved apart', () => {
    const turn = (deltaY: number, ctrlKey: boolean): number => {
      factors.length = 0;
      const event = new WheelEvent('wheel', { deltaY, cancelable: true });
      // The environment's wheels have no keys.
      Object.defineProperty(event, 'ctrlKey', { value: ctrlKey });
      element.dispatchEvent(event);
      return factors[0] ?? 0;
    };
    expect(turn(-100 * Math.log(1.25), true)).toBeCloseTo(1.25);
    expect(turn(10, true)).toBeCloseTo(Math.exp(-0.1));
    expect(turn(-10, false)).toBeCloseTo(1.0018 ** 10);
    // A notch of a wheel with the key held is no pinch.
    expect(turn(-120, true)).toBeCloseTo(1.0018 ** 120);
  });
});
