// Connections of a case too large to be held: its rows share 91 telephone numbers with each other and with a list, so
// that every number is a key that thousands have.
import { join } from 'node:path';
import { batch } from './batch-run.mjs';
import { writePeople } from './people-csv.mjs';
import { print } from './report.mjs';

const PHONES = 91;

export async function connectionsBench(place, rows) {
  const { folder } = place;
  const inCase = Math.round(rows * 0.4);
  const inList = Math.round(inCase / 20);
  const files = { case: join(folder, 'register.csv'), list: join(folder, 'list.csv') };
  await writePeople(files.case, inCase, 7, { phones: PHONES });
  await writePeople(files.list, inList, 8, { phones: PHONES });
  const workspace = ['--workspace', join(folder, 'connections')];
  await batch(place, ['new', ...workspace]);
  await batch(place, ['import', '--case', 'Register', files.case, ...workspace]);
  await batch(place, ['import', files.list, ...workspace]);
  const begun = performance.now();
  const { answer, peak } = await batch(place, ['connections', ...workspace], { memoryEveryMs: 2000 });
  const seconds = (performance.now() - begun) / 1000;
  const { notCompared, connections, pairsCompared } = answer;
  const count = (number) => number.toLocaleString('en');
  print(
    `Connections of ${count(inCase)} rows of a case with ${count(inList)} of a list, ${PHONES} numbers among all`,
    [
      ['from the closed workspace to the report', `${seconds.toFixed(0)} s`],
      ['memory of all processes at the peak', `${(peak / 1e9).toFixed(2)} GB (asked: at most 2.5)`],
      ['pairs compared', count(pairsCompared)],
      ['pairs told as not compared', `${count(notCompared.pairs)} of ${count(notCompared.blocks)} keys`],
      [
        'connections listed, matches not listed',
        `${count(connections.length)}, ${count(notCompared.matches)}`,
      ],
    ],
  );
}
