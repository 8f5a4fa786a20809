// Languages by code or name: ISO 639-1 and 639-2 (INTERPOL writes the bibliographic three-letter codes).
import { defineValueType } from './define-value-type';
import { foldedWord, notUnderstood, placeholder, understood } from './written-text';

const TWO_LETTERS =
  'aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu ' +
  'fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km ' +
  'kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om ' +
  'or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ' +
  'ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';

// ISO 639-2/B where it differs from /T, and codes that were withdrawn or are INTERPOL's own.
// biome-ignore format: a table of codes
const bibliographic: Readonly<Record<string, string>> = {
  alb: 'sq', arm: 'hy', baq: 'eu', bur: 'my', chi: 'zh', cze: 'cs', dut: 'nl', fre: 'fr', geo: 'ka', ger: 'de', gre: 'el',
  ice: 'is', mac: 'mk', mao: 'mi', may: 'ms', per: 'fa', rum: 'ro', slo: 'sk', tib: 'bo', wel: 'cy', mol: 'ro', scr: 'hr', scc: 'sr',
};
// biome-ignore format: a table of words
const words: Readonly<Record<string, string>> = {
  castellano: 'es', castilian: 'es', farsi: 'fa', mandarin: 'zh', cantonese: 'yue', tagalog: 'tl', filipino: 'fil', creole: 'ht',
  'haitian creole': 'ht', dari: 'prs', flemish: 'nl', kurmanji: 'kmr', sorani: 'ckb', berber: 'ber', moldovan: 'ro', gaelic: 'gd',
};

let table: Map<string, string> | null = null;

function lookUp(): Map<string, string> {
  const found = new Map<string, string>();
  const codes = TWO_LETTERS.split(' ');
  for (const locale of ['en', 'fr', 'es', 'ar']) {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name !== undefined && !found.has(foldedWord(name))) found.set(foldedWord(name), code);
    }
  }
  for (const [word, code] of [...Object.entries(words), ...Object.entries(bibliographic)])
    found.set(word, code);
  for (const code of codes) found.set(code, code);
  return found;
}

function codeOf(text: string): string | null {
  table ??= lookUp();
  const word = foldedWord(text);
  const known = table.get(word);
  if (known !== undefined) return known;
  if (!/^[a-z]{3}$/.test(word)) return null;
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(word);
    return table.has(canonical) || hasName(canonical) ? canonical : null;
  } catch {
    // Not a well-formed language tag: no language.
    return null;
  }
}

function hasName(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined;
}

/** Value: ISO 639-1 code, 639-3 where there is none. */
export const language = defineValueType<string>({
  id: 'language',
  freeText: false,
  means: (text) => text.toLowerCase() === 'na',
  read: (text) => {
    if (/^(?:und|mis|mul|zxx)$/i.test(text)) return placeholder();
    const code = codeOf(text);
    return code === null ? notUnderstood(text) : understood(code);
  },
  encode: (value) => value,
  decode: (encoded) => encoded,
  keys: (value) => [value],
  format: (value, locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(value) ?? value,
});
