// A million rows: PapaParse alone, then read, understand, index, seal and persist; then opening it, and searching it in the
// vault and in its window.
import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { batch } from './batch-run.mjs';
import { writePeople } from './people-csv.mjs';
import { bytesOfFolder, percentile, print, ratio } from './report.mjs';
import { searchesDrawn } from './searches-drawn.mjs';

export async function importBench(place, rows) {
  const { folder, electron } = place;
  const file = join(folder, 'people.csv');
  await writePeople(file, rows);
  const alone = () => {
    const script = join(import.meta.dirname, 'papaparse-alone.mjs');
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    return JSON.parse(execFileSync(electron, [script, file], { env, encoding: 'utf8' })).seconds;
  };
  // Key files, because a window opens with them.
  const key = (workspace) => ['--workspace', workspace];
  const empty = join(folder, 'empty');
  const full = join(folder, 'full');
  await batch(place, ['new', ...key(empty)]);
  await batch(place, ['new', ...key(full)]);

  // The yardstick before and after, because the machine's speed drifts.
  const before = alone();
  const imported = await batch(place, ['import', '--case', 'Bench', file, ...key(full)]);
  const after = alone();
  const watched = join(folder, 'watched');
  await batch(place, ['new', ...key(watched)]);
  const { peak } = await batch(place, ['import', '--case', 'Bench', file, ...key(watched)], {
    memoryEveryMs: 250,
  });
  const papa = (before + after) / 2;
  const [told] = imported.answer.files;

  const queries = join(folder, 'queries.txt');
  const asked = Array.from({ length: 40 }, (_, step) =>
    kinds.map((kind) => kindsOfQuery[kind]((step * 7919) % rows, step)),
  );
  writeFileSync(queries, asked.flat().join('\n'));
  const opening = await batch(place, ['measure', queries, ...key(full)]);
  const nothing = await batch(place, ['measure', queries, ...key(empty)]);
  const open = (opening.answer.searchableMs - nothing.answer.openMs) / 1000;
  const drawn = await searchesDrawn(place, full, [
    'coran',
    'main street',
    'jude cor',
    '207-555-0142',
    'R7919',
    'rosidinberk',
  ]);

  print(
    `Import of ${rows.toLocaleString('en')} rows x 12 columns (${(statSync(file).size / 1e6).toFixed(0)} MB)`,
    [
      ['PapaParse alone', `${before.toFixed(2)} s before, ${after.toFixed(2)} s after`],
      [
        'read, understand, index, seal, persist',
        `${told.seconds.toFixed(1)} s = ${ratio(told.seconds, papa)} PapaParse (asked: at most 10x)`,
      ],
      ['mentions and links', `${told.mentions.toLocaleString('en')}, ${told.links.toLocaleString('en')}`],
      [
        'memory of all processes at the peak',
        `${(peak / 1e9).toFixed(2)} GB (asked: at most 2.5), in a run of its own`,
      ],
      ['workspace on disk', `${(bytesOfFolder(full) / 1e6).toFixed(0)} MB with its backup`],
      [
        'from the opened key to searchable',
        `${open.toFixed(2)} s = ${ratio(open, papa)} PapaParse (asked: at most 0.5x)`,
      ],
      ...searchLines('searches within the vault', opening.answer.vaultMs, 'asked: 2 ms'),
      ['the same asked from the page, while the rest is read', both(opening.answer.searchMs)],
      ['hits drawn after a key, in the window', `${both(drawn)} (asked: 50 ms)`],
    ],
  );
}

function both(times) {
  return `p50 ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms`;
}

/** All, then each kind of query: times come kind after kind. */
function searchLines(label, times, asked) {
  return [
    [`${times.length} ${label}`, `${both(times)} (${asked})`],
    ...kinds.map((kind, at) => [`  ${kind}`, both(times.filter((_, place) => place % kinds.length === at))]),
  ];
}

/** Of a row and a step: names, beginnings, slips, numbers and plates, some of them common and some not there. */
const kindsOfQuery = {
  'a record id': (row) => `R${row}`,
  'a family name and a given name': () => 'Corananberg Jude',
  'the beginning of a name': () => 'Coran',
  'a name begun after another': () => 'jude cor',
  'a slip': () => 'Rosidinberk',
  'a slip among three words': () => 'Corannnberg Judee Maine',
  'a plate': (row) => `ME ${1000 + (row % 9000)}AA`,
  'a mail address': (row) => `Ada.Rosidinberg${row}@example.org`,
  'a number that 10,000 carry': (_, step) => `207-555-01${String(step).padStart(2, '0')}`,
  'a street with 125,000 addresses': () => 'Main Street',
  'a house in it': (row) => `${1 + (row % 990)} Main Street`,
  'two letters': () => 'ma',
  'one letter that every row has': () => 'm',
  nobody: () => 'Nobody Whosoever',
};
const kinds = Object.keys(kindsOfQuery);
