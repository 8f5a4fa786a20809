// A large workspace: what sealing adds to an import, purging one person, and turning all keys.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batch } from './batch-run.mjs';
import { writePeople } from './people-csv.mjs';
import { print } from './report.mjs';

/** How often everything is sealed once more: the difference to once is sealing alone. */
const OFTEN = 5;
const rarely = { memoryEveryMs: 2000 };

export async function largeVaultBench(place, rows) {
  const { folder, passphraseFile } = place;
  const workspace = ['--workspace', join(folder, 'large')];
  const key = [...workspace, '--passphrase-file', passphraseFile];
  const file = join(folder, 'large.csv');
  await writePeople(file, rows);
  await batch(place, ['new', ...key]);
  const imported = await batch(place, ['import', '--case', 'Bench', file, ...key]);
  const [{ seconds }] = imported.answer.files;
  const opened = await batch(place, ['list', ...key], rarely);
  const once = await batch(place, ['measure-sealing', '1', ...key]);
  const often = await batch(place, ['measure-sealing', String(OFTEN), ...key]);
  const sealingMs = (often.computedMs - once.computedMs) / (OFTEN - 1);
  const importMs = imported.computedMs - opened.computedMs;

  const { answer: found } = await batch(place, ['search', `R${Math.floor(rows / 2)}`, ...key]);
  const [{ entity }] = found.hits;
  const purged = await batch(place, ['purge', '--person', entity, '--authority', 'Bench', ...key], rarely);
  const nextFile = join(folder, 'next-passphrase');
  writeFileSync(nextFile, 'another passphrase for measuring\n');
  const turned = await batch(place, ['passphrase', '--new-passphrase-file', nextFile, ...key], rarely);
  const next = [...workspace, '--passphrase-file', nextFile];
  await batch(place, ['person', 'add', 'Leaving Soon', '--new-passphrase-file', passphraseFile, ...next]);
  const removed = await batch(place, ['person', 'remove', 'Leaving Soon', ...next], rarely);

  print(`A workspace of ${rows.toLocaleString('en')} records`, [
    ['import', `${seconds.toFixed(1)} s, processor time ${s(importMs)}`],
    [
      'sealing it alone once more (asked: at most 10 % of the import)',
      `${s(often.answer.ms)} = ${percent(often.answer.ms / 1000 / seconds)}, processor time ${s(sealingMs)} = ${percent(sealingMs / importMs)}`,
    ],
    ['rows sealed', `${once.answer.rows.toLocaleString('en')}, ${(once.answer.bytes / 1e6).toFixed(0)} MB`],
    ['starting, opening and closing, which is in each of the next', run(opened)],
    [`purge of one person, ${purged.answer.facts.rows} rows (asked: at most 60 s)`, run(purged)],
    ['a new passphrase: all keys turned', run(turned)],
    ['removing somebody: all keys turned', run(removed)],
  ]);
}

function s(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

function percent(part) {
  return `${(100 * part).toFixed(1)} %`;
}

function run({ ms, computedMs, peak }) {
  const memory = peak === undefined ? '' : `, ${(peak / 1e9).toFixed(2)} GB at the peak`;
  return `${s(ms)}, processor time ${s(computedMs)}${memory}`;
}
