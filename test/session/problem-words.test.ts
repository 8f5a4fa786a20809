// A problem is always a sentence: whole, in the reader's language, even where a fact is lacking.
import { describe, expect, it, vi } from 'vitest';
import { catalogues, type Language, languages } from '#shared/i18n/catalogue';
import { messageKey } from '#shared/i18n/translate';
import type { Problem } from '#shared/model/problem';
import { understand } from '#shared/values/registry';
import { tableNames } from '../../renderer/vault/worker/row-keys';
import { maine } from '../values/contexts';

vi.hoisted(() => {
  (globalThis as { window?: unknown }).window = { desk: {} };
});

const { problemSentence, rowProblemSentence } = await import('../../renderer/session/problem-words');
const { wordsOf } = await import('../../renderer/session/words');

const codes = Object.keys(catalogues.en).flatMap((key) =>
  key.startsWith('problem.') ? [key.slice('problem.'.length) as Problem['code']] : [],
);

describe('the sentence of a problem', () => {
  it.each(languages)('is whole without any fact in %s', (language) => {
    const broken = codes
      .map((code) => problemSentence({ code, facts: {} }, wordsOf(language)))
      .filter((sentence) => /[{}]|NaN|undefined|null/.test(sentence) || sentence.trim() === '');
    expect(broken).toEqual([]);
  });

  it.each(languages)('names the same facts in %s as in English', (language) => {
    const names = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').sort();
    const wrong = codes.filter((code) => {
      const key = messageKey(`problem.${code}`);
      if (key === null) return true;
      return names(catalogues[language][key]).join() !== names(catalogues.en[key]).join();
    });
    expect(wrong).toEqual([]);
  });

  it.each(languages)('names the file that a stored row is of, where it is known, in %s', (language) => {
    const facts = { table: 'understood', row: 'x/3', file: 'people.csv' };
    for (const code of ['row-missing', 'row-damaged', 'row-swapped'] as const)
      expect(problemSentence({ code, facts }, wordsOf(language))).toMatch(
        /\([^)]+[,،] \u2068?people\.csv\u2069?\)/,
      );
  });

  it.each(languages)('names the way to the backup as the pages do that have it, in %s', (language) => {
    for (const code of ['row-missing', 'row-damaged', 'row-swapped'] as const)
      for (const label of ['backup.restore.open', 'backup.welcome'] as const)
        expect(catalogues[language][`problem.${code}`]).toContain(catalogues[language][label]);
  });

  it.each(languages)('names what a stored row holds, not its table, in %s', (language) => {
    for (const table of tableNames) {
      const sentence = problemSentence({ code: 'row-damaged', facts: { table } }, wordsOf(language));
      expect(sentence).toContain(`(${catalogues[language][`storedTable.${table}`]})`);
    }
  });

  it('keeps what a file holds in its own direction within a sentence of the other, and there alone', () => {
    const said = (language: Language, value: string): string =>
      problemSentence(
        { code: 'value-not-understood', facts: { value, column: 'dob', row: 2 } },
        wordsOf(language),
      );
    expect(said('ar', '1981-13-45')).toContain('\u20681981-13-45\u2069');
    expect(said('en', 'كريم 12-3')).toContain('\u2068كريم 12-3\u2069');
    expect(said('en', '1981-13-45')).not.toMatch(/[\u2068\u2069]/);
  });

  it('says what is in the facts, lists among them', () => {
    const words = wordsOf('en');
    expect(problemSentence({ code: 'file-empty', facts: { file: 'cdr.csv' } }, words)).toContain('cdr.csv');
    const conflict = problemSentence({ code: 'undo-conflict', facts: { entries: ['12', '14'] } }, words);
    expect(conflict).toContain('12 and 14');
  });

  it('calls a role by its name, not by its code', () => {
    const problem = { code: 'role-insufficient', facts: { role: 'reviewer', right: 'work' } } as const;
    expect(problemSentence(problem, wordsOf('fr'))).toContain('(réviseur)');
    expect(problemSentence(problem, wordsOf('ar'))).toContain('(مراجع)');
  });

  it.each([
    ['name', 'A'.repeat(1_200)],
    ['birthDate', '1'.repeat(1_200)],
    ['birthDate', '13/14/1990'],
    ['start', '2025-11-02 01:15'],
    ['start', '2025-03-09 02:30'],
    ['vin', '1M8GDM9AXKP042789'],
    ['name', '=cmd|x'],
  ] as const)('lacks no fact where a %s is at fault', (property, written) => {
    const read = understand(property, written, maine);
    const flags = read.kind === 'placeholder' ? [] : read.flags;
    expect(flags.length).toBeGreaterThan(0);
    for (const { code, facts } of flags) {
      const sentence = rowProblemSentence({ code, column: 'A', value: 'B', facts }, 7, wordsOf('en'));
      expect(sentence).not.toContain('?');
    }
  });

  it('puts row, column and value of a row problem into its sentence', () => {
    const problem = { code: 'value-not-understood', column: 'DOB', value: '13/14/1990', facts: {} } as const;
    const sentence = rowProblemSentence(problem, 7, wordsOf('en'));
    expect(sentence).toContain('13/14/1990');
    expect(sentence).toContain('DOB');
    expect(sentence).toContain('row 7');
  });
});
