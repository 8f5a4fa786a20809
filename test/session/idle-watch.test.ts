// Nobody there: told once after the time without input, and again only after somebody came and left.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchIdle } from '../../renderer/session/idle-watch';

const page = new EventTarget();
const minute = 60_000;

beforeEach(() => {
  vi.stubGlobal('window', page);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tells once that nobody is there, counted from the last key or touch', () => {
  const idle = vi.fn();
  const stop = watchIdle(15 * minute, idle);
  vi.advanceTimersByTime(14 * minute);
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(14 * minute);
  page.dispatchEvent(new Event('pointermove'));
  vi.advanceTimersByTime(14 * minute);
  expect(idle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * minute);
  vi.advanceTimersByTime(60 * minute);
  expect(idle).toHaveBeenCalledTimes(1);
  page.dispatchEvent(new Event('wheel'));
  vi.advanceTimersByTime(16 * minute);
  expect(idle).toHaveBeenCalledTimes(2);
  stop();
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(16 * minute);
  expect(idle).toHaveBeenCalledTimes(2);
});
