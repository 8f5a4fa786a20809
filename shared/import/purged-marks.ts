// What was purged is known again by keyed hashes: they say nothing to whoever has no key, and little to whoever has one.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Mention, SourceRecord, UnderstoodRow } from '../model/record';
import { definitionOf } from '../ontology/schemas';
import type { ValueTypeId } from '../ontology/types';

/** Values of one person or thing alone; a phone or an address is shared by people whom a purge has nothing to do with. */
const ownTypes: ReadonlySet<ValueTypeId> = new Set<ValueTypeId>([
  'document',
  'nationalNumber',
  'card',
  'account',
  'iban',
]);

/** A file of these very bytes. `digest`: hex SHA-256. */
export function fileMark(digest: string): string {
  return `file ${digest}`;
}

/** A row that says the same, whatever the order of its columns. Null: it says nothing. */
export function rowMark({ cells }: Pick<SourceRecord, 'cells'>): string | null {
  const said = cells.map((cell) => (cell ?? '').trim().toLowerCase()).filter((cell) => cell !== '');
  return said.length === 0 ? null : `row ${said.sort().join('\n')}`;
}

/** By which somebody is known again in another row: numbers of their own, and a name with a birth date. */
export function personMarks({ schema, statements }: Mention): readonly string[] {
  if (schema !== 'person') return [];
  const marks = new Set<string>();
  const of = (property: string): string[] =>
    statements.flatMap((each) => (each.property === property ? [each.value] : []));
  for (const { property, value } of statements) {
    const { type } = definitionOf(property);
    if (ownTypes.has(type)) marks.add(`${type} ${value}`);
  }
  for (const name of of('name')) for (const birth of of('birthDate')) marks.add(`person ${name} ${birth}`);
  return [...marks];
}

/** Hex, 128 bits. */
export function tombstoneHash(key: Uint8Array, mark: string): string {
  return bytesToHex(hmac(sha256, key, utf8ToBytes(mark)).subarray(0, 16));
}

/** What is not let in again: the workspace's key for marks and their hashes. */
export interface PurgedBefore {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly hashes: readonly string[];
}

/** Whether a row says what was purged, or tells of somebody who was. */
export function tellsOfPurged({
  key,
  hashes,
}: PurgedBefore): (record: SourceRecord, row: UnderstoodRow) => boolean {
  const known = new Set(hashes);
  const isKnown = (mark: string | null): boolean => mark !== null && known.has(tombstoneHash(key, mark));
  return (record, { mentions }) =>
    isKnown(rowMark(record)) || mentions.some((mention) => personMarks(mention).some(isKnown));
}
