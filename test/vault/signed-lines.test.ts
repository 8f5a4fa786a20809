// Lines of a log that leave the program can be checked without it.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { checkChain, emptyHead } from '#shared/audit/chain';
import { everything } from '#shared/audit/types';
import { canonical } from '#shared/change/change';
import { asId } from '#shared/model/ids';
import { lines, withPeople } from './access-looks';
import { entityOf, plainCase, value } from './session';

describe('signed lines', () => {
  it('can be checked without the program: hashes, signatures, certificates and the last line', async () => {
    const session = await withPeople();
    const { vault } = session;
    await value(vault.entity({ id: await entityOf(session, 'Ada Birch') }));
    for (const log of ['audit', 'access'] as const) {
      const { bytes, entries } = await value(vault.signedLines({ log, about: null, filter: everything }));
      const text = new TextDecoder().decode(bytes);
      const all = text.trimEnd().split('\n');
      const last = JSON.parse(all.at(-1) ?? '');
      expect(all).toHaveLength(entries + 1);
      const above = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
      expect(last.linesSha256).toBe(bytesToHex(sha256(utf8ToBytes(above))));
      const [person] = last.people;
      const { certificate, name, ...vouched } = person;
      expect(name).toBe('Robin Ouellette');
      const certified = utf8ToBytes(`dirigo person 1\n${last.workspace}\n${canonical(vouched)}`);
      expect(ed25519.verify(hexToBytes(certificate), certified, hexToBytes(last.certifiers.at(-1)))).toBe(
        true,
      );
      const { signature, ...said } = last;
      const signed = utf8ToBytes(`dirigo log export 1\n${canonical(said)}`);
      expect(ed25519.verify(hexToBytes(signature), signed, hexToBytes(person.publicKeys[0]))).toBe(true);
      const found = all.slice(0, -1).map((line, at) => ({ number: at + 1, entry: JSON.parse(line) }));
      const check = checkChain(found, {
        chain: log,
        workspace: last.workspace,
        from: emptyHead,
        head: last.head,
        publicKeysOf: () => person.publicKeys,
      });
      expect(check).toEqual({ entries, head: last.head.hash, faults: [] });
    }
    expect((await lines(session)).slice(0, 2)).toMatchObject([
      { what: 'export', text: 'access.jsonl' },
      { what: 'export', text: 'audit.jsonl' },
    ]);
  });

  it('of one person hold only what showed them', async () => {
    const session = await withPeople();
    const ada = await entityOf(session, 'Ada Birch');
    await value(session.vault.entity({ id: ada }));
    await value(session.vault.entity({ id: await entityOf(session, 'Rafael') }));
    const { bytes } = await value(
      session.vault.signedLines({ log: 'access', about: ada, filter: everything }),
    );
    const all = new TextDecoder().decode(bytes).trimEnd().split('\n');
    const told = all.slice(0, -1).map((line) => JSON.parse(line).header.command);
    expect(told).toEqual(['entity', 'export']);
  });

  it('of what was filtered hold that alone, and say so above the signature', async () => {
    const session = await withPeople();
    const { vault } = session;
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.entity({ id: await entityOf(session, 'Ada Birch') }));
    await value(vault.record({ source: asId(session.source), row: 2 }));
    for (const [log, what] of [
      ['audit', 'case.create'],
      ['access', 'record'],
    ] as const) {
      const filter = { ...everything, what };
      const { bytes, entries } = await value(vault.signedLines({ log, about: null, filter }));
      const all = new TextDecoder().decode(bytes).trimEnd().split('\n');
      expect(all.slice(0, -1).map((line) => JSON.parse(line).header.command)).toEqual([what]);
      expect([entries, JSON.parse(all.at(-1) ?? '').filter.what]).toEqual([1, what]);
    }
  });
});
