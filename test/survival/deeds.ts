// What the program is killed over: each deed readies the workspace, says which verb to run, and afterwards looks whether the
// state is the one before or the one after.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  auditAnswer,
  backupAnswer,
  checkAnswer,
  connectionsAnswer,
  decideAnswer,
  listAnswer,
  searchAnswer,
} from '../e2e/batch-answers';
import { appFolder } from '../e2e/launch';
import { type Held, Place } from './place';

export interface Outcome {
  readonly before: Held;
  readonly after: Held;
  /** The verb had answered that it was done. */
  readonly told: boolean;
}

export interface Deed {
  /** Where; another place than the run's for a workspace of an earlier version. */
  readonly place: Place;
  /** What is killed. */
  readonly verb: readonly string[];
  /** It is killed from the start of the program on, because it does its work while it opens the workspace, or cannot be asked of one that did. */
  readonly fromStart?: true;
  /** Before anything is looked at: what a person would do who finds the workspace refused. */
  readonly mend?: (told: boolean) => Promise<void>;
  /** What is wrong with what is there now; null: it is the state before or the one after. */
  readonly judge: (outcome: Outcome) => Promise<string | null>;
}

export type DeedName = keyof typeof deeds;

const authority = ['--authority', 'Calais District Court', '--number', 'CR-25-118', '--date', '2025-11-03'];
/** Of more than two segments. */
const rowsAFile = 1200;
const segmentsAFile = 3;

/** The state before, or after `entries` more entries and `segments` more segments; what was told is there. */
function eitherOr(
  { before, after, told }: Outcome,
  entries: readonly number[],
  segments: number,
): string | null {
  const more = after.entries - before.entries;
  const moreSegments = after.segments - before.segments;
  const isBefore = more === 0 && moreSegments === 0;
  // A case that was made for a file before its import is a change of its own.
  const isAfter = entries.includes(more) && moreSegments === segments;
  const isBetween = more === 1 && entries.includes(2) && moreSegments === 0;
  if (told && !isAfter) return `confirmed, but ${more} entries and ${moreSegments} segments more`;
  return isBefore || isAfter || isBetween ? null : `${more} entries and ${moreSegments} segments more`;
}

async function importDeed(place: Place, turn: number): Promise<Deed> {
  const rows = Array.from(
    { length: rowsAFile },
    (_, row) => `Person${turn} Number${row},207-555-0100,note ${turn}-${row}`,
  );
  return {
    place,
    verb: ['import', '--case', 'Slow Tide', await place.table(`people-${turn}.csv`, rows)],
    judge: async (outcome) => {
      const { sources } = listAnswer.parse(await place.succeed('list'));
      const cut = sources.filter(({ file, rows }) => file.startsWith('people-') && rows !== rowsAFile);
      if (cut.length > 0) return `${cut.map(({ file, rows }) => `${rows} rows of ${file}`).join(', ')}`;
      return eitherOr(outcome, [1, 2], segmentsAFile);
    },
  };
}

async function undoneImportDeed(place: Place, turn: number): Promise<Deed> {
  await place.import(`undone-${turn}.csv`, 'Slow Tide', [`Person${turn} Undone,207-555-0100,note`]);
  return { place, verb: ['undo'], judge: async (outcome) => eitherOr(outcome, [1], -1) };
}

async function decision(place: Place): Promise<readonly string[]> {
  if (place.pair === null) {
    await place.import('pair.csv', 'Harbor Light', ['"Ada Birch",207-555-0171,as told']);
    await place.import('other.csv', 'Paper Boat', ['"Ada Birch",207-555-0171,as written']);
    const answer = connectionsAnswer.parse(await place.succeed('connections', '--case', 'Harbor Light'));
    const [first] = answer.connections.filter(({ kind }) => kind === 'match');
    if (first === undefined) throw new Error('the two rows are not connected');
    place.pair = [first.near, first.far];
  }
  return ['decide', ...place.pair, '--as', 'unsure', '--reason', 'to be asked'];
}

async function commandDeed(place: Place): Promise<Deed> {
  const verb = await decision(place);
  return { place, verb, judge: async (outcome) => eitherOr(outcome, [1], 0) };
}

async function undoDeed(place: Place): Promise<Deed> {
  const { entry } = decideAnswer.parse(await place.succeed(...(await decision(place))));
  place.held = { ...place.held, entries: entry };
  return {
    place,
    verb: ['undo', String(entry)],
    judge: async (outcome) => {
      const { entries } = auditAnswer.parse(await place.succeed('audit'));
      const isReversed = entries.find(({ number }) => number === entry)?.reversedBy !== null;
      const isAfter = outcome.after.entries > outcome.before.entries;
      return isReversed === isAfter ? eitherOr(outcome, [1], 0) : `undone: ${isReversed}, told: ${isAfter}`;
    },
  };
}

async function purgeDeed(place: Place, turn: number): Promise<Deed> {
  const gone = `Perdita${turn} Lunksoos`;
  await place.import(`purged-${turn}.csv`, 'Slow Tide', [
    `${gone},207-555-0142,first`,
    'Ada Elm,207-555-0143,second',
  ]);
  const hits = async () => {
    const found = searchAnswer.parse(await place.succeed('search', gone)).hits;
    return found.filter(({ caption }) => caption.includes(`Perdita${turn}`));
  };
  const [hit] = await hits();
  if (hit === undefined) throw new Error(`${gone} is not found`);
  return {
    place,
    verb: ['purge', '--row', `${hit.source}/${hit.row}`, ...authority],
    judge: async (outcome) => {
      const isPurged = outcome.after.entries > outcome.before.entries;
      const found = (await hits()).length;
      return (found === 0) === isPurged ? eitherOr(outcome, [1], 0) : `purged: ${isPurged}, found: ${found}`;
    },
  };
}

async function peopleDeed(place: Place, turn: number): Promise<Deed> {
  const theirs = join(place.folder, 'passphrase-of-another');
  await writeFile(theirs, `harbour lantern ${turn}\n`);
  return {
    place,
    verb: ['person', 'add', `Robin ${turn}`, '--new-passphrase-file', theirs],
    judge: async (outcome) => eitherOr(outcome, [1], 0),
  };
}

async function backupDeed(place: Place, turn: number): Promise<Deed> {
  const stick = `${place.workspace}-stick`;
  await mkdir(stick, { recursive: true });
  await place.import(`kept-${turn}.csv`, 'Slow Tide', [`Kept${turn} Birch,207-555-0100,note`]);
  const verb = ['backup', '--out', stick];
  return {
    place,
    verb,
    judge: async (outcome) => {
      const { entries, beside, elsewhere } = backupAnswer.parse(await place.succeed(...verb));
      if (beside.entries !== entries || elsewhere?.entries !== entries)
        return 'no backup can be written any more';
      const checked = checkAnswer.parse(await place.succeed('check'));
      if (checked.backup.cut + (checked.elsewhere?.cut ?? 1) > 0) return 'a backup ends in the middle';
      return eitherOr({ ...outcome, told: false }, [], 0);
    },
  };
}

async function restoreDeed(place: Place): Promise<Deed> {
  return {
    place,
    verb: ['restore'],
    fromStart: true,
    mend: async (told) => {
      const { exitCode, said } = await place.end('list');
      if (exitCode === 0) return;
      // A database that is half filled is refused, and the backup offered again.
      if (told || !said.includes('estore the backup')) throw new Error(`after a restore: ${said}`);
      await place.succeed('restore');
    },
    judge: async (outcome) => eitherOr({ ...outcome, told: false }, [], 0),
  };
}

/** A workspace as the first version wrote it, opened by this one. */
async function migrationDeed({ folder }: Place, turn: number): Promise<Deed> {
  const place = await Place.at(folder, `earlier-${turn}`);
  await cp(join(appFolder, 'test', 'fixtures', 'workspace-1'), place.workspace, { recursive: true });
  place.held = { entries: 280, segments: 1 };
  return {
    place,
    verb: ['list'],
    fromStart: true,
    judge: async (outcome) => eitherOr({ ...outcome, told: false }, [], 0),
  };
}

export const deeds = {
  import: importDeed,
  command: commandDeed,
  undo: undoDeed,
  'undone import': undoneImportDeed,
  purge: purgeDeed,
  migration: migrationDeed,
  backup: backupDeed,
  restore: restoreDeed,
  people: peopleDeed,
} as const satisfies Record<string, (place: Place, turn: number) => Promise<Deed>>;
