// A rough key of how a name sounds: consonants in classes, vowels gone. Spellings of one name in several languages and
// romanisations meet in it (Ouellette and Willett, Baranyshyn and Baranishin), so it finds pairs; it never judges them.

// Applied in order to a lower-case Latin word. Left of each: what is met; right: the class.
const rules: readonly (readonly [RegExp, string])[] = [
  [/^abd(?:ul|el|al|ir|ur|er|as|us)(?=[a-z]{3})/, 'abd'],
  [/^(?:mc|mac)(?=[bcdfgklnpqrt])/, 'mk'],
  [/^ou(?=[aeiou])/, 'w'],
  [/^[yij]e/, 'e'],
  [/^(?:iu|ia|ya|yu|yo|io)/, 'ja'],
  [/(?:shch|szcz|schtsch|stch|tsch|sch|tch|sh|ch|cz|sz)/g, 'x'],
  [/(?:dzh|dj|dzs|zh)/g, 'j'],
  [/ph/g, 'f'],
  [/(?:kh|gh|wh|th|dh|rh|bh)/g, ''],
];

/**
 * At most eight characters; '' for a word without a letter. `y` and `h` inside a word, doubled letters and vowels count
 * for nothing; `v`, `w` and final `ff` are one, and so are `c`, `k`, `q`; `s`, `z`, `ts`, soft `c`.
 */
export function skeleton(word: string): string {
  let result = '';
  let last = '';
  const text = prepared(word);
  const length = text.length;
  for (let index = 0; index < length && result.length < 8; index++) {
    const letter = text.charCodeAt(index);
    const sound = soundOf(text, letter, index, length);
    if (sound !== '' && sound !== last) result += sound;
    // A vowel between two equal consonants keeps them apart ("dad"); nothing between makes them one ("dd").
    last = sound === '' ? (isVowel(letter) ? '' : last) : sound;
  }
  return result;
}

const NEEDS_RULES = /^(?:abd|ma?c|ou|[yij]|h)|[sckgptdzwrb]h|cz|sz|dj|dz/;

function prepared(word: string): string {
  if (!NEEDS_RULES.test(word)) return word;
  let text = word;
  for (const [pattern, replacement] of rules) {
    text =
      replacement === '' && pattern.global
        ? text.replace(pattern, (pair) => pair[0] ?? '')
        : text.replace(pattern, replacement);
  }
  return text;
}

function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
}

function isSoft(code: number): boolean {
  return code === 101 || code === 105 || code === 121;
}

function soundOf(text: string, code: number, index: number, length: number): string {
  if (isVowel(code)) return index === 0 ? 'a' : '';
  switch (code) {
    case 98:
      return 'b';
    case 99:
      return isSoft(text.charCodeAt(index + 1)) ? 's' : 'k';
    case 100:
      return 'd';
    case 102:
      return index === length - 1 && text.charCodeAt(index - 1) === 102 ? 'v' : 'f';
    case 103:
      return 'g';
    case 104:
      return index === 0 ? 'h' : '';
    case 106:
      return index === 0 ||
        (index < length - 1 && isVowel(text.charCodeAt(index - 1))) ||
        text.charCodeAt(index - 1) === 100
        ? 'j'
        : '';
    case 107:
    case 113:
      return 'k';
    case 108:
      return 'l';
    case 109:
      return 'm';
    case 110:
      return 'n';
    case 112:
      return 'p';
    case 114:
      return 'r';
    case 115:
    case 122:
      return 's';
    case 116:
      return text.charCodeAt(index + 1) === 115 ? '' : 't';
    case 118:
      return 'v';
    case 119:
      return index === 0 || isVowel(text.charCodeAt(index + 1)) || index === length - 1 ? 'v' : '';
    case 120:
      return 'x';
    case 121:
      return index === 0 ? 'j' : '';
    default:
      return code >= 48 && code <= 57 ? String.fromCharCode(code) : '';
  }
}
