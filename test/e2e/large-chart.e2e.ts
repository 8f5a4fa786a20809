// A chart too large for Cytoscape, in the real window: seen while it is moved, and worked with like any other.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InTurn } from './in-turn';
import { freshFolder, type Launched, launchApp } from './launch';
import { runBatch } from './run-batch';
import { asSmallLaptop, openPanel, panel } from './window-driver';

const areas = [207, 212, 215, 301, 302, 303, 305, 312];
const phones = areas.flatMap((area) =>
  Array.from({ length: 50 }, (_, at) => `${area}-555-01${String(at).padStart(2, '0')}`),
);

let launched: Launched;
let page: Page;
let canvas: Locator;

beforeAll(async () => {
  const folder = await freshFolder('large');
  const [workspace, calls, queries] = ['work', 'calls.csv', 'phones.txt'].map((name) => join(folder, name));
  if (workspace === undefined || calls === undefined || queries === undefined) throw new Error('no paths');
  const rows = phones.map(
    (phone, at) => `${phone},${phones[(at * 37 + 11) % phones.length]},2025-10-01T10:00:00Z`,
  );
  await writeFile(calls, ['caller,called,start', ...rows].join('\n'));
  await writeFile(queries, phones.join('\n'));
  const env = { DIRIGO_HOME: join(folder, 'home') };
  const made = await runBatch(['new', '--workspace', workspace], env);
  if (made.exitCode !== 0) throw new Error(made.err);
  const turns = new InTurn(() => ['--workspace', workspace], env);
  for (const words of [
    ['import', '--case', 'Calls', calls],
    ['measure', queries, '--chart', 'Calls'],
  ]) {
    const end = await turns.run(...words);
    if (end.exitCode !== 0) throw new Error(end.err);
  }
  await turns.end();
  launched = await launchApp({ home: join(folder, 'home'), workspace });
  page = launched.page;
  await asSmallLaptop(launched.app);
  await panel(page, 'cases').getByText('Calls', { exact: true }).first().click();
  await openPanel(page, 'chart');
  canvas = page.locator('.d-graph-canvas');
  await canvas.locator('canvas').first().waitFor();
  await atRest();
  // It opens where most stands, so large that words can be read.
  await canvas.press('KeyF');
  await page.locator('.d-chart-part').waitFor({ state: 'detached' });
  await atRest();
});

afterAll(async () => {
  await launched.app.close();
});

/** Until the drawing stays as it is. */
async function atRest(): Promise<Buffer> {
  for (let before = await canvas.screenshot(); ; ) {
    await page.waitForTimeout(400);
    const now = await canvas.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
}

async function middle(): Promise<{ readonly x: number; readonly y: number }> {
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('no canvas');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('a chart of hundreds of things', () => {
  it('is drawn, and moves under the hand while it is panned', async () => {
    const { x, y } = await middle();
    const before = await atRest();
    // Free ground: the chart is square and the panel is wide.
    const box = await canvas.boundingBox();
    const left = (box?.x ?? 0) + 12;
    await page.mouse.move(left, y);
    await page.mouse.down();
    await page.mouse.move(left + 30, y + 20, { steps: 4 });
    // Not against what was before: the press itself already draws the ring of the keyboard's focus.
    const pressed = await atRest();
    await page.mouse.move(left + 60, y + 20, { steps: 4 });
    await expect.poll(async () => (await canvas.screenshot()).equals(pressed)).toBe(false);
    await page.mouse.move(left, y, { steps: 4 });
    await page.mouse.up();
    await page.mouse.move(x, y);
    expect((await atRest()).equals(before)).toBe(true);
  });

  it('is seen nearer while the wheel turns', async () => {
    const { x, y } = await middle();
    const before = await atRest();
    await page.mouse.move(x, y);
    for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -120);
    await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);
  });

  it('selects what is clicked, carries it to where it is dropped, and takes that back', async () => {
    const found = await firstPhone();
    const there = { x: found.x + 40, y: found.y + 25 };
    await page.mouse.move(found.x, found.y);
    await page.mouse.down();
    await page.mouse.move(there.x, there.y, { steps: 5 });
    await page.mouse.up();
    await atRest();
    // What else lies near may be chosen where it was: not it.
    expect(await chosenAt(found)).not.toBe(found.phone);
    expect(await chosenAt(there)).toBe(found.phone);
    await page.locator('.d-chart-tools button').first().click();
    await atRest();
    expect(await chosenAt(found)).toBe(found.phone);
  });
});

interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the details beside the chart name after a click there; null when it is no phone. */
async function chosenAt({ x, y }: Place): Promise<string | null> {
  await page.mouse.click(x, y);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const names = await page.locator('.d-inspector-head h3').allTextContents();
  return names.map((name) => /\d{3}-555-01\d\d/.exec(name)?.[0] ?? null)[0] ?? null;
}

/** Tries places around the middle. */
async function firstPhone(): Promise<Place & { readonly phone: string }> {
  const { x, y } = await middle();
  for (let down = -80; down <= 80; down += 16) {
    for (let across = -120; across <= 120; across += 16) {
      const place = { x: x + across, y: y + down };
      const phone = await chosenAt(place);
      if (phone !== null) return { ...place, phone };
    }
  }
  throw new Error('no phone found');
}
