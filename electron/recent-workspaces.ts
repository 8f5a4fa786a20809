// The workspaces opened last, newest first, for the welcome page.
import { z } from 'zod';
import type { RecentWorkspace } from '#shared/contracts/desk';
import { readSettings, writeSettings } from './settings-file';

const file = 'recent-workspaces.json';
const kept = 10;
const schema = z.array(z.strictObject({ directory: z.string(), openedAt: z.string() }));

export function recentWorkspaces(): readonly RecentWorkspace[] {
  return readSettings(file, schema) ?? [];
}

export async function rememberWorkspace(directory: string): Promise<void> {
  const others = recentWorkspaces().filter((recent) => recent.directory !== directory);
  await writeSettings(file, [{ directory, openedAt: new Date().toISOString() }, ...others].slice(0, kept));
}
