// Arabic script in Latin letters. Short vowels are not written, so a spelling can only be proposed: well-known names have
// their usual spellings, others their letters with a vowel put between; comparison goes by consonants.
import { arabicNames } from './arabic-names';

// biome-ignore format: a table of letters
const letters: Readonly<Record<string, string>> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r',
  ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ک: 'k', ل: 'l',
  م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'w', ؤ: 'u', ي: 'y', ی: 'y', ى: 'a', ئ: 'i', ء: '', پ: 'p', چ: 'ch', ژ: 'zh',
  گ: 'g', ڤ: 'v', ہ: 'h', ے: 'e', ٹ: 't', ڈ: 'd', ڑ: 'r', ں: 'n', ھ: 'h',
};

const SHORT_VOWELS_AND_STRETCH = /[\u064b-\u065f\u0670\u0640]/g;

/** One form for the letters that writers exchange: hamza seats, final ya and ta marbuta, Persian kaf and ya. */
function plainArabic(word: string): string {
  return word
    .replace(SHORT_VOWELS_AND_STRETCH, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[یى]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة$/, 'ه');
}

const table = new Map(
  Object.entries(arabicNames).map(([arabic, latin]) => [plainArabic(arabic), latin.split(' ')] as const),
);

/** Spellings of one Arabic word, likeliest first; never empty for a word with a letter. */
export function arabicSpellings(word: string): readonly string[] {
  const plain = plainArabic(word);
  const known = table.get(plain) ?? table.get(plain.replace(/^ال(?=..)/, ''));
  if (known !== undefined) return known;
  return [spell(withoutArticle(word.replace(SHORT_VOWELS_AND_STRETCH, '')))];
}

/** Without the article ال before a word of three letters and more. */
function withoutArticle(word: string): string {
  return /^[اٱ]ل.{3,}/.test(word) ? word.slice(2) : word;
}

function spell(word: string): string {
  let result = '';
  const isConsonant = (letter: string | undefined): boolean =>
    letter !== undefined && !/[اأإآىةويیع]/.test(letter);
  for (let index = 0; index < word.length; index++) {
    const letter = word[index] ?? '';
    const next = word[index + 1];
    const inside = index > 0 && index < word.length;
    // و and ي between consonants or at the end are long vowels.
    if (letter === 'و' && inside && !/[اأآ]/.test(next ?? '')) result += 'u';
    else if ((letter === 'ي' || letter === 'ی') && inside && !/[اأآ]/.test(next ?? '')) result += 'i';
    else result += letters[letter] ?? '';
    if (isConsonant(letter) && isConsonant(next)) result += 'a';
  }
  return result.replace(/aa+/g, 'a');
}
