// `npm run build`: builds the main process, the preload and the page, unless nothing has changed.
import { ensureBuilt } from './launch/ensure-built.mjs';

try {
  await ensureBuilt();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
