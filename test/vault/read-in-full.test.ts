// A number to pass for somebody is told in full to whoever may read it, for a reason that stands in the access log.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everything } from '#shared/audit/types';
import type { SourceId } from '#shared/model/ids';
import { noRoomIn } from './no-room';
import { bring, type NumbersPlace, numbersPlace, ssn, startedAnew } from './numbers-place';
import { entityOf, passphrase, problemOf, type Session, start, value } from './session';

let place: NumbersPlace;
let session: Session;

beforeAll(async () => {
  place = await numbersPlace();
  session = place.session;
}, 60_000);

afterAll(() => place.close());

describe('reading a number in full', () => {
  const asked = (reason: string) => ({ source: place.sources[0] as SourceId, row: 1, column: 'SSN', reason });

  it('takes a reason, which stands in the access log with person, row and column', async () => {
    expect(await problemOf(session.vault.reveal(asked('  ')))).toMatchObject({ code: 'reason-required' });
    const told = await value(session.vault.reveal(asked('to ask the SSA, letter 14')));
    expect(told).toEqual({ written: ssn });
    const { lines } = await value(session.vault.accessLog({ about: null, filter: everything, limit: 9 }));
    expect(lines[0]).toMatchObject({
      what: 'reveal',
      text: 'to ask the SSA, letter 14',
      titles: ['arrests.csv 1 SSN'],
      userName: 'R. Alderway',
    });
  });

  it('is a line of the log each time, and one of those about the person', async () => {
    await value(session.vault.reveal(asked('again')));
    await value(session.vault.reveal(asked('again')));
    const about = await entityOf(session, 'Ada Birch');
    const { lines } = await value(session.vault.accessLog({ about, filter: everything, limit: 50 }));
    expect(lines.filter(({ what, text }) => what === 'reveal' && text === 'again')).toHaveLength(2);
  });

  it('says so where there is no such column', async () => {
    expect(await problemOf(session.vault.reveal({ ...asked('why'), column: 'none' }))).toMatchObject({
      code: 'not-found',
    });
  });

  it('tells nothing whose line cannot be written', async () => {
    const short = await startedAnew(place.compute);
    const { source } = await bring('arrests.csv', place.compute, short);
    const full = noRoomIn('access');
    const told = await problemOf(short.vault.reveal({ ...asked('why'), source }));
    full.mockRestore();
    expect(told).toMatchObject({ code: 'disk-full' });
  });

  it('is refused to a reviewer, and where nothing can be logged', async () => {
    const words = 'reviewer lantern pilot';
    const person = { name: 'L. Reeve', agency: 'Calais PD', role: 'reviewer', passphrase: words } as const;
    await value(session.vault.addPerson(person));
    await value(session.vault.close(null));
    const reviewer = start(place.state, { compute: place.compute });
    const { user } = await value(reviewer.vault.open({ passphrase: words }));
    expect(user.role).toBe('reviewer');
    expect(await problemOf(reviewer.vault.reveal(asked('curious')))).toMatchObject({
      code: 'role-insufficient',
      facts: { role: 'reviewer', right: 'reveal' },
    });
    await value(reviewer.vault.close(null));
    place.state.readOnly = true;
    const stuck = start(place.state, { compute: place.compute });
    await value(stuck.vault.open({ passphrase }));
    expect(await problemOf(stuck.vault.reveal(asked('why')))).toMatchObject({ code: 'workspace-read-only' });
    place.state.readOnly = false;
  });
});
