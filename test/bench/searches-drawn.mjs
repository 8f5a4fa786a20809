// How long a person waits for hits: from each key pressed in the search panel to the frame that shows the list it led to.
import { openWindow } from './window-run.mjs';

/** Between two keys: longer than any answer takes, so that each list is told from the next. */
const PAUSE_MS = 300;

/** ms for each key of each text that changed the list. */
export async function searchesDrawn(place, workspace, texts) {
  const { page, close } = await openWindow(place, workspace);
  await page.keyboard.press('Control+f');
  const field = page.locator('[data-panel="search"] input');
  await field.waitFor();
  await page.evaluate(watchList);
  // What searching began without is read by then.
  await page.waitForTimeout(5000);
  const times = [];
  for (const text of texts) {
    await field.fill('');
    await page.waitForTimeout(PAUSE_MS);
    for (const letter of text) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(PAUSE_MS);
      const ms = await page.evaluate(() => window.benchDrawn.last - window.benchDrawn.pressed);
      if (ms > 0) times.push(ms);
    }
  }
  await close();
  return times;
}

/** Runs in the page. A frame is there when a message sent from its animation callback arrives. */
function watchList() {
  const seen = { pressed: 0, last: 0 };
  window.benchDrawn = seen;
  const frame = new MessageChannel();
  frame.port1.onmessage = () => {
    seen.last = performance.now();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      seen.pressed = event.timeStamp;
    },
    true,
  );
  const list = document.querySelector('[data-panel="search"] [role="listbox"]');
  new MutationObserver(() => requestAnimationFrame(() => frame.port2.postMessage(null))).observe(list, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
