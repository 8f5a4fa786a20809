// Who worked here when, in which role and with which key, as the history itself tells it: so that an entry by somebody who
// had no right to it then is named, though it is well signed and chained.
import { type Change, canonical } from '../change/change';
import { rightFor } from '../commands/commands';
import type { UserDocument, WorkspaceDocument } from '../model/documents';
import type { UserId } from '../model/ids';
import { mayDo, type Right } from '../model/roles';
import { Claims } from './claims';
import type { AuditEntry } from './types';

interface Member {
  readonly role: UserDocument['role'];
  readonly left: boolean;
  /** Hex of the newest key. */
  readonly publicKey: string;
}

/** What a document of a kind being changed asks for, whatever the command calls itself. */
function rightToChange(kind: WorkspaceDocument['kind']): Right {
  switch (kind) {
    case 'user':
      return 'people';
    case 'settings':
      return 'settings';
    case 'hold':
      return 'hold';
    case 'decision':
      return 'confirm';
    default:
      return 'work';
  }
}

/** Null: everybody's. */
function rightOf(command: string): Right | null {
  switch (command) {
    case 'person.changePassphrase':
    case 'person.recover':
    case 'numbers.conceal':
      return null;
    case 'person.add':
    case 'person.remove':
    case 'person.changeRole':
    case 'recovery.make':
      return 'people';
    case 'purge':
      return 'purge';
    default:
      return rightFor(command);
  }
}

function rightsFor({ added, updated, removed }: Change): readonly Right[] {
  const kinds = new Set([...added, ...updated.map(({ after }) => after), ...removed].map(({ kind }) => kind));
  return [...kinds].map(rightToChange);
}

/** Whether it leaves everything of the person themselves as it was, but for one more key of theirs. */
function isOfOwnKeys({ added, updated, removed }: Change, user: UserId, command: string): boolean {
  const [own] = updated;
  if (command !== 'person.changePassphrase' && command !== 'person.recover') return false;
  if (own === undefined || added.length + removed.length > 0 || updated.length > 1) return false;
  const { before, after } = own;
  if (before.kind !== 'user' || after.kind !== 'user' || after.id !== user) return false;
  const { publicKeys } = before;
  return (
    canonical({ ...after, publicKeys }) === canonical(before) &&
    canonical(after.publicKeys.slice(0, -1)) === canonical(publicKeys)
  );
}

function may(member: Member | undefined, right: Right | null): boolean {
  return member !== undefined && !member.left && (right === null || mayDo(member.role, right));
}

function tellsOfPeople({ command, number }: AuditEntry['header']): boolean {
  return number === 1 || command.startsWith('person.');
}

type OnlyConceals = (before: WorkspaceDocument, after: WorkspaceDocument) => boolean;

/**
 * Nobody has a right to that: what was imported changes by a purge alone, which says so in another way, and so do tombstones
 * come to be.
 */
function isNobodys({ added, updated, removed }: Change): boolean {
  if ([...added, ...removed].some(({ kind }) => kind === 'tombstone')) return true;
  return updated.some(
    ({ before, after }) =>
      before.kind === 'tombstone' ||
      (before.kind === 'source' &&
        after.kind === 'source' &&
        (before.content !== after.content ||
          before.storage !== after.storage ||
          before.segments !== after.segments ||
          before.sha256 !== after.sha256)),
  );
}

/** `commands`: of all entries so far, by number. */
function isRightful(
  member: Member | undefined,
  { header, payload }: AuditEntry,
  commands: readonly (string | undefined)[],
  conceals: OnlyConceals,
): boolean {
  const { command, number, user } = header;
  if (number === 1 && command === 'workspace.create') return true;
  if (payload === null) return may(member, command === 'undo' ? null : rightOf(command));
  const { change, reverses } = payload;
  if (command === 'numbers.conceal') return may(member, null) && onlyConceals(change, conceals);
  const asked = (command === 'undo' && reverses !== null ? commands[reverses] : null) ?? command;
  if (isNobodys(change) || (payload.purge !== undefined && command !== 'purge')) return false;
  const touched = isOfOwnKeys(change, user, command) ? [] : rightsFor(change);
  return [rightOf(asked), ...touched].every((right) => may(member, right));
}

/** The program does it by itself, whoever opens first; it may do nothing else under that name. */
function onlyConceals({ added, updated, removed }: Change, conceals: OnlyConceals): boolean {
  return added.length + removed.length === 0 && updated.every(({ before, after }) => conceals(before, after));
}

export class Standing {
  readonly #conceals: OnlyConceals;
  readonly #members = new Map<string, Member>();
  readonly #claims = new Claims();
  /** Entries so far lack their content. */
  #hasGaps = false;
  /** By number; undefined where one is missing. */
  readonly #commands: (string | undefined)[] = [];
  #last = 0;
  /** An entry that told of people is purged, or one is missing or cannot be read: from there on nothing is certain. */
  #uncertain = false;
  #keys: readonly string[] | null = null;

  /** `conceals`: whether a document came of the other by concealing protected numbers and nothing else. */
  constructor(conceals: OnlyConceals) {
    this.#conceals = conceals;
  }

  /**
   * Entries in order; null: what lies there cannot be read. Answers whether whoever signed it had the right to it then, as
   * far as the history tells.
   */
  take(number: number, entry: AuditEntry | null): boolean {
    const isThere = entry !== null && number === this.#last + 1;
    if (!isThere || (entry.payload === null && tellsOfPeople(entry.header))) this.#uncertain = true;
    this.#last = number;
    if (!isThere || entry.payload === null) this.#hasGaps = true;
    if (entry === null) return true;
    const { command, user } = entry.header;
    this.#commands[number] = command;
    const before = this.#members.get(user);
    const holds =
      this.#uncertain || (isRightful(before, entry, this.#commands, this.#conceals) && this.#isOwn(entry));
    // Rights that somebody wrote without having any are none.
    if (holds && entry.payload !== null) this.#follow(entry.payload.change);
    const after = this.#members.get(user);
    this.#keys = this.#uncertain ? null : [before, after].flatMap((member) => member?.publicKey ?? []);
    return holds;
  }

  /** Keys that the entry taken last could be signed with; null: any that the person ever had. */
  get keys(): readonly string[] | null {
    return this.#keys;
  }

  /** Whether what it says that somebody did is said of whoever signed it. */
  #isOwn({ header, payload }: AuditEntry): boolean {
    return (
      payload === null ||
      header.command === 'numbers.conceal' ||
      this.#claims.holds(payload.change, header.user, this.#hasGaps)
    );
  }

  #follow(change: Change): void {
    this.#claims.follow(change);
    const { added, updated, removed } = change;
    for (const document of [...added, ...updated.map(({ after }) => after)])
      if (document.kind === 'user')
        this.#members.set(document.id, {
          role: document.role,
          left: document.leftAt !== null,
          publicKey: document.publicKeys.at(-1) ?? '',
        });
    for (const { id, kind } of removed) if (kind === 'user') this.#members.delete(id);
  }
}
