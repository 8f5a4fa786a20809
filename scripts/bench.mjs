// `npm run bench [-- import|window|chart|connections|sample|vault] [--rows N]`: figures and ratios measured in one run on the built app.
// It reports; it never passes or fails.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditBench } from '../test/bench/audit-bench.mjs';
import { chartBench } from '../test/bench/chart-bench.mjs';
import { connectionsBench } from '../test/bench/connections-bench.mjs';
import { importBench } from '../test/bench/import-bench.mjs';
import { importWindowBench } from '../test/bench/import-window-bench.mjs';
import { largeVaultBench } from '../test/bench/large-vault-bench.mjs';
import { sampleBench } from '../test/bench/sample-bench.mjs';
import { vaultBench } from '../test/bench/vault-bench.mjs';
import { withDisplay } from './launch/display.mjs';
import { ensureBuilt } from './launch/ensure-built.mjs';
import { findElectron } from './launch/find-electron.mjs';
import { appFolder } from './launch/run-electron.mjs';

const parts = {
  import: (place, rows) => importBench(place, rows),
  window: (place, rows) => importWindowBench(place, rows),
  chart: async (place) => {
    await chartBench(place);
    await chartBench(place, 120, 180);
  },
  connections: (place, rows) => connectionsBench(place, rows),
  sample: (place) => sampleBench(place),
  vault: async (place, rows) => {
    await vaultBench(place);
    await auditBench(place);
    await largeVaultBench(place, rows);
  },
};

const words = process.argv.slice(2);
const rowsAt = words.indexOf('--rows');
const rows = rowsAt < 0 ? 1_000_000 : Number(words[rowsAt + 1]);
const asked = words.filter((word) => word in parts);

await ensureBuilt();
const electron = await findElectron();
const folder = mkdtempSync(join(tmpdir(), 'dirigo-bench-'));
const passphraseFile = join(folder, 'passphrase');
writeFileSync(passphraseFile, 'a passphrase for measuring only\n');
try {
  await withDisplay(async (env) => {
    const place = {
      folder,
      electron: electron.path,
      app: appFolder,
      passphraseFile,
      env: { ...env, DIRIGO_HOME: join(folder, 'home') },
    };
    for (const part of asked.length === 0 ? Object.keys(parts) : asked) await parts[part](place, rows);
    return 0;
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
