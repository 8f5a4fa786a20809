// What a search of the whole folder would find with all keys at hand: the database and the backup, opened and unpacked.
import { expect } from 'vitest';
import { unpackPart } from '#shared/storage/packing';
import { decodeGroup, GROUP_ITEM } from '../../renderer/vault/worker/entry-group';
import { fromBytes } from '../../renderer/vault/worker/json-bytes';
import { itemOf, tableNames } from '../../renderer/vault/worker/row-keys';
import type { Machine } from './fake-machine';
import { framesOf, itemsOf, openedItem, rowsOf, unlocked } from './read-folder';

/** Everything of the folder that opens with the keys of its keyring, unpacked, as one text in small letters. */
export async function everythingIn(state: Machine): Promise<string> {
  const keyring = await unlocked(state);
  const rows = await rowsOf(state, tableNames);
  for (const frame of framesOf(state.backup)) if (frame.kind === 'put') rows.push(frame);
  let text = '';
  let opened = 0;
  for (const stored of itemsOf(rows)) {
    const [{ table, key }] = stored;
    const plain = await openedItem(keyring, stored);
    expect([table, key, plain.ok]).toEqual([table, key, true]);
    if (!plain.ok) continue;
    opened++;
    text += `\n${table} ${key}: ${unpacked(plain.value)}`;
    if ((table === 'audit' || table === 'access') && itemOf(key) === GROUP_ITEM)
      text += JSON.stringify(decodeGroup(plain.value).map(({ entry }) => entry));
  }
  expect(opened).toBeGreaterThan(10);
  return text.toLowerCase();
}

function unpacked(bytes: Uint8Array): string {
  const texts = [
    new TextDecoder('latin1').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1)),
  ];
  try {
    texts.push(JSON.stringify(fromBytes(bytes)));
  } catch {
    // No document.
  }
  try {
    texts.push(new TextDecoder('latin1').decode(unpackPart(bytes)));
  } catch {
    // Not packed.
  }
  return texts.join('\n');
}
