import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkChain, emptyHead, type FoundEntry, hashOfHeader, nextEntry } from '#shared/audit/chain';
import type { AuditEntry } from '#shared/audit/types';
import { noChange } from '#shared/change/change';
import { asId, type UserId } from '#shared/model/ids';

const secret = new Uint8Array(32).fill(7);
const user = asId<UserId>('robin');
const publicKey = bytesToHex(ed25519.getPublicKey(secret));

function chain(length: number): { readonly entries: AuditEntry[]; readonly head: typeof emptyHead } {
  const entries: AuditEntry[] = [];
  let head = emptyHead;
  for (let at = 0; at < length; at++) {
    const next = nextEntry(
      'audit',
      head,
      'workspace',
      secret,
      { at: `2025-12-08T12:00:0${at}Z`, user, command: 'case.edit' },
      { salt: `salt ${at}`, change: noChange, about: [], stack: 'cases', reverses: null },
    );
    entries.push(next.entry);
    head = next.head;
  }
  return { entries, head };
}

const { entries, head } = chain(6);

function found(list: readonly (AuditEntry | null)[]): FoundEntry[] {
  return list.map((entry, at) => ({ number: at + 1, entry }));
}

function faultsOf(list: readonly FoundEntry[], workspace = 'workspace') {
  const publicKeysOf = (who: UserId): readonly string[] => (who === user ? [publicKey] : []);
  return checkChain(list, { chain: 'audit', workspace, from: emptyHead, head, publicKeysOf }).faults;
}

const replaced = (place: number, entry: AuditEntry): AuditEntry[] =>
  entries.map((each, at) => (at === place ? entry : each));
const at = (place: number): AuditEntry => {
  const entry = entries[place];
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

describe('the chain of the audit', () => {
  it('holds when nothing was touched, also when the keyring is behind it', () => {
    expect(faultsOf(found(entries))).toEqual([]);
    const behind = { number: 4, hash: hashOfHeader(at(3).header) };
    const check = checkChain(found(entries), {
      chain: 'audit',
      workspace: 'workspace',
      from: emptyHead,
      head: behind,
      publicKeysOf: () => [publicKey],
    });
    expect(check).toEqual({ entries: 6, head: head.hash, faults: [] });
  });

  it('still holds after a purge dropped a payload', () => {
    expect(faultsOf(found(replaced(2, { ...at(2), payload: null })))).toEqual([]);
  });

  it('shows any change of a header or a payload', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom('at', 'user', 'command', 'commitment', 'previous', 'salt', 'stack'),
        (place, field) => {
          const entry = at(place);
          const changed =
            field === 'salt' || field === 'stack'
              ? { ...entry, payload: entry.payload && { ...entry.payload, [field]: 'other' } }
              : { ...entry, header: { ...entry.header, [field]: 'f'.repeat(64) } };
          const faults = faultsOf(found(replaced(place, changed)));
          expect(faults.map(({ number }) => number)).toContain(place + 1);
        },
      ),
    );
  });

  it('names what is missing, cut, reordered or unreadable', () => {
    const withoutThird = found(entries).filter(({ number }) => number !== 3);
    expect(faultsOf(withoutThird)).toEqual([{ number: 3, code: 'missing' }]);
    expect(faultsOf(found(entries.slice(0, 4)))).toEqual([
      { number: 5, code: 'cut' },
      { number: 6, code: 'cut' },
    ]);
    expect(faultsOf(found([at(0), at(2), at(1), ...entries.slice(3)])).map(({ code }) => code)).toContain(
      'reordered',
    );
    expect(faultsOf(found(entries.map((each, place) => (place === 1 ? null : each))))).toEqual([
      { number: 2, code: 'changed' },
    ]);
  });

  it('does not take another workspace’s signatures, nor those of somebody nobody certified', () => {
    expect(faultsOf(found(entries), 'another')[0]).toEqual({ number: 1, code: 'signature' });
    const stranger = checkChain(found(entries), {
      chain: 'audit',
      workspace: 'workspace',
      from: emptyHead,
      head,
      publicKeysOf: () => [],
    });
    expect(stranger.faults).toHaveLength(6);
  });
});
