// `npm run batch -- VERB ...`: the same program without a window.
import { runElectron } from './launch/run-electron.mjs';

process.exitCode = await runElectron(['--batch', ...process.argv.slice(2)]);
