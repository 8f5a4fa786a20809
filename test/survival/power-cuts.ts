// Cuts the power again and again, after the fact: what a real run of the program wrote and flushed is replayed up to a moment,
// only what was flushed by then is kept, and the program opens what is left.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { findFolder, tidyFolder } from '../../electron/desk/workspace-folder';
import type { Chance } from './chance';
import type { ChromiumRows } from './chromium-rows';
import { type DiskEvent, DiskModel, type Files } from './disk-model';
import { type Place, passphrase } from './place';
import { checked } from './shown-by-vault';
import { runTraced } from './traced-run';

export interface Cut {
  /** During which verb, and how many of its events had happened. */
  readonly verb: string;
  readonly at: number;
  readonly files: Files;
  readonly kind: 'flushed' | 'torn';
  /** How it differs from what was flushed, for whoever looks into one that does not open. */
  readonly differs: string;
  /** Entries there have to be at least, and can be at most. */
  readonly atLeast: number;
  readonly atMost: number;
}

/** What the vault keeps; everything else in the folder is Chromium's, holds nothing of a case and counts as lost. */
function isOurs(path: string): boolean {
  return /^(?:keyring\.json|key\.txt|backup\.dirigo|failed-openings\.json)(?:\.new)?$|^database\/IndexedDB\//.test(
    path,
  );
}

/**
 * Runs the verbs one after the other and answers every different state that a cut could leave. `draws`: how often it is left to
 * chance, at each event, what of the unflushed is there.
 */
export async function cutsOf(
  place: Place,
  verbs: readonly (readonly string[])[],
  chance: Chance,
  told: (line: string) => void,
  draws = 1,
): Promise<readonly Cut[]> {
  const kinds = ['flushed', ...Array.from({ length: draws }, () => 'torn')] as const;
  const cuts: Cut[] = [];
  const seen = new Set<string>();
  let model = new DiskModel();
  let before = 0;
  for (const verb of verbs) {
    const name = verb[0] ?? '';
    const run = await runTraced(place.words(...verb), place.workspace, join(place.folder, 'trace'));
    if (run.exitCode !== 0) throw new Error(`${verb.join(' ')} ended with ${run.exitCode}: ${run.said}`);
    const after = await place.known();
    const tellsAt = run.events.findIndex(({ kind }) => kind === 'told');
    run.events.forEach((event, at) => {
      model.take(event);
      if (!isWorthACut(event)) return;
      const isTold = tellsAt >= 0 && at > tellsAt;
      const range = { atLeast: isTold ? after : before, atMost: after };
      for (const kind of kinds as readonly Cut['kind'][]) {
        const files = ours(kind === 'flushed' ? model.flushed() : model.torn(chance), place.workspace);
        const state = `${isTold} ${digest(files)}`;
        if (seen.has(state) || !files.has('keyring.json')) continue;
        seen.add(state);
        const differs = difference(files, ours(model.flushed(), place.workspace));
        cuts.push({ verb: name, at, files, kind, differs, ...range });
      }
    });
    await proveModel(model, place.workspace);
    told(`${name}: ${run.events.length} events, ${before} to ${after} entries, ${cuts.length} states so far`);
    // The machine stays on between two verbs, and its disk is idle: everything is flushed sooner or later.
    model = new DiskModel(model.written());
    before = after;
  }
  return cuts;
}

function isWorthACut({ kind }: DiskEvent): boolean {
  return kind !== 'opened' && kind !== 'moved' && kind !== 'flushing';
}

function ours(files: Files, workspace: string): Files {
  return new Map(
    [...files].flatMap(([path, bytes]) => {
      const own = relative(workspace, path);
      return isOurs(own) ? [[own, bytes] as const] : [];
    }),
  );
}

function difference(files: Files, flushed: Files): string {
  const names = new Set([...files.keys(), ...flushed.keys()]);
  return [...names]
    .filter((name) => !(files.get(name)?.equals(flushed.get(name) ?? Buffer.of(0)) ?? false))
    .map(
      (name) =>
        `${name.split('/').at(-1)} ${files.get(name)?.length ?? '-'} of ${flushed.get(name)?.length ?? '-'}`,
    )
    .join(', ');
}

function digest(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** What the trace adds up to must be what lies there: otherwise it missed something. */
async function proveModel(model: DiskModel, workspace: string): Promise<void> {
  const replayed = ours(model.written(), workspace);
  const there = new Map<string, Buffer>();
  for (const entry of await readdir(workspace, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && isOurs(relative(workspace, path)))
      there.set(relative(workspace, path), await readFile(path));
  }
  for (const path of new Set([...replayed.keys(), ...there.keys()]))
    if (!(replayed.get(path)?.equals(there.get(path) ?? Buffer.alloc(0)) ?? there.get(path)?.length === 0))
      throw new Error(
        `the trace does not explain ${path}: ${replayed.get(path)?.length} of ${there.get(path)?.length} bytes`,
      );
}

/** Lays the files of a cut into a folder, readies it as the program does, and opens it; what is wrong, or null. */
export async function openAfter(
  cut: Cut,
  folder: string,
  chromium: ChromiumRows,
  turn: number,
): Promise<string | null> {
  const directory = join(folder, `cut-${turn}`);
  for (const [path, bytes] of cut.files) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
  const found = await findFolder(directory);
  const tidied = found.ok ? await tidyFolder(found.value) : found;
  if (!tidied.ok) return tidied.problem.code;
  const files = {
    keyring: await readFile(join(directory, 'keyring.json'), 'utf8'),
    backup: new Uint8Array(await readFile(join(directory, 'backup.dirigo')).catch(() => Buffer.alloc(0))),
    database: await chromium.read(join(directory, 'database')),
  };
  const { entries, said } = await checked(files, passphrase);
  if (said.length > 0) return `${files.database.kind}: ${said.join(' ')} (${directory})`;
  await rm(directory, { recursive: true, force: true, maxRetries: 10 });
  return entries >= cut.atLeast && entries <= cut.atMost
    ? null
    : `${entries} entries, ${cut.atLeast} to ${cut.atMost} expected`;
}
