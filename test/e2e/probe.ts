// Code that must run as the page's own, not as the test driver's (which no policy binds), lies for the time of a test
// in the built page and is imported from there.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appFolder } from './launch';

export interface Probe {
  /** To be imported, or started as a worker, by a page. */
  readonly url: string;
  readonly remove: () => Promise<void>;
}

export async function placeProbe(name: string, source: string | Uint8Array): Promise<Probe> {
  const file = join(appFolder, 'out', 'renderer', name);
  await writeFile(file, source);
  return { url: `/${name}`, remove: () => rm(file, { force: true }) };
}
