// What the launcher prepares once and keeps lies outside the tree, where every checkout of the project finds it.
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The folder for prepared runtimes and remembered failures; it may not exist yet. */
export function cacheFolder() {
  const named = process.env.XDG_CACHE_HOME;
  const base = named !== undefined && isAbsolute(named) ? named : join(homedir(), '.cache');
  return join(base, 'dirigo');
}
