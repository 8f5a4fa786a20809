import { describe, expect, it } from 'vitest';
import { problemSentence } from '#shared/i18n/problem-sentence';
import { translator } from '#shared/i18n/translate';
import { columnWords } from '#shared/import/column-words';
import { raggedRow } from '#shared/import/row-problem';

const en = translator('en');
const joined = (items: readonly string[]): string => items.join(', ');
const cells = ['ROWE, DAN', '207-555-0133', 'Houlton', 'ME', ''];

describe('a column without a name', () => {
  it('beyond the header is called so, with its place', () => {
    const wide = [raggedRow(2, cells, 5)];
    expect(columnWords(en, 'column 3', wide)).toBe('Beyond the last column (3rd cell)');
    expect(columnWords(translator('ar'), 'column 3', wide)).toBe('بعد العمود الأخير (الخلية 3)');
  });

  it('of a file that names none has its number', () => {
    expect(columnWords(en, 'column 2', [raggedRow(2, cells, 5)])).toBe('Column 2');
    expect(columnWords(translator('es'), 'column 2')).toBe('Columna 2');
  });

  it('leaves a name of the file as it is written', () => {
    expect(columnWords(en, 'column A')).toBe('column A');
  });
});

describe('a row with more cells than its header', () => {
  it('tells how many the header names, and what stands beyond it', () => {
    const { code, value, facts } = raggedRow(2, cells, 5);
    expect(problemSentence(en, { code, facts: { row: 4, value, ...facts } }, joined)).toBe(
      'Row 4 has 5 cells, and the header names 2 columns. Beyond the last column stands “Houlton | ME”; a separator inside a value may have split it. Compare it with the rows around it.',
    );
  });

  it('is told otherwise than one with less', () => {
    const { code, value } = raggedRow(3, ['ROWE, DAN', '1'], 2);
    expect([code, value]).toEqual(['row-ragged', null]);
  });

  it('names such a column in the language of the sentence', () => {
    const problem = {
      code: 'value-not-understood',
      facts: { row: 4, column: 'column 9', value: 'x' },
    } as const;
    expect(problemSentence(translator('fr'), problem, joined)).toContain('colonne 9');
  });
});
