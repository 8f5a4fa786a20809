// Verifying an audit of 100,000 entries.
import { join } from 'node:path';
import { batch } from './batch-run.mjs';
import { print } from './report.mjs';

const ENTRIES = 100_000;
const rarely = { memoryEveryMs: 2000 };

export async function auditBench(place) {
  const key = ['--workspace', join(place.folder, 'audit'), '--passphrase-file', place.passphraseFile];
  await batch(place, ['new', ...key]);
  const { answer, peak } = await batch(place, ['measure-verify', String(ENTRIES), ...key], rarely);
  // Once more in a run of its own, beside one that only opens and closes: their difference is verifying by processor time.
  const verified = await batch(place, ['verify', ...key]);
  const opened = await batch(place, ['list', ...key]);
  print('Checking the audit', [
    [
      `verify of ${answer.entries.toLocaleString('en')} audit entries`,
      `${(answer.verifyMs / 1000).toFixed(1)} s, ${answer.faults} faults (asked: at most 5 s)`,
    ],
    [
      'the same in processor time of all processes',
      `${((verified.computedMs - opened.computedMs) / 1000).toFixed(1)} s`,
    ],
    ['signing and writing them', `${(answer.fillMs / 1000).toFixed(0)} s`],
    ['memory of all processes at the peak', `${(peak / 1e9).toFixed(2)} GB`],
  ]);
}
