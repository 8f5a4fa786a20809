// What somebody reads who has the folder of a fake machine and perhaps its keys, beneath the vault: the keyring file, the
// backup's frames, and rows put together to the items they are pieces of.
import { type Frame, readFrame } from '../../renderer/vault/worker/backup-frames';
import { Keyring } from '../../renderer/vault/worker/keys/keyring';
import { type KeyringFile, parseKeyring } from '../../renderer/vault/worker/keys/keyring-file';
import { openItem } from '../../renderer/vault/worker/pieces';
import { itemOf, MOST_PIECES, type SealedRow, type TableName } from '../../renderer/vault/worker/row-keys';
import type { Machine } from './fake-machine';
import { readTable } from './raw-rows';
import { passphrase, value } from './session';

export function keyringFile(text: string | null): KeyringFile {
  const read = parseKeyring(text ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** What a passphrase opens of the keyring file as it is now, kept for later. */
export function unlocked({ keyring }: Machine, how = passphrase): Promise<Keyring> {
  return value(Keyring.unlock(keyringFile(keyring), how));
}

/** The backup's frames up to where it ends or is cut. */
export function* framesOf(backup: Uint8Array): Generator<Frame> {
  for (let at = 0; ; ) {
    const read = readFrame(backup, at);
    if (read === null || read === 'more') return;
    yield read.frame;
    at = read.next;
  }
}

/** Every keyring file that the backup carries. */
export function keyringsIn(backup: Uint8Array): readonly KeyringFile[] {
  return [...framesOf(backup)].flatMap((frame) =>
    frame.kind === 'commit' ? [keyringFile(frame.keyring)] : [],
  );
}

export async function rowsOf(state: Machine, tables: readonly TableName[]): Promise<SealedRow[]> {
  const rows: SealedRow[] = [];
  for (const table of tables)
    for (const { key, value: sealed } of await readTable(state, table))
      rows.push({ table, key, value: sealed as SealedRow['value'] });
  return rows;
}

/** An item is its pieces one after the other; a backup may hold several versions of it. */
export function itemsOf(rows: readonly SealedRow[]): readonly (readonly [SealedRow, ...SealedRow[]])[] {
  const items: [SealedRow, ...SealedRow[]][] = [];
  for (const sealed of rows)
    if (sealed.key[1] % MOST_PIECES === 0) items.push([sealed]);
    else items.at(-1)?.push(sealed);
  return items;
}

/** The item in plain, with its source's key if it has one. */
export async function openedItem(
  keyring: Keyring,
  stored: readonly [SealedRow, ...SealedRow[]],
): ReturnType<typeof openItem> {
  const [{ table, key }] = stored;
  const how = (await keyring.sourceKey(String(key[0]))) ?? keyring.content;
  return openItem(how, table, key[0], itemOf(key), stored);
}
