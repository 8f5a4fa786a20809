// A person sees in which order the dates of a column are read and which row decided it, in every language.
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/i18n/catalogue';
import { localeOf, translator } from '#shared/i18n/translate';
import { keptSpec } from '#shared/import/kept-spec';
import type { DateReading, Spec } from '#shared/import/types';
import type { SpecDocument } from '#shared/model/documents';
import { asId } from '#shared/model/ids';
import { dateWords } from '../../../renderer/panels/import/date-words';
import { dateOrderOf, holdsDates, withDateOrder } from '../../../renderer/panels/import/edit-spec';
import { readTextForTest } from '../../import/read-files';

const people = {
  en: 'Name,Date of birth\nRosalind Oxhaven,02/07/1979\nPio Marrowby,14/03/1972\n',
  fr: 'Nom,Date de naissance\nRosalind Oxhaven,02/07/1979\nPio Marrowby,14/03/1972\n',
  es: 'Nombre,Fecha de nacimiento\nRosalind Oxhaven,02/07/1979\nPio Marrowby,14/03/1972\n',
  ar: 'الاسم,تاريخ الميلاد\nروزاليند أوكسهافن,02/07/1979\nبيو ماروبي,14/03/1972\n',
};

async function read(language: keyof typeof people, spec?: (spec: Spec) => Spec) {
  const file = await readTextForTest('people.csv', people[language], spec === undefined ? {} : { spec });
  const [dates] = file.proposal.dates;
  if (dates === undefined) throw new Error('no dates');
  const births = file.rows.flatMap(({ mentions }) =>
    mentions.flatMap(({ statements }) =>
      statements.flatMap(({ property, value }) => (property === 'birthDate' ? [value] : [])),
    ),
  );
  return { ...file, dates, births };
}

describe.each(languages)('the order of dates in %s', (language) => {
  const names = new Intl.ListFormat(localeOf[language]);
  const words = { t: translator(language), list: (items: readonly string[]) => names.format(items) };

  it('is told with the row that decides it and what the row says', async () => {
    const { dates, spec, births } = await read(language);
    expect(holdsDates(spec, dates.column)).toBe(true);
    const { sentence, isFlagged } = dateWords(dates, dateOrderOf(spec, dates.column), words);
    expect(isFlagged).toBe(false);
    expect(sentence).toContain('2');
    expect(sentence).toContain('14/03/1972');
    expect(births).toEqual(['1979-07-02', '1972-03-14']);
  });

  it('can be chosen otherwise, is flagged then, and is used again for a file with the same columns', async () => {
    const { dates, spec, proposal } = await read(language);
    const chosen = withDateOrder(spec, dates.column, 'mdy');
    const { sentence, isFlagged } = dateWords(dates, dateOrderOf(chosen, dates.column), words);
    expect(isFlagged).toBe(true);
    expect(sentence).toContain(words.t('import.panel.dateOtherwise', { order: 'dmy' }));
    const kept: SpecDocument = {
      kind: 'spec',
      id: asId('spec'),
      spec: chosen,
      columns: [...proposal.columns.map(({ column }) => column)].sort(),
    };
    const again = keptSpec([kept], proposal);
    expect(again === null ? null : dateOrderOf(again, dates.column)).toBe('mdy');
    expect((await read(language, () => chosen)).births[0]).toBe('1979-02-07');
  });

  it('is flagged where no row decides, and where rows contradict', () => {
    const open: DateReading = {
      column: 'X',
      order: null,
      isDoubtful: true,
      votes: { mdy: 0, dmy: 0, ymd: 0 },
      undecided: 3,
      deciding: [],
    };
    expect(dateWords(open, null, words)).toMatchObject({ isFlagged: true });
    expect(dateWords(open, null, words).sentence).toContain(words.t('import.panel.dateLeft'));
    expect(dateWords(open, 'dmy', words).sentence).not.toContain(words.t('import.panel.dateLeft'));
    const deciding = [{ row: 41, written: '03/14/1972' }];
    const both: DateReading = { ...open, votes: { mdy: 1, dmy: 7, ymd: 0 }, deciding };
    expect(dateWords(both, 'dmy', words).sentence).toContain('41');
    expect(dateWords(both, 'dmy', words).isFlagged).toBe(true);
  });
});
