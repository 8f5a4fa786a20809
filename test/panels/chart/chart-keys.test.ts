// Keys on the drawn chart, by their place on the keyboard.
import { describe, expect, it } from 'vitest';
import { chartKey } from '../../../renderer/panels/chart/chart-keys';

const press = (
  code: string,
  more: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => chartKey({ code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('keys of the chart', () => {
  it('walk with arrows and move by ten pixels with Shift', () => {
    expect(press('ArrowLeft')).toEqual({ kind: 'go', direction: 'left' });
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ kind: 'move', dx: 0, dy: 10 });
  });

  it('select, open, leave and follow links', () => {
    expect(press('Space')?.kind).toBe('select');
    expect(press('Enter')?.kind).toBe('open');
    expect(press('Escape')?.kind).toBe('leave');
    expect(press('KeyN')).toEqual({ kind: 'follow', back: false });
    expect(press('KeyN', { shiftKey: true })).toEqual({ kind: 'follow', back: true });
  });

  it('leave keys of the window alone', () => {
    expect(press('KeyZ', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('KeyP')).toBeNull();
    expect(press('Tab')).toBeNull();
  });
});
