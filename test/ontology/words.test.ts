import { describe, expect, test } from 'vitest';
import { ontology as arabic } from '#shared/i18n/ar/ontology';
import { catalogues, type Language, languages } from '#shared/i18n/catalogue';
import { en } from '#shared/i18n/en/catalogue';
import { ontology as english } from '#shared/i18n/en/ontology';
import { ontology as spanish } from '#shared/i18n/es/ontology';
import { ontology as french } from '#shared/i18n/fr/ontology';
import { translator } from '#shared/i18n/translate';
import { linkKindIds } from '#shared/ontology/link-kinds';
import { propertyIds, schemaIds } from '#shared/ontology/schemas';
import { valueTypeIds } from '#shared/values/registry';

const noticeColours = ['red', 'blue', 'green', 'yellow', 'black', 'orange', 'purple', 'silver', 'un'];
const roles = ['suspect', 'victim', 'witness', 'informant', 'officer', 'complainant', 'other', 'unknown'];

const needed = [
  ...schemaIds.flatMap((id) => [`schema.${id}`, `schema.${id}.plural`]),
  ...propertyIds.map((id) => `property.${id}`),
  ...linkKindIds.flatMap((id) => [`link.${id}`, `link.${id}.label`]),
  ...valueTypeIds.map((id) => `valueType.${id}`),
  ...['M', 'F', 'X', 'U'].map((code) => `sex.${code}`),
  ...roles.map((role) => `role.${role}`),
  ...['same', 'different', 'unsure'].map((opinion) => `opinion.${opinion}`),
  ...['proposed', 'same', 'different', 'unsure', 'verified'].map((state) => `identityState.${state}`),
  ...['confirmed', 'unconfirmed', 'tentative', 'proposed'].map((strength) => `strength.${strength}`),
  ...['open', 'suspended', 'closed'].map((status) => `caseStatus.${status}`),
  ...noticeColours.flatMap((colour) => [`notice.${colour}`, `notice.${colour}.action`]),
  ...['circa', 'day', 'month', 'year', 'range', 'hijri', 'unknown'].map((word) => `date.${word}`),
];

const parts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
};

describe.each(languages)('words of the ontology in %s', (language) => {
  test('there is a word for everything that the ontology names', () => {
    expect(needed.filter((key) => (parts[language][key] ?? '').trim() === '')).toEqual([]);
  });

  test('there is no word for a thing, property, link or value type that the ontology does not name', () => {
    const named = Object.keys(parts[language]).filter((key) =>
      /^(?:schema|property|link|valueType)\./.test(key),
    );
    expect(named.filter((key) => !needed.includes(key))).toEqual([]);
  });

  test('two properties, links or schemas are never called alike', () => {
    for (const prefix of ['schema.', 'property.']) {
      const words = Object.entries(parts[language]).filter(
        ([key]) => key.startsWith(prefix) && !key.endsWith('.plural'),
      );
      const twice = words.filter(
        ([, word], index) => words.findIndex(([, other]) => other === word) !== index,
      );
      expect(twice).toEqual([]);
    }
  });

  test('every message can be formed, with the facts that it asks for', () => {
    const t = translator(language);
    const facts = { date: '1984', from: '1980', to: '1984', zone: 'UTC', first: '05:15', second: '06:15' };
    for (const key of Object.keys(english) as (keyof typeof english)[])
      expect(t(key, facts)).not.toMatch(/[{}]/);
  });

  test('a notice is never called a warrant, and what it allows is said', () => {
    for (const colour of noticeColours)
      expect(parts[language][`notice.${colour}.action`]?.length).toBeGreaterThan(30);
    expect(catalogues[language]['notice.caution'].length).toBeGreaterThan(60);
  });
});

test('no other part of the catalogue takes a word away from the ontology', () => {
  for (const [key, word] of Object.entries(english)) expect(en[key as keyof typeof en], key).toBe(word);
});

test('Arabic words are written in Arabic letters, save for what has no Arabic form', () => {
  for (const [key, word] of Object.entries(arabic)) expect(word, key).toMatch(/[\u0600-\u06ff]/);
});
