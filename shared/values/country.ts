// Countries by code or by name in four languages. ISO 3166-1 (names of i18n-iso-countries), plus what INTERPOL writes.
import codes from 'i18n-iso-countries/codes.json';
import arabic from 'i18n-iso-countries/langs/ar.json';
import english from 'i18n-iso-countries/langs/en.json';
import spanish from 'i18n-iso-countries/langs/es.json';
import french from 'i18n-iso-countries/langs/fr.json';
import { countryWords } from './country-words';
import { defineValueType } from './define-value-type';
import { foldedWord, notUnderstood, placeholder, understood } from './written-text';

// INTERPOL web codes: organisations that ask for notices as countries do.
const organizations: Readonly<Record<string, string>> = {
  '914': 'ICC',
  '916': 'STL',
  '922': 'UN IRMCT',
};

function nameKey(name: string): string {
  return foldedWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|la|le|les|el|los|las|republic of|republique de) /, '')
    .trim();
}

const byName = new Map<string, string>();
// The first to claim a name keeps it: "Congo" alone is the Republic (CG), as in ISO's short names.
function claim(name: string, alpha2: string): void {
  const key = nameKey(name);
  if (key !== '' && !byName.has(key)) byName.set(key, alpha2);
}

const alpha2Codes = new Set<string>();
const byCode = new Map<string, string>();
for (const [alpha2 = '', alpha3 = '', numeric = ''] of codes) {
  alpha2Codes.add(alpha2);
  byCode.set(alpha2, alpha2).set(alpha3, alpha2).set(numeric, alpha2);
}
byCode.set('UK', 'GB').set('XKX', 'XK').set('ROM', 'RO').set('UKR', 'UA');
for (const [word, alpha2] of countryWords) claim(word, alpha2);
for (const catalogue of [english, french, spanish, arabic]) {
  for (const [alpha2, names] of Object.entries<string | readonly string[]>(catalogue.countries)) {
    for (const name of typeof names === 'string' ? [names] : names) claim(name, alpha2);
  }
}

const displayNames = new Map<string, Intl.DisplayNames>();

function format(value: string, locale: string): string {
  const organization = organizations[value];
  if (organization !== undefined) return organization;
  let names = displayNames.get(locale);
  if (names === undefined) {
    names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
    displayNames.set(locale, names);
  }
  return names.of(value) ?? value;
}

/** Value: ISO 3166-1 alpha-2, or `914`, `916`, `922` (ICC, STL, UN IRMCT). Nationalities ("ukrainienne") count as their country. */
export const country = defineValueType<string>({
  id: 'country',
  freeText: false,
  means: (text) => text === 'NA' || text === 'na',
  read: (text) => {
    const upper = text.toUpperCase();
    if (organizations[upper] !== undefined) return understood(upper);
    const coded = byCode.get(upper.replaceAll('.', ''));
    if (coded !== undefined) return understood(coded);
    if (upper === 'UNK' || upper === 'XXX' || upper === 'ZZ') return placeholder();
    const named = byName.get(nameKey(text));
    return named === undefined ? notUnderstood(text) : understood(named);
  },
  encode: (value) => value,
  decode: (encoded) => encoded,
  keys: (value) => [value],
  format,
});

/** The country that the words name, in whatever language they are; null when they name none. Codes are not names. */
export function countryOfWords(words: string): string | null {
  return byName.get(nameKey(words)) ?? null;
}

/** ISO 3166-1 alpha-2, in the order of the codes. */
export const countryCodes: readonly string[] = [...alpha2Codes].sort();

export function isCountryCode(text: string): boolean {
  return alpha2Codes.has(text);
}
