// Writes the sample: `node make.mjs [--out FOLDER] [--seed TEXT] [--rename] [--shuffle] [--rewrite]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSample } from './sample.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: dirname(dirname(fileURLToPath(import.meta.url))) },
    seed: { type: 'string' },
    rename: { type: 'boolean', default: false },
    shuffle: { type: 'boolean', default: false },
    rewrite: { type: 'boolean', default: false },
  },
});
const { out, ...options } = values;
for (const [path, bytes] of makeSample(options).files) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), bytes);
  console.log(`${path}  ${bytes.length} bytes`);
}
