// What a person is told of a change they have just made or taken back: always by name, in their language.
import { expect, it } from 'vitest';
import { saidOf, undoneOf } from '#shared/audit/history-words';
import type { HistoryLine } from '#shared/audit/types';
import { languages } from '#shared/i18n/catalogue';
import { translator } from '#shared/i18n/translate';
import { asId, type UserId } from '#shared/model/ids';

function line(fields: Partial<HistoryLine>): HistoryLine {
  return {
    number: 7,
    at: '2025-12-08T12:00:00Z',
    user: asId<UserId>('u'),
    userName: 'Dana Michaud',
    command: 'chart.create',
    about: ['Slack Tide'],
    decision: null,
    lowered: null,
    stack: '',
    reverses: null,
    reversedBy: null,
    undoable: true,
    ...fields,
  };
}

const plain = (text: string): string => text.replace(/[\u2068\u2069]/gu, '');

it('names the thing that was done', () => {
  expect(plain(saidOf(translator('en'), line({})))).toBe('Chart made · Slack Tide');
});

it('names both sides of a decision and not its reason', () => {
  const decision = { opinion: 'same', left: 'Eugene Baranishin', right: 'Євген Баранишин' } as const;
  const said = saidOf(translator('en'), line({ command: 'decision.make', about: ['one scar'], decision }));
  expect(plain(said)).toBe('Decision recorded · Eugene Baranishin is the same as Євген Баранишин');
});

it('says what was undone, and what stands again', () => {
  const t = translator('en');
  expect(plain(undoneOf(t, line({ reversedBy: 8 })))).toBe('Undone: Chart made · Slack Tide.');
  expect(plain(undoneOf(t, line({})))).toBe('Done again: Chart made · Slack Tide.');
});

it('cuts a title as long as a page', () => {
  expect(plain(saidOf(translator('en'), line({ about: ['x'.repeat(500)] }))).length).toBeLessThan(90);
});

it.each(languages)(
  'says of an undone briefing that its PDF stays where it is, and of nothing else (%s)',
  (language) => {
    const t = translator(language);
    const stays = t('history.pdfStays');
    expect(undoneOf(t, line({ command: 'briefing.save', reversedBy: 8 }))).toContain(stays);
    expect(undoneOf(t, line({ command: 'briefing.save' }))).not.toContain(stays);
    expect(undoneOf(t, line({ reversedBy: 8 }))).not.toContain(stays);
  },
);
