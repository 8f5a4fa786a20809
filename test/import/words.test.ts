// The words of importing: every code that the code can tell has its sentence in every language, and the sentences work.
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/i18n/catalogue';
import { messageKey, translator } from '#shared/i18n/translate';
import { formats } from '#shared/import/formats/registry';

const recognised = [
  'delimited',
  'notices-list',
  'notices-array',
  'notice-detail',
  'sheet',
  'sanctions-list',
  'phone-extraction',
  'email',
  'text',
];
const columns = [
  'header',
  'header-key',
  'header-role',
  'header-part',
  'shape',
  'empty',
  'kept',
  'not-known',
  'format-knows',
];
const keys = [
  ...formats.map(({ id }) => `format.${id}`),
  ...recognised.map((code) => `recognised.${code}`),
  ...columns.map((code) => `column.${code}`),
  ...['accepted', 'flagged', 'rejected', 'repeated'].map((outcome) => `outcome.${outcome}`),
  'doubt.date-order',
  'import.ledger',
  'import.partial',
];
const facts = {
  ...{
    columns: 12,
    delimiter: 'semicolon',
    encoding: 'windows-1252',
    why: 'letters',
    total: 212,
    paragraphs: 9,
  },
  ...{
    words: 'DOB',
    fit: 97,
    column: 'DOB',
    mdy: 1,
    dmy: 3,
    rows: 11,
    accepted: 8,
    flagged: 2,
    rejected: 1,
    repeated: 0,
  },
};

describe.each(languages)('in %s', (language) => {
  const say = translator(language);
  it.each(keys)('%s has a sentence', (text) => {
    const key = messageKey(text);
    expect(key).not.toBeNull();
    if (key === null) return;
    const said = say(key, facts);
    expect(said).not.toMatch(/[{}]|undefined/);
    expect(said.length).toBeGreaterThan(2);
  });
});
