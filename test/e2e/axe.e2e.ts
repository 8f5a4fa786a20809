// Nothing the window shows keeps anybody out: axe looks at every scene for serious and critical faults. English is looked
// at in the light theme and Arabic in the dark one, so that both directions and both sets of colours are seen;
// DIRIGO_AXE=all looks at all four.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { Language, Theme } from '../../shared/contracts/desk';
import { type Scene, tour } from './scenes';
import { chooseLanguage, chooseTheme, dismissNotifications } from './window-driver';

const pairs: readonly (readonly [Language, Theme])[] =
  process.env.DIRIGO_AXE === 'all'
    ? [
        ['en', 'light'],
        ['en', 'dark'],
        ['ar', 'light'],
        ['ar', 'dark'],
      ]
    : [
        ['en', 'light'],
        ['ar', 'dark'],
      ];

let axeSource = '';

const require = createRequire(import.meta.url);

/** Rules whose faults are never serious: a third of the time of a look. axe tells the weight of a rule only in what it keeps for itself. */
const lightRules: readonly string[] = (
  require('axe-core') as { _audit: { rules: readonly { id: string; impact: string | null }[] } }
)._audit.rules
  .filter(({ impact }) => impact === 'minor' || impact === 'moderate')
  .map(({ id }) => id);

beforeAll(async () => {
  axeSource = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
});

it('finds nothing serious in any scene', async () => {
  const found: string[] = [];
  const seen = new Set<string>();
  await tour(async (page, app, scenes) => {
    for (const [language, theme] of pairs) {
      await chooseLanguage(page, language);
      await chooseTheme(page, theme);
      for (const scene of scenes) {
        await scene.show(page, app);
        await dismissNotifications(page);
        found.push(...(await faults(page, `${scene.name} (${language}, ${theme})`)));
        seen.add(scene.name);
        await leave(scene, page);
      }
    }
  });
  expect(seen.size).toBeGreaterThan(20);
  expect(found).toEqual([]);
}, 600_000);

async function leave({ leave: away }: Scene, page: Page): Promise<void> {
  await away?.(page);
}

/** One line a fault and place. Evaluated by the driver, whom the page's policy does not bind. */
async function faults(page: Page, where: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate((light) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: unknown, options: object) => Promise<AxeResults> };
    };
    const rules = Object.fromEntries(light.map((id) => [id, { enabled: false }]));
    return axe.run(document, { resultTypes: ['violations'], rules });
  }, lightRules);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${where}: ${id} at ${target.join(' ')}: ${(failureSummary ?? '').split('\n').slice(1).join('; ').trim()}`,
      ),
    );
}
