// Making and opening a workspace. Opening trusts nothing: the keyring says what the database must hold, and what an
// interrupted run left half done is finished or swept, with a remark.
import { adding } from '#shared/commands/command';
import type { VaultContract } from '#shared/contracts/vault';
import type { Opened } from '#shared/contracts/vault-answers';
import type { SettingsDocument, UserDocument } from '#shared/model/documents';
import type { DocumentId, UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { tooLittleRoom } from '#shared/storage/room';
import { AccessLog } from './access-log';
import { AuditLog } from './audit-log';
import { backUpBoth, outdateBoth } from './backup-elsewhere';
import { Database, type IndexedDbFactory } from './database';
import { DocumentStore } from './document-store';
import { commit } from './execute';
import { IndexStore } from './index-store';
import { dearerSlot } from './keys/dearer-slot';
import { Keyring } from './keys/keyring';
import type { KdfCost, KeyringFile } from './keys/keyring-file';
import { newKeyring } from './keys/new-keyring';
import { drawnCost, passphraseIsWeak, SHORTEST_PASSPHRASE } from './keys/passphrases';
import { knownKeyring } from './known-keyring';
import type { TellStep } from './long-steps';
import { migrate } from './migrations/migrate';
import { LAST_MIGRATION } from './migrations/migrations';
import { remark } from './opening-remarks';
import { peopleAgree } from './people';
import { SegmentStore } from './segment-store';
import { readState } from './state-row';
import { sweep } from './sweep';
import { finishTurning } from './turning';
import { freeAt, newId, queues, type Surroundings, type Workspace, writeKeyring } from './workspace';

export interface OpeningParts extends Surroundings {
  readonly factory: IndexedDbFactory;
  readonly cost: KdfCost;
  /** What making keys of a passphrase may take, milliseconds: a slot that takes much less is made dearer. */
  readonly aimedMs: number;
}

export interface OpenedWorkspace {
  readonly workspace: Workspace;
  readonly opened: Opened;
}

type Remark = Opened['remarks'][number];

/** A new workspace writes at least this much in its first hour. */
const ROOM_TO_BEGIN = 64 * 1024 * 1024;

/** Problems: workspace-exists, name-required, passphrase-weak, disk-short, disk-full, writing-lost. */
export async function createWorkspace(
  parts: OpeningParts,
  input: VaultContract['create']['input'],
): Promise<Result<OpenedWorkspace>> {
  const { host } = parts;
  if (input.name.trim() === '') return fail('name-required', { field: 'name' });
  if (passphraseIsWeak(input.passphrase)) return fail('passphrase-weak', { length: SHORTEST_PASSPHRASE });
  const there = await host.readKeyring(null);
  if (!there.ok) return there;
  if (there.value !== null) return fail('workspace-exists', {});
  const free = await host.freeSpace(null);
  if (!free.ok) return free;
  if (free.value.bytes < ROOM_TO_BEGIN)
    return { ok: false, problem: tooLittleRoom(ROOM_TO_BEGIN, free.value.bytes) };

  const database = await Database.open(parts.factory, freeAt(host));
  if ((await database.lastKey('audit')) !== null) {
    database.close();
    return fail('workspace-exists', {});
  }
  const first = {
    user: newId<UserId>(),
    name: input.name.trim(),
    agency: input.agency.trim(),
    passphrase: input.passphrase,
    since: parts.now(),
  };
  const keyring = new Keyring(await newKeyring(first, input.isDrawn === true ? drawnCost : parts.cost));
  keyring.setLayout(LAST_MIGRATION);
  const workspace = assemble(parts, database, keyring, true);
  const written = await writeKeyring(workspace);
  const begun = written.ok ? await begin(workspace) : written;
  if (!begun.ok) {
    database.close();
    return begun;
  }
  return ok({ workspace, opened: describe(workspace, begun.value, []) });
}

/**
 * Problems: workspace-missing, keyring-damaged, keyring-older, workspace-newer, passphrase-wrong, workspace-empty-database,
 * workspace-shorter-database, row-damaged, row-missing, row-swapped.
 */
export async function openWorkspace(
  parts: OpeningParts,
  passphrase: string,
  tell: TellStep,
): Promise<Result<OpenedWorkspace>> {
  const read = await readKeyringFile(parts);
  if (!read.ok) return read;
  const unlocked = await Keyring.unlock(read.value, passphrase);
  if (!unlocked.ok) return unlocked;
  const opened = await openWith(parts, unlocked.value, tell);
  if (opened.ok) makeDearer(opened.value.workspace, passphrase, parts);
  return opened;
}

/** Problems: workspace-missing, keyring-damaged, workspace-newer. */
export async function readKeyringFile({ host }: OpeningParts): Promise<Result<KeyringFile>> {
  const text = await host.readKeyring(null);
  if (!text.ok) return text;
  if (text.value !== null) return knownKeyring(text.value);
  const backup = await host.backupSize({ place: 'beside' });
  if (!backup.ok) return backup;
  return backup.value.size > 0
    ? fail('keyring-damaged', { message: 'missing' })
    : fail('workspace-missing', {});
}

/** Problems: those of `openWorkspace` but for the passphrase's. */
export async function openWith(
  parts: OpeningParts,
  keyring: Keyring,
  tell: TellStep,
): Promise<Result<OpenedWorkspace>> {
  const database = await Database.open(parts.factory, freeAt(parts.host));
  const may = await parts.host.mayWrite(null);
  if (!may.ok) {
    database.close();
    return may;
  }
  const workspace = assemble(parts, database, keyring, may.value.may);
  const leave = (): void => {
    database.close();
    keyring.forget();
  };
  const read = await readWorkspace(workspace, tell).catch((error: unknown) => {
    leave();
    throw error;
  });
  if (!read.ok) {
    leave();
    return read;
  }
  startBackgroundWork(workspace);
  return ok({ workspace, opened: read.value });
}

function assemble(parts: OpeningParts, database: Database, keyring: Keyring, writable: boolean): Workspace {
  const { host, compute, second, tell, now } = parts;
  const segments = new SegmentStore(database, keyring);
  const workspace: Workspace = {
    host,
    compute,
    second,
    tell,
    now,
    database,
    keyring,
    documents: new DocumentStore(keyring),
    audit: new AuditLog(database, keyring),
    access: new AccessLog({
      database,
      keyring,
      now,
      tell,
      writable,
      keepHead: () => writeKeyring(workspace),
    }),
    segments,
    index: new IndexStore(database, keyring, segments, newId),
    writable,
    ...queues(),
  };
  return workspace;
}

/** The first entry: who works here, and for which agency. */
async function begin(workspace: Workspace): Promise<Result<UserDocument>> {
  const { person } = workspace.keyring;
  const user: UserDocument = {
    kind: 'user',
    id: person.user as UserId & DocumentId,
    name: person.name,
    agency: person.agency,
    role: person.role,
    publicKeys: [person.publicKey],
    leftAt: null,
  };
  const settings: SettingsDocument = {
    kind: 'settings',
    id: newId<DocumentId>(),
    agency: person.agency,
    defaultMarking: 'TLP:AMBER',
    region: 'US',
    state: null,
    zone: 'America/New_York',
  };
  const written = await workspace.changes.run(() =>
    commit(workspace, 'workspace.create', {
      change: adding(user, settings),
      stack: 'workspace',
      about: [user.id],
    }),
  );
  return written.ok ? ok(user) : written;
}

async function readWorkspace(workspace: Workspace, tell: TellStep): Promise<Result<Opened>> {
  const { audit, database, documents, keyring, index } = workspace;
  const remarks: Remark[] = [];
  const turned = await finishTurning(workspace, tell);
  if (!turned.ok) return turned;
  if (turned.value) remarks.push(remark('keys-turned', {}));
  const behind = await audit.findHead();
  if (!behind.ok) return behind;
  if (audit.head.number === 0) {
    // Killed between the keyring and the first entry: making the workspace is finished now.
    const begun = await begin(workspace);
    return begun.ok ? ok(describe(workspace, begun.value, [remark('finished-creating', {})])) : begun;
  }
  if (behind.value > 0) {
    keyring.setHead(audit.head);
    const written = await writeKeyring(workspace);
    if (!written.ok) return written;
    remarks.push(remark('keyring-behind', { entries: behind.value }));
  }
  const state = await readState(database, keyring.content);
  if (!state.ok) return state;
  if (state.value === null || state.value.entry !== audit.head.number)
    return fail('row-swapped', { table: 'meta', row: 'state' });
  const loaded = await documents.load(database);
  if (!loaded.ok) return loaded;
  const missing = state.value.documents - documents.all.size;
  if (missing > 0) return fail('row-missing', { table: 'documents', count: missing });
  if (missing < 0) return fail('row-swapped', { table: 'documents', count: -missing });
  // One was put back as it was before.
  if (state.value.mark !== undefined && state.value.mark !== documents.mark)
    return fail('row-swapped', { table: 'documents', count: 1 });
  if (!peopleAgree(workspace)) return fail('keyring-damaged', { message: 'people' });
  const migrated = await migrate(workspace, state.value, tell);
  if (!migrated.ok) return migrated;
  for (const name of migrated.value) remarks.push(remark('migrated', { name }));

  await index.loadMerged();
  const shown = await index.show(documents.of('source'), tell);
  for (const file of shown.rebuilt) remarks.push(remark('index-rebuilt', { file }));
  for (const file of shown.unreadable) remarks.push(remark('source-unreadable', { file }));
  const user = documents.all.get(keyring.person.user as UserId & DocumentId);
  if (user?.kind !== 'user') return fail('row-missing', { table: 'documents', row: 'user' });
  const { gone, whole } = await workspace.access.findHead();
  if (gone > 0) remarks.push(remark('access-cut', { entries: gone }));
  else if (!whole) remarks.push(remark('access-changed', {}));
  const swept = await sweep(workspace);
  if (!swept.ok) return swept;
  if (swept.value > 0) remarks.push(remark('segments-swept', { count: swept.value }));
  return ok(describe(workspace, user, remarks));
}

function describe(workspace: Workspace, user: UserDocument, remarks: readonly Remark[]): Opened {
  return {
    user,
    sources: workspace.documents.of('source').length,
    mentions: workspace.index.mentions,
    remarks,
  };
}

/**
 * What can wait until somebody sees their workspace. What fails is tried again by whoever needs it: a merge next time, for
 * the generations stay as they were; a backup on closing, which says so.
 */
export function startBackgroundWork(workspace: Workspace): void {
  void workspace.background.run(async () => {
    await workspace.index.complete();
    await workspace.index.prepare();
  });
  void workspace.background.run(async () => {
    await workspace.index.merge();
    await workspace.index.prepare();
  });
  void workspace.background.run(() => backUpBoth(workspace));
}

/**
 * A file that cannot be written now is written next time: the old slot opens as before. The backups carry it at its former
 * cost until they are written anew, so they are at once.
 */
function makeDearer(workspace: Workspace, passphrase: string, { cost, aimedMs }: OpeningParts): void {
  const { background, keyring, writable } = workspace;
  if (!writable) return;
  void background.run(async () => {
    const plan = await dearerSlot(keyring, passphrase, cost, aimedMs);
    if (plan === null || plan(keyring.state) === null) return;
    const noted = await outdateBoth(workspace);
    const next = noted.ok ? plan(keyring.state) : null;
    if (next === null) return;
    keyring.adopt(next);
    const written = await writeKeyring(workspace);
    if (written.ok) await backUpBoth(workspace);
  });
}
