// `npm start`: builds when need be and opens the window. `--workspace FOLDER` opens that folder at once.
import { runElectron } from './launch/run-electron.mjs';

process.exitCode = await runElectron(process.argv.slice(2));
