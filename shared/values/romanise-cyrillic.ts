// Cyrillic in Latin letters, in the ways that papers and police of several countries write it: ICAO 9303 (passports),
// Ukraine's own table of 2010, ISO 9 without its diacritics, and common English spelling. One name, several spellings.

interface Table {
  readonly letters: Readonly<Record<string, string>>;
  /** At the beginning of a word. */
  readonly initial: Readonly<Record<string, string>>;
}

// biome-ignore format: a table of letters
const shared: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', й: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', є: 'ie', ї: 'i', ў: 'u', ј: 'j', љ: 'lj', њ: 'nj',
  ћ: 'c', ђ: 'dj', џ: 'dz', ѓ: 'g', ќ: 'k', ѕ: 'dz', қ: 'k', ғ: 'g', ң: 'n', ө: 'o', ү: 'u', ұ: 'u', һ: 'h', ә: 'a',
};

const icao: Table = { letters: shared, initial: {} };
const english: Table = {
  letters: { ...shared, й: 'y', ю: 'yu', я: 'ya', є: 'ye', ї: 'yi', ё: 'yo', х: 'kh' },
  initial: { е: 'ye' },
};
const englishPlainE: Table = { letters: english.letters, initial: {} };
const ukrainian: Table = {
  letters: { ...shared, г: 'h', и: 'y', й: 'i', ю: 'iu', я: 'ia', є: 'ie', ї: 'i' },
  initial: { й: 'y', ю: 'yu', я: 'ya', є: 'ye', ї: 'yi' },
};
const scholarly: Table = {
  letters: {
    ...shared,
    ж: 'z',
    й: 'j',
    х: 'h',
    ц: 'c',
    ч: 'c',
    ш: 's',
    щ: 'sc',
    ю: 'ju',
    я: 'ja',
    є: 'je',
    ї: 'ji',
  },
  initial: {},
};

const russianOrder = [english, icao, englishPlainE, scholarly] as const;
const ukrainianOrder = [ukrainian, english, icao, scholarly] as const;

/** The distinct spellings of one lower-case word, likeliest first. */
export function cyrillicSpellings(word: string): readonly string[] {
  const isUkrainian = /[іїєґ]/.test(word);
  const found = new Set<string>();
  for (const table of isUkrainian ? ukrainianOrder : russianOrder) found.add(spell(word, table));
  // A Ukrainian name without a letter of its own still may be one: и is written y.
  if (!isUkrainian) found.add(spell(word, ukrainian));
  for (const spelling of [...found]) {
    const ending = spelling.replace(/(?:ii|iy|yi|yy|ij|yj)$/, 'y');
    found.add(ending);
  }
  return [...found];
}

function spell(word: string, table: Table): string {
  let result = '';
  for (let index = 0; index < word.length; index++) {
    const letter = word[index] ?? '';
    if (letter === 'з' && word[index + 1] === 'г' && table === ukrainian) {
      result += 'zgh';
      index++;
      continue;
    }
    result += (index === 0 ? table.initial[letter] : undefined) ?? table.letters[letter] ?? letter;
  }
  return result.replace(/[^a-z0-9]/g, '');
}
