// What is put together at run time still has to read as one sentence: nothing begins large in its middle, and a count
// stands beside a word that fits one and many.
import { describe, expect, it } from 'vitest';
import { catalogues, type Language, type MessageKey } from '#shared/i18n/catalogue';
import { translator } from '#shared/i18n/translate';

/** Families whose words stand inside another sentence. */
const within = /^(backup\.which|personRole\.within|storedTable|history\.fault)\.[\w-]+$/;

/** Do not bend with a count: units, prepositions, English past participles, and what is only ever said of many. */
const unbending = new Set(
  [
    'of in cm MB s bytes accepted flagged rejected repeated with word are pieces records pairs characters',
    'sur des de dans éléments sont Mo octets pièces fiches enregistrements paires caractères premiers avec',
    'con en piezas registros pares caracteres',
  ].flatMap((words) => words.split(' ')),
);

describe('A sentence', () => {
  it('begins no word large that stands in its middle', () => {
    const large = everywhere(['en', 'fr', 'es'], ({ key, text }) =>
      within.test(key) && !text.startsWith('{') && /^\p{Lu}/u.test(text) ? [key] : [],
    );
    expect(large).toEqual([]);
  });

  it('has a form for one beside each count', () => {
    const stiff = everywhere(['en', 'fr', 'es'], ({ language, key, text }) =>
      [...text.matchAll(/(?<!\b(?:of|sur|de) )\{\w+, number\}\s+(\p{L}+)/gu)].flatMap(([, word = '']) =>
        unbending.has(word) ? [] : [`${language} ${key}: ${word}`],
      ),
    );
    expect(stiff).toEqual([]);
  });

  it('calls a thing by one word', () => {
    const other: Readonly<Record<Language, RegExp>> = {
      en: /\bkey ring\b|\bfolder of the case\b/i,
      fr: /\bgraphes?\b|copies? de sauvegarde|fichier de clés|phrases? secrètes?|\brapprochements?\b|concordances? possibles?/i,
      es: /copias? de seguridad|gráficos?|archivo de claves|expedientes?/i,
      ar: /ملف المفاتيح/,
    };
    const doubled = everywhere(['en', 'fr', 'es', 'ar'], ({ language, key, text }) =>
      other[language].test(text) ? [`${language} ${key}`] : [],
    );
    expect(doubled).toEqual([]);
  });

  it('calls one row by a word for one row', () => {
    expect(translator('es')('outcome.accepted')).toBe('Aceptada');
    expect(translator('fr')('outcome.flagged')).toBe('Signalée');
    expect(translator('ar')('outcome.rejected')).toBe('مرفوض');
  });

  it('names the backup that was put back in the middle of the sentence', () => {
    const t = translator('en');
    expect(t('backup.batch.restored', { entries: 1, place: t('backup.which.pointed') })).toBe(
      'Restored 1 change from the file you pointed at.',
    );
  });
});

interface Entry {
  readonly language: Language;
  readonly key: string;
  readonly text: string;
}

function everywhere(languages: readonly Language[], find: (entry: Entry) => readonly string[]): string[] {
  return languages.flatMap((language) =>
    (Object.keys(catalogues[language]) as MessageKey[]).flatMap((key) =>
      find({ language, key, text: catalogues[language][key] }),
    ),
  );
}
