// Closing the window in the middle of an import: it stops, leaves nothing of itself, and the workspace opens as before.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InTurn } from './in-turn';
import { freshFolder, launchApp } from './launch';
import { runBatch } from './run-batch';
import { action, choosePaths, openPanel, panel, quit } from './window-driver';

const rows = 60_000;

function calls(count: number, day: string): string {
  const line = (at: number): string =>
    `207-555-01${String(at % 100).padStart(2, '0')},506-555-01${String((at * 7) % 100).padStart(2, '0')},${day}T10:00:00Z`;
  return ['caller,called,start', ...Array.from({ length: count }, (_, at) => line(at))].join('\n');
}

describe('a window that is closed while a file is imported', () => {
  it('asks the import to stop and keeps the workspace as it was', async () => {
    const folder = await freshFolder('closing');
    const [workspace, few, many] = ['work', 'few.csv', 'many.csv'].map((name) => join(folder, name));
    if (workspace === undefined || few === undefined || many === undefined) throw new Error('no paths');
    await writeFile(few, calls(3, '2025-10-01'));
    await writeFile(many, calls(rows, '2025-11-01'));
    const env = { DIRIGO_HOME: join(folder, 'home') };
    const made = await runBatch(['new', '--workspace', workspace], env);
    if (made.exitCode !== 0) throw new Error(made.err);
    const turns = new InTurn(() => ['--workspace', workspace], env);
    const run = async (...words: string[]): Promise<string> => {
      const end = await turns.run(...words);
      if (end.exitCode !== 0) throw new Error(end.err);
      return end.out;
    };
    await run('import', '--case', 'Calls', few);
    const before = await run('list', '--json');
    await turns.end();

    const { app, page } = await launchApp({ home: env.DIRIGO_HOME, workspace });
    await panel(page, 'cases').getByText('Calls', { exact: true }).first().click();
    const files = await openPanel(page, 'import');
    await choosePaths(app, [many]);
    await action(files, 'import.chooseFiles').click();
    await page.locator('[data-action="import.start"]:not([disabled])').waitFor({ timeout: 60_000 });
    await action(files, 'import.start').click();
    await page.locator('.d-statusbar [role=progressbar], [role=progressbar]').first().waitFor();
    expect(await quit(app)).toBe(0);

    expect(JSON.parse(await run('list', '--json'))).toEqual(JSON.parse(before));
    expect(await run('verify')).not.toBe('');
    await turns.end();
  });
});
