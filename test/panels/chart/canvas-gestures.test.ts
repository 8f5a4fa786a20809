// @vitest-environment happy-dom
// What a press, a drag and a wheel mean on a large chart.
import { beforeEach, describe, expect, it } from 'vitest';
import { hearGestures } from '../../../renderer/panels/chart/canvas-gestures';

let element: HTMLElement;
let heard: unknown[][];

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
    zoom: (factor, x, y) => tell('zoom')(factor > 1 ? 'nearer' : 'farther', x, y),
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
