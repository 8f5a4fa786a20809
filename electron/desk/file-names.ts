// Names that a page suggests become names of files: only the last part counts, and nothing a file system refuses.
import { isAbsolute, relative, resolve } from 'node:path';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what must not be in a name
const forbidden = /[\u0000-\u001f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/g;

export function saveableName(suggested: string): string {
  const last = suggested.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  return clean === '' ? 'Dirigo' : clean;
}

/** Whether a batch run that was given `out` may write `path`. */
export function mayWrite(
  out: { readonly path: string; readonly isFolder: boolean } | null,
  path: string,
): boolean {
  if (out === null || !isAbsolute(path)) return false;
  if (!out.isFolder) return resolve(path) === out.path;
  const inside = relative(out.path, resolve(path));
  return inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
}
