// A workspace with people to look at, and what its access log then says.
import { type AccessLine, aboutNothing } from '#shared/access/types';
import { everything } from '#shared/audit/types';
import type { Anchor, EntityId } from '#shared/model/ids';
import { mention, row } from '../factory';
import { type Machine, machine } from './fake-machine';
import { created, importOf, type Session, value } from './session';

export const people = {
  name: 'people.csv',
  rows: [
    row(1, [mention('person', { name: 'Ada Birch', phone: '+12075550101' })]),
    row(2, [mention('person', { name: 'Rafael Quintana' })]),
    row(3, [mention('person', { name: 'Ada Birch' })]),
  ],
};

export async function withPeople(state: Machine = machine()): Promise<Session & { readonly source: string }> {
  const session = await created(state);
  const { source } = await value(session.vault.importFile(importOf(state, people)));
  return { ...session, source };
}

export async function lines(
  { vault }: Session,
  about: EntityId | Anchor | null = null,
): Promise<readonly AccessLine[]> {
  return (await value(vault.accessLog({ about, filter: everything, limit: 100 }))).lines;
}

export async function kinds(session: Session): Promise<readonly string[]> {
  return (await lines(session)).map(({ what }) => what);
}

/** A search that somebody sent, with what it showed. */
export const search = (text: string, found: readonly EntityId[]) =>
  ({ what: 'search', about: { ...aboutNothing, text, anchors: found }, count: found.length }) as const;
