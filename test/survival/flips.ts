// Flips one bit somewhere in the files of a workspace and opens it: what is shown afterwards is what was shown before, or
// something is said. A wrong value that is shown without a word is what must never happen.
import { cp, open, readdir, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkAnswer, listAnswer, searchAnswer } from '../e2e/batch-answers';
import type { Chance } from './chance';
import { Place } from './place';

export interface Flip {
  readonly file: string;
  readonly at: number;
  readonly bit: number;
}

/** Every file that the vault keeps, with its size: each is as likely as another, and in it each bit. */
export async function filesOf(
  folder: string,
): Promise<readonly { readonly file: string; readonly size: number }[]> {
  const files: { readonly file: string; readonly size: number }[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(folder, path);
    if (!entry.isFile() || !/^(?:keyring\.json|backup\.dirigo|database\/IndexedDB\/.*)$/.test(file)) continue;
    const { size } = await stat(path);
    if (size > 0 && !/\/LOG(?:\.old)?$/.test(file)) files.push({ file, size });
  }
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A third of the flips lie in small files, where they would hardly ever fall. */
export function chosen(
  files: readonly { readonly file: string; readonly size: number }[],
  chance: Chance,
): Flip {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let place = chance.below(total);
  const among = chance.below(3) === 0 ? files[chance.below(files.length)] : undefined;
  for (const { file, size } of among === undefined ? files : [among]) {
    if (among !== undefined) place = chance.below(size);
    if (place < size) return { file, at: place, bit: chance.below(8) };
    place -= size;
  }
  throw new Error('no files');
}

/** What a person is shown of everything: the check's counts and heads, the sources, what a search finds. */
export async function shown(place: Place): Promise<{ readonly exitCode: number; readonly text: string }> {
  const checked = await place.end('check');
  if (checked.exitCode !== 0) return { exitCode: checked.exitCode, text: checked.said };
  const { audit, segments, references } = checkAnswer.parse(checked.answer());
  const listed = await place.end('list');
  const searched = await place.end('search', 'Lunksoos');
  for (const { exitCode, said } of [listed, searched]) if (exitCode !== 0) return { exitCode, text: said };
  const values = [
    audit,
    segments,
    references,
    listAnswer.parse(listed.answer()),
    searchAnswer.parse(searched.answer()),
  ];
  return { exitCode: 0, text: JSON.stringify(values) };
}

export type FlipEnd = 'harmless' | 'reported' | 'wrong';

export interface FlipTried {
  readonly end: FlipEnd;
  readonly said: string;
}

/** `whole` is copied, the copy's bit is flipped and opened. `before`: what the whole one shows. */
export async function tryFlip(folder: string, whole: string, flip: Flip, before: string): Promise<FlipTried> {
  const place = await Place.at(folder, 'flipped');
  await rm(place.workspace, { recursive: true, force: true, maxRetries: 10 });
  await cp(whole, place.workspace, { recursive: true });
  const file = await open(join(place.workspace, flip.file), 'r+');
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, flip.at);
  byte[0] = (byte[0] ?? 0) ^ (1 << flip.bit);
  await file.write(byte, 0, 1, flip.at);
  await file.close();
  const after = await shown(place);
  if (after.exitCode !== 0)
    return { end: isWords(after.text) ? 'reported' : 'wrong', said: after.text.split('\n')[0] ?? '' };
  return after.text === before ? { end: 'harmless', said: '' } : { end: 'wrong', said: after.text };
}

/** A sentence, and not a program that stopped. */
function isWords(said: string): boolean {
  return said.trim() !== '' && !/"code":"internal"|page (?:stopped|did not load)/.test(said);
}
