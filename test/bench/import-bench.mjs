// A million rows: PapaParse alone, then read, understand, index, seal and persist; then opening and searching it.
import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batch } from './batch-run.mjs';
import { writePeople } from './people-csv.mjs';
import { bytesOfFolder, percentile, print, ratio } from './report.mjs';

export async function importBench(place, rows) {
  const { folder, electron } = place;
  const file = join(folder, 'people.csv');
  await writePeople(file, rows);
  const alone = () => {
    const script = join(import.meta.dirname, 'papaparse-alone.mjs');
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    return JSON.parse(execFileSync(electron, [script, file], { env, encoding: 'utf8' })).seconds;
  };
  const key = (workspace) => ['--workspace', workspace, '--passphrase-file', place.passphraseFile];
  const empty = join(folder, 'empty');
  const full = join(folder, 'full');
  await batch(place, ['new', ...key(empty)]);
  await batch(place, ['new', ...key(full)]);

  // The yardstick before and after, because the machine's speed drifts.
  const before = alone();
  const imported = await batch(place, ['import', '--case', 'Bench', file, ...key(full)]);
  const after = alone();
  const papa = (before + after) / 2;
  const [told] = imported.answer.files;

  const queries = join(folder, 'queries.txt');
  writeFileSync(queries, sampleQueries(rows).join('\n'));
  const opening = await batch(place, ['measure', queries, ...key(full)]);
  const nothing = await batch(place, ['measure', queries, ...key(empty)]);
  const open = (opening.answer.openMs - nothing.answer.openMs) / 1000;
  const times = opening.answer.searchMs;

  print(
    `Import of ${rows.toLocaleString('en')} rows x 12 columns (${(statSync(file).size / 1e6).toFixed(0)} MB)`,
    [
      ['PapaParse alone', `${before.toFixed(2)} s before, ${after.toFixed(2)} s after`],
      [
        'read, understand, index, seal, persist',
        `${told.seconds.toFixed(1)} s = ${ratio(told.seconds, papa)} PapaParse (asked: at most 10x)`,
      ],
      ['mentions and links', `${told.mentions.toLocaleString('en')}, ${told.links.toLocaleString('en')}`],
      ['memory of all processes at the peak', `${(imported.peak / 1e9).toFixed(2)} GB (asked: at most 2.5)`],
      ['workspace on disk', `${(bytesOfFolder(full) / 1e6).toFixed(0)} MB with its backup`],
      [
        'from the opened key to searchable',
        `${open.toFixed(2)} s = ${ratio(open, papa)} PapaParse (asked: at most 0.5x)`,
      ],
      [
        `${times.length} searches, asked from the page`,
        `p50 ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms (asked: 2 ms in the vault); ${opening.answer.hits} hits`,
      ],
    ],
  );
}

/** Names, prefixes, slips, numbers and plates, some of them common and some not there. */
function sampleQueries(rows) {
  const row = (step) => (step * 7919) % rows;
  return Array.from({ length: 40 }, (_, step) => [
    `R${row(step)}`,
    'Corananberg Jude',
    'Coran',
    'Rosidinberk',
    `ME ${1000 + (row(step) % 9000)}AA`,
    `Ada.Rosidinberg${row(step)}@example.org`,
    '207-555-0142',
    'Nobody Whosoever',
  ]).flat();
}
