import { describe, expect, it } from 'vitest';
import { Standing } from '#shared/audit/standing';
import type { AuditEntry, AuditPayload } from '#shared/audit/types';
import { type Change, canonical, noChange } from '#shared/change/change';
import { adding, updating } from '#shared/commands/command';
import type { SettingsDocument, TombstoneDocument, UserDocument } from '#shared/model/documents';
import { asId, type DocumentId, type UserId } from '#shared/model/ids';
import type { PersonRole } from '#shared/model/roles';
import { decision, source } from '../factory';

function person(name: string, role: PersonRole, keys: readonly string[] = [`${name} 1`]): UserDocument {
  const id = asId<UserId & DocumentId>(name);
  return { kind: 'user', id, name, agency: '', role, publicKeys: keys, leftAt: null };
}
const dana = person('dana', 'administrator');
const casey = person('casey', 'analyst');
const settings: SettingsDocument = {
  kind: 'settings',
  id: asId<DocumentId>('settings'),
  agency: '',
  defaultMarking: 'TLP:AMBER',
  region: 'US',
  state: null,
  zone: 'UTC',
};

/** Here: the agency is what is protected. */
function concealed<D>(document: D): D {
  return { ...document, agency: '' };
}

type Deed = readonly [by: string, command: string, change?: Change | null, reverses?: number];
const begin: readonly Deed[] = [
  ['dana', 'workspace.create', adding(dana, settings)],
  ['dana', 'person.add', adding(casey)],
];

/** Numbers of the entries that somebody had no right to, and the keys that each could be signed with. */
function judged(deeds: readonly Deed[]) {
  const standing = new Standing((before, after) => canonical(concealed(before)) === canonical(after));
  const unrightful: number[] = [];
  const keys: (readonly string[] | null)[] = [];
  for (const [at, [by, command, change = noChange, reverses = null]] of deeds.entries()) {
    const header = { number: at + 1, user: asId<UserId>(by), command } as AuditEntry['header'];
    const payload = change === null ? null : { salt: '', change, about: [], stack: '', reverses };
    if (!standing.take(at + 1, { header, payload })) unrightful.push(at + 1);
    keys.push(standing.keys === null ? null : [...new Set(standing.keys)]);
  }
  return { unrightful, keys };
}

function unrightful(...deeds: readonly Deed[]): readonly number[] {
  return judged([...begin, ...deeds]).unrightful;
}

describe('who had the right to an entry when it was written', () => {
  it('is what the role of then allowed, not that of today', () => {
    const raised = updating(casey, { ...casey, role: 'supervisor' });
    const lowered = updating({ ...casey, role: 'supervisor' }, { ...casey, role: 'reviewer' });
    expect(
      unrightful(
        ['casey', 'case.create'],
        ['casey', 'hold.place'],
        ['dana', 'person.changeRole', raised],
        ['casey', 'hold.place'],
        ['casey', 'purge'],
        ['dana', 'person.changeRole', lowered],
        ['casey', 'decision.make'],
        ['casey', 'source.import'],
      ),
    ).toEqual([4, 10]);
  });

  it('nobody has who was never added or has left', () => {
    const left = updating(casey, { ...casey, leftAt: '2026-01-02T00:00:00Z' });
    expect(
      unrightful(['robin', 'case.create'], ['dana', 'person.remove', left], ['casey', 'case.edit']),
    ).toEqual([3, 5]);
  });

  it('is asked of what changed, whatever the command calls itself', () => {
    const own = updating(casey, { ...casey, role: 'administrator' });
    const rules = updating(settings, { ...settings, zone: 'America/New_York' });
    expect(
      unrightful(
        ['casey', 'case.edit', own],
        ['casey', 'person.changePassphrase', own],
        ['casey', 'case.edit', rules],
        ['casey', 'workspace.create', adding(person('robin', 'administrator'))],
      ),
    ).toEqual([3, 4, 5, 6]);
    expect(unrightful(['dana', 'settings.edit', rules], ['casey', 'undo', noChange, 3])).toEqual([4]);
  });

  it('nobody has to another content of what was imported, whatever they may else', () => {
    const imported = { ...source('calls'), importedBy: casey.id, content: 'a'.repeat(64) };
    const edited = updating(imported, { ...imported, statedTotal: 3 });
    const bound = updating(imported, { ...imported, content: 'b'.repeat(64) });
    const { content: _, ...loose } = imported;
    expect(
      unrightful(
        ['casey', 'source.import', adding(imported)],
        ['casey', 'case.edit', edited],
        ['dana', 'case.edit', bound],
        ['dana', 'case.edit', updating(imported, loose)],
        ['dana', 'undo', updating({ ...imported, storage: 'other' }, imported), 3],
      ),
    ).toEqual([5, 6, 7]);
  });

  it('nobody has to an opinion in the name of somebody else, unless an entry before gave it', () => {
    const own = { ...decision('same', 'a/1#person', 'b/1#person'), by: asId<UserId>('casey') };
    const danas = { ...own, by: asId<UserId>('dana') };
    const second = (by: string) => ({ by: asId<UserId>(by), at: '', reason: '' });
    const removing = { added: [], updated: [], removed: [danas] };
    const asked = { ...danas, second: null };
    expect(
      unrightful(
        ['casey', 'decision.make', adding(own)],
        ['casey', 'decision.make', adding({ ...danas, id: decision('same', 'c/1#person', 'd/1#person').id })],
        ['dana', 'decision.make', adding(danas)],
        ['casey', 'decision.make', removing],
        ['casey', 'undo', adding(danas), 6],
      ),
    ).toEqual([4]);
    expect(
      unrightful(
        ['dana', 'decision.make', adding(asked)],
        ['dana', 'decision.second', updating(asked, { ...asked, second: second('casey') })],
        ['dana', 'decision.second', updating(asked, { ...asked, second: second('dana') })],
        ['casey', 'decision.second', updating(asked, { ...asked, second: second('casey') })],
        // What it was before is not what the entry says it was.
        ['casey', 'decision.make', updating({ ...own, by: asId('robin') }, { ...own, by: asId('robin') })],
      ),
    ).toEqual([4, 5, 7]);
  });

  it('nobody has to a tombstone, nor to say under another name what a purge says', () => {
    const tombstone: TombstoneDocument = {
      kind: 'tombstone',
      id: asId<DocumentId>('stone'),
      hashes: [],
      authority: { by: '', number: '', date: '' },
      purgedAt: '',
    };
    const gone = { added: [], updated: [], removed: [tombstone] };
    expect(unrightful(['dana', 'case.edit', gone], ['dana', 'case.edit', adding(tombstone)])).toEqual([3, 4]);
    const standing = new Standing(() => false);
    const take = (number: number, command: string, purge: boolean, change = noChange): boolean => {
      const header = { number, user: dana.id, command } as unknown as AuditEntry['header'];
      const facts = { purge: { state: '' } } as unknown as AuditPayload;
      const payload = { salt: '', change, about: [], stack: '', reverses: null };
      return standing.take(number, { header, payload: purge ? { ...payload, ...facts } : payload });
    };
    expect(take(1, 'workspace.create', false, adding(dana))).toBe(true);
    expect(take(2, 'purge', true)).toBe(true);
    expect(take(3, 'case.edit', true)).toBe(false);
  });

  it('everybody has to a key of their own, one at a time and behind those before', () => {
    const next = { ...casey, publicKeys: ['casey 1', 'casey 2'] };
    const other = { ...casey, publicKeys: ['casey 2'] };
    expect(unrightful(['casey', 'person.changePassphrase', updating(casey, next)])).toEqual([]);
    expect(unrightful(['casey', 'person.changePassphrase', updating(casey, other)])).toEqual([3]);
    expect(unrightful(['dana', 'person.recover', updating(casey, next)])).toEqual([]);
    expect(unrightful(['casey', 'person.recover', updating(dana, { ...dana, publicKeys: ['x'] })])).toEqual([
      3,
    ]);
  });

  it('everybody has to what the program does by itself when they open, and to nothing else under its name', () => {
    const named = { ...casey, agency: '900-12-3456' };
    const begun: readonly Deed[] = [...begin.slice(0, 1), ['dana', 'person.add', adding(named)]];
    const conceals = updating(named, casey);
    const more = updating(named, { ...casey, role: 'administrator' });
    expect(judged([...begun, ['casey', 'numbers.conceal', conceals]]).unrightful).toEqual([]);
    expect(judged([...begun, ['casey', 'numbers.conceal', more]]).unrightful).toEqual([3]);
    expect(judged([...begun, ['casey', 'numbers.conceal', adding(settings)]]).unrightful).toEqual([3]);
  });

  it('is not guessed at behind an entry that tells of people and can no longer be read', () => {
    expect(unrightful(['dana', 'person.add', null], ['casey', 'settings.edit'])).toEqual([]);
    expect(unrightful(['dana', 'case.edit', null], ['casey', 'settings.edit'])).toEqual([4]);
    const standing = new Standing((before, after) => canonical(concealed(before)) === canonical(after));
    standing.take(1, null);
    expect(standing.keys).toBeNull();
  });
});

describe('the key an entry could be signed with', () => {
  it('is the newest of then, and at a change of keys the one before or after', () => {
    const next = { ...casey, publicKeys: ['casey 1', 'casey 2'] };
    const { keys } = judged([
      ...begin,
      ['casey', 'case.edit'],
      ['casey', 'person.changePassphrase', updating(casey, next)],
      ['casey', 'case.edit'],
    ]);
    expect(keys).toEqual([['dana 1'], ['dana 1'], ['casey 1'], ['casey 1', 'casey 2'], ['casey 2']]);
  });
});
