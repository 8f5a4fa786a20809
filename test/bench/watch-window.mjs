// How a window holds up: frames that reached the screen, and how long its thread was held at a stretch. Frames are those
// that the display compositor drew and swapped: a page may be given sixty animation frames a second and change nothing on
// the screen in any of them.
import { readFileSync, rmSync } from 'node:fs';

/** ms; what the browser calls a long task */
const long = 50;
/** ms between two beats of a timer that also sees what the browser does not call a task */
const beat = 10;

/**
 * Watches until asked. Answers pictures a second and the longest time between two (ms); by how much the timer was late at
 * most; and how many of the thread's tasks took over 50 ms on the clock and on the processor, with the longest of each.
 * On a machine with other work the clock counts that as well.
 */
export async function watchWindow(running, page) {
  await running.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({
      included_categories: ['viz', 'toplevel'],
      excluded_categories: ['*'],
      trace_buffer_size_in_kb: 400_000,
    }),
  );
  await page.evaluate((every) => {
    const seen = { late: 0, timer: 0 };
    let last = performance.now();
    seen.timer = setInterval(() => {
      const now = performance.now();
      seen.late = Math.max(seen.late, now - last - every);
      last = now;
    }, every);
    window.benchThread = seen;
  }, beat);
  return async () => {
    const late = await page.evaluate(() => {
      clearInterval(window.benchThread.timer);
      return window.benchThread.late;
    });
    const path = await running.evaluate(({ contentTracing }) => contentTracing.stopRecording());
    const { traceEvents } = JSON.parse(readFileSync(path, 'utf8'));
    rmSync(path, { force: true });
    return { frames: framesOf(traceEvents), tasks: tasksOf(traceEvents), late };
  };
}

function framesOf(events) {
  const times = events
    .filter(({ name, ph }) => name === 'Display::DrawAndSwap' && ph === 'X')
    .map(({ ts }) => ts / 1000)
    .sort((a, b) => a - b);
  if (times.length < 2) return { perSecond: 0, longest: Number.POSITIVE_INFINITY };
  const gaps = times.slice(1).map((time, at) => time - times[at]);
  return { perSecond: (1000 * gaps.length) / (times.at(-1) - times[0]), longest: Math.max(...gaps) };
}

function tasksOf(events) {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name === 'ThreadControllerImpl::RunTask' && ph === 'X' && threads.has(`${pid} ${tid}`),
  );
  const summed = (times) => ({
    over: times.filter((ms) => ms > long).length,
    longest: times.reduce((most, ms) => Math.max(most, ms), 0),
  });
  return {
    clock: summed(tasks.map(({ dur }) => dur / 1000)),
    processor: summed(tasks.map(({ tdur }) => (tdur ?? 0) / 1000)),
  };
}

/** Lines of the report. */
export function framesLine({ frames: { perSecond, longest } }) {
  return `${perSecond.toFixed(0)} frames presented a second, longest gap ${longest.toFixed(0)} ms`;
}

export function threadLine({ tasks: { clock, processor }, late }) {
  const told = ({ over, longest }) => `${over} tasks over ${long} ms, longest ${longest.toFixed(0)} ms`;
  return `on the processor ${told(processor)}; on the clock ${told(clock)}, a timer ${late.toFixed(0)} ms late`;
}
