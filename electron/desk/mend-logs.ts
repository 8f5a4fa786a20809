// Chromium goes on writing the database's log where the run before left it, even behind a record that a kill or a power cut broke off.
// On the opening after that it takes the log for damaged and throws the whole database away, without a word. So the cut
// record, which nobody was ever told was written, is taken off before Chromium sees it.
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeLength } from './log-tail';

const opened = new Set<string>();

/**
 * For a folder whose lock is held. Only before this process opens the database for the first time: later a record that
 * looks cut may be one that Chromium is just writing.
 */
export async function mendLogs(database: string): Promise<void> {
  if (opened.has(database)) return;
  opened.add(database);
  await dropLostPointers(join(database, 'IndexedDB'));
  for (const log of await logsIn(join(database, 'IndexedDB'))) await mend(log);
}

/**
 * `CURRENT` names the newest MANIFEST. Where that is not there Chromium refuses the database and every restoring with it;
 * without `CURRENT` it reads what the logs still hold, and the vault, which knows how much there must be, says what is missing.
 */
async function dropLostPointers(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const { name, parentPath } of entries) {
    if (name !== 'CURRENT') continue;
    const path = join(parentPath, name);
    const manifest = (await readFile(path, 'utf8')).trim();
    const isThere = entries.some((entry) => entry.parentPath === parentPath && entry.name === manifest);
    if (!isThere) await rm(path);
  }
}

async function logsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /^(?:\d+\.log|MANIFEST-\d+)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function mend(path: string): Promise<void> {
  const log = await readFile(path);
  const whole = wholeLength(log);
  if (whole === null || whole === log.length) return;
  const file = await open(path, 'r+');
  try {
    await file.truncate(whole);
    await file.sync();
  } finally {
    await file.close();
  }
}
