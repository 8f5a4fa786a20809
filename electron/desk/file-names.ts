// Names that a page suggests become names of files: only the last part counts, and nothing a file system refuses.
import { isAbsolute, relative, resolve } from 'node:path';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what must not be in a name
const forbidden = /[\u0000-\u001f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/g;

/** Names that Windows keeps for devices, whatever extension follows. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** At most this many characters: three bytes each, as most scripts take, are still within the 255 of a name on ext4. */
const longest = 80;

/** Never empty, never a path, never a name that a file system of today refuses; cleaning it again changes nothing. */
export function saveableName(suggested: string): string {
  const last = suggested.split(/[/\\]/).at(-1) ?? '';
  const clean = withoutEdges(last.replace(forbidden, ' ').replace(/\s+/g, ' '));
  if (clean === '') return 'Dirigo';
  return shortened(deviceName.test(clean) ? `_${clean}` : clean);
}

/** A name that begins with a dot is hidden, and one that ends with a dot or a space is cut by Windows. */
function withoutEdges(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

/** Takes from the middle: the extension says what the file is. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const kept = withoutEdges(characters.slice(0, longest - extension.length).join(''));
  return withoutEdges(kept + extension);
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
