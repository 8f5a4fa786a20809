// What a year of ordinary files brings: names written in other ways, namesakes, and one person on several notices.
import { describe, expect, it } from 'vitest';
import { listContext, mention, type Said } from '../factory';
import { noticeRow, personRow, tell } from './story';

const listed = (said: Said) => mention('person', said, { context: listContext });

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
