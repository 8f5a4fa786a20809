// Small facts of the program itself, in its own folder and never in a workspace: nothing of a case belongs here.
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import type { z } from 'zod';
import { replaceFile } from './desk/safe-write';

/** Null when there is no such file, or it is not what it should be: then the defaults serve. */
export function readSettings<T>(
  name: string,
  schema: z.ZodType<T>,
  folder = app.getPath('userData'),
): T | null {
  try {
    const checked = schema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return checked.success ? checked.data : null;
  } catch (error) {
    // Missing at the first start, unreadable or cut after a crash: a lost window setting is no reason not to start.
    if (error instanceof Error) return null;
    throw error;
  }
}

export async function writeSettings(
  name: string,
  value: unknown,
  folder = app.getPath('userData'),
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await replaceFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}
