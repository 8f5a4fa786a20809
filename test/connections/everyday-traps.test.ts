// What a year of ordinary files brings: names written in other ways, namesakes, and one person on several notices.
import { describe, expect, it } from 'vitest';
import type { Connection } from '#shared/connections/types';
import { listContext, mention, row, type Said } from '../factory';
import { crowdRows, noticeRow, personRow, tell } from './story';

const listed = (said: Said) => mention('person', said, { context: listContext });

/** One person of a case against one of a Red notice, among ordinary people. */
function against(ours: Said, theirs: Said): Connection | undefined {
  const told = tell([
    { name: 'a', of: 'A', rows: [personRow(1, ours), ...crowdRows(21, 60)] },
    { name: 'b', of: null, rows: [noticeRow(1, listed(theirs), { id: '1900/90001', colour: 'red' })] },
  ]);
  return told.between(['a', 1], ['b', 1], 'match')[0];
}

function firms(ours: Said, theirs: Said): Connection | undefined {
  const told = tell([
    { name: 'a', of: 'A', rows: [row(1, [mention('organization', ours)]), ...crowdRows(22, 60)] },
    { name: 'b', of: null, rows: [row(1, [mention('organization', theirs, { context: listContext })])] },
  ]);
  return told.between(['a', 1], ['b', 1], 'match')[0];
}

const levelOf = (found: Connection | undefined, signal: string): string | undefined =>
  found?.evidence.find((one) => one.signal === signal)?.level;
const alertsOf = (found: Connection | undefined): readonly string[] =>
  found?.alerts.map(({ code }) => code) ?? [];

describe('one person on several notices', () => {
  it('shows every notice, so that a Red one is never folded behind a Yellow one', () => {
    const said = { name: 'PELWICK, Tobias', birthDate: '1988-05-14' };
    const told = tell([
      { name: 'a', of: 'A', rows: [personRow(1, { name: 'Pelwick, Tobias', birthDate: '05/14/1988' })] },
      {
        name: 'b',
        of: null,
        rows: [
          noticeRow(1, listed(said), { id: '1900/90001', colour: 'yellow', by: 'CA' }),
          noticeRow(2, listed(said), { id: '1900/90002', colour: 'red', by: 'FR' }),
          noticeRow(3, listed(said), { id: '1900/90002', colour: 'red', by: 'FR' }),
        ],
      },
    ]);
    const notices = told.report.connections.map(({ farSide }) =>
      farSide.kind === 'notice' ? `${farSide.colour} ${farSide.noticeId}` : farSide.kind,
    );
    expect(notices).toEqual(['red 1900/90002', 'yellow 1900/90001']);
  });
});

describe('a name that one side does not say whole', () => {
  it.each([
    ['Pelwick, FNU', 'PELWICK, Tobias'],
    ['Pelwick', 'PELWICK, Tobias'],
  ])('is no conflict of given names: %s, %s', (ours, theirs) => {
    const found = against({ name: ours, birthDate: '05/14/1988' }, { name: theirs, birthDate: '1988-05-14' });
    expect(found?.evidence.find(({ signal }) => signal === 'name')?.outcome).toBe('agrees');
    expect(levelOf(found, 'name')).toBe('given-unsaid');
    expect(alertsOf(found)).not.toContain('siblings');
    expect(found?.band).toBe('possible');
  });
});

describe('two given names', () => {
  it.each([
    ['Tremblay-Roux, Marie Claire', 'TREMBLAY-ROUX, Marie Louise'],
    ['Nguyen, Van Minh', 'Nguyễn, Văn Long'],
    ['Khanzada, Muhammad Ali', 'KHANZADA, Muhammad Hassan'],
  ])('of which one differs may be twins: %s, %s', (ours, theirs) => {
    const found = against(
      { name: ours, birthDate: '05/14/1988', sex: 'F' },
      { name: theirs, birthDate: '1988-05-14', sex: 'F' },
    );
    expect(alertsOf(found)).toContain('second-given-name');
    expect(found?.band).not.toBe('strong');
  });

  it.each(['CREASEY, Nolan R', 'CREASEY, Nolan James'])(
    'do not warn of twins by an initial: %s',
    (theirs) => {
      const found = against(
        { name: 'Creasey, Nolan P', birthDate: '05/14/1988' },
        { name: theirs, birthDate: '1988-05-14' },
      );
      expect(alertsOf(found)).not.toContain('second-given-name');
    },
  );

  it('does not speak of initials where an order was only assumed', () => {
    const found = against(
      { name: 'Minh Van Nguyen', birthDate: '1990' },
      { name: 'Nguyễn Văn Minh', birthDate: '1990' },
    );
    expect(levelOf(found, 'name')).toBe('partial');
  });
});

describe('a family name of several words', () => {
  it.each([
    ['Delacruz, Maren', 'DE LA CRUZ, Maren'],
    ['Vanderberg, Pieter', 'VAN DER BERG, Pieter'],
    ['MacDonald, Ewan', 'MC DONALD, Ewan'],
    ['Stpierre, Armand', 'ST-PIERRE, Armand'],
    ['O Brien, Ciara', 'OBRIEN, Ciara'],
  ])('is the same written in one: %s, %s', (ours, theirs) => {
    const found = against({ name: ours, birthDate: '05/14/1988' }, { name: theirs, birthDate: '1988-05-14' });
    expect(found?.band).toBe('strong');
    expect(levelOf(found, 'name')).toBe('same');
  });
});

describe('people in one life', () => {
  const house = '27 Highland Avenue, South Portland ME 04106';

  it('ties spouses by what they share and matches neither with the other', () => {
    const told = tell([
      {
        name: 'a',
        of: 'A',
        rows: [personRow(1, { name: 'Marrowby, Clement', sex: 'M', phone: '207-555-0131', address: house })],
      },
      {
        name: 'b',
        of: 'B',
        rows: [personRow(1, { name: 'Marrowby, Odette', sex: 'F', phone: '207-555-0131', address: house })],
      },
    ]);
    const between = told.between(['a', 1], ['b', 1]);
    expect(between.some(({ kind }) => kind === 'sharedIdentifier')).toBe(true);
    expect(between.filter(({ kind, band }) => kind === 'match' && band !== 'weak')).toEqual([]);
  });

  it('knows a woman by her name at birth, and is careful with a married name alone', () => {
    const theirs = { name: 'QUIMSTEAD, Rosalie', birthDate: '1988-05-14', sex: 'F' };
    const ours = { name: 'Pellworth, Rosalie', birthDate: '05/14/1988', sex: 'F' };
    expect(against({ ...ours, nameAtBirth: 'Quimstead, Rosalie' }, theirs)?.band).toBe('strong');
    const married = against(ours, theirs);
    expect(married?.band).toBe('weak');
    expect(alertsOf(married)).toContain('other-family-name');
  });

  it('takes two passports of one person for no conflict', () => {
    const found = against(
      { name: 'Wenlock, Robin', birthDate: '05/14/1988', identityDocument: ['US 512345678', 'CA AB123456'] },
      { name: 'WENLOCK, Robin', birthDate: '1988-05-14', identityDocument: 'CA AB987654' },
    );
    expect(found?.band).toBe('strong');
    expect(found?.evidence.filter(({ outcome }) => outcome === 'conflicts')).toEqual([]);
  });

  it('proposes of three generations of one name the one who fits', () => {
    const ours = (name: string, birthDate: string) => ({ name, birthDate, address: house });
    const told = tell([
      {
        name: 'a',
        of: 'A',
        rows: [
          personRow(1, ours('Thorngate, Lyle Sr', '1/2/1931')),
          personRow(2, ours('Thorngate, Lyle', '3/4/1958')),
          personRow(3, ours('Thorngate, Lyle III', '5/6/1985')),
          ...crowdRows(23, 60),
        ],
      },
      {
        name: 'b',
        of: null,
        rows: [
          noticeRow(1, listed({ name: 'THORNGATE, Lyle', birthDate: '1985' }), {
            id: '1900/90001',
            colour: 'red',
          }),
        ],
      },
    ]);
    const worth = told.report.connections.filter(({ band }) => band !== 'weak');
    expect(worth.map(({ nearCaption }) => nearCaption)).toEqual(['Lyle Thorngate III']);
  });
});

describe('a firm and its namesake', () => {
  it('is less likely the same in another country, and says so', () => {
    const ours = { name: 'Northern Marrow Fisheries LLC', country: 'US' };
    const abroad = firms(ours, { name: 'Northern Marrow Fisheries Ltd', country: 'CY' });
    const here = firms(ours, { name: 'Northern Marrow Fisheries Ltd', country: 'US' });
    expect(abroad?.evidence.find(({ signal }) => signal === 'seat')?.outcome).toBe('conflicts');
    expect(abroad?.bits).toBeLessThan((here?.bits ?? 0) - 2);
  });
});
