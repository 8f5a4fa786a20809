// Language and theme, kept for the next start.
import { app } from 'electron';
import { z } from 'zod';
import { type Language, type Preferences, themes } from '#shared/contracts/desk';
import { readSettings, writeSettings } from './settings-file';

const file = 'preferences.json';
const language = z.enum(['en', 'fr', 'es', 'ar']);
const schema = z.strictObject({ language, theme: z.enum(themes) });

let current: Preferences | null = null;

/** Until somebody chooses: the system's language when we speak it, and the system's theme. */
export function preferences(): Preferences {
  current ??= readSettings(file, schema) ?? { language: systemLanguage(), theme: 'system' };
  return current;
}

export async function keepPreferences(chosen: Preferences): Promise<void> {
  current = chosen;
  await writeSettings(file, chosen);
}

function systemLanguage(): Language {
  const spoken = language.safeParse(app.getLocale().slice(0, 2));
  return spoken.success ? spoken.data : 'en';
}
