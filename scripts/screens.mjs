// `npm run screens`: writes docs/screens/NAME-LANGUAGE-THEME.png of everything the window can show. DIRIGO_SCREENS names
// single scenes, with commas.
import { runE2e } from './launch/run-e2e.mjs';

try {
  process.exitCode = await runE2e([], null, 'screens');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
