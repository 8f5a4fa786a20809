// The whole sample as bytes: a pure function of its options.
import { makeCaseA } from './case-a.mjs';
import { makeCaseB } from './case-b.mjs';
import { makeCaseC } from './case-c.mjs';
import { castOf } from './cast.mjs';
import { formsOf } from './forms.mjs';
import { makeLists } from './lists.mjs';
import { stream } from './random.mjs';
import { readmeOf } from './readme.mjs';
import { truthOf } from './truth.mjs';
import { workspaceOf } from './workspace.mjs';

/**
 * `seed`: any text. `rename`: other people, numbers, dates and documents with the same relations and traps.
 * `shuffle`: rows in another order. `rewrite`: the same values written in other ways.
 * Returns files by path, the truth about them, the import plan, and how many rows each has.
 */
export function makeSample({ seed = 'story', rename = false, shuffle = false, rewrite = false } = {}) {
  const cast = castOf(seed, rename);
  const forms = formsOf(rewrite);
  const random = stream(seed, 'shuffle');
  const finish = (tables, { groups = {} } = {}) => {
    if (!shuffle) return;
    for (const [name, rows] of Object.entries(tables)) {
      rows.mix(random);
      const group = groups[name];
      if (group !== undefined) {
        const order = ['INDIVIDUAL', 'ENTITY', 'Call', 'Chat', 'Contact', 'InstantMessage', 'Location'];
        rows.sortBy((row) => order.indexOf(group(row)));
      }
    }
  };
  const make = { seed, cast, forms, finish };
  const a = makeCaseA(make);
  const b = makeCaseB(make);
  const c = makeCaseC(make);
  const lists = makeLists(make);
  const truth = truthOf({ cast, forms, a: a.tables, b: b.tables, c: c.tables, lists: lists.tables });
  const workspace = workspaceOf(cast);
  const counts = {};
  for (const part of [a, b, c, lists]) for (const rows of Object.values(part.tables)) counts[rows.path] = rows.length;
  const texts = {
    ...a.files, ...b.files, ...c.files, ...lists.files,
    'truth.json': `${JSON.stringify(truth, null, 2)}\n`,
    'workspace.json': `${JSON.stringify(workspace, null, 2)}\n`,
    'README.md': readmeOf(counts),
  };
  const files = new Map();
  for (const [path, body] of Object.entries(texts)) files.set(path, typeof body === 'string' ? Buffer.from(body, 'utf8') : body);
  return { files, truth, workspace, counts };
}
