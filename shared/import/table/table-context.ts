// What a proposal assumes of a whole table, from its header's language and its numbers. A person can change all of it;
// whose national numbers they are is no question of language, see `settleIssuer`.
import type { ParseContext } from '../../values/value-type';
import { normaliseHeader } from './read-header';

type HeaderLanguage = 'en' | 'fr' | 'es' | 'ar';

const telling: Readonly<Record<Exclude<HeaderLanguage, 'ar'>, RegExp>> = {
  fr: /\b(nom|prenoms?|naissance|sexe|adresse|telephone|courriel|ville|plaque|lieu|heure|montant|pays|chambre|permis|remarques?)\b/g,
  es: /\b(nombres?|apellidos?|nacimiento|sexo|direccion|telefono|correo|ciudad|placas?|lugar|fecha|monto|pais|habitacion|cedula)\b/g,
  en: /\b(names?|first|last|birth|sex|address|phone|city|plate|place|date|time|amount|country|room|license|dob|nam|from|to|number)\b/g,
};

export function guessLanguage(columns: readonly string[]): HeaderLanguage {
  const text = columns.map(normaliseHeader).join(' ');
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  const count = (language: Exclude<HeaderLanguage, 'ar'>): number =>
    text.match(telling[language])?.length ?? 0;
  const english = count('en');
  const french = count('fr');
  const spanish = count('es');
  if (french > english && french >= spanish) return 'fr';
  return spanish > english ? 'es' : 'en';
}

/** Dates and times without a zone or an order stay undecided until a person or a vote settles them. */
export function defaultContext(language: HeaderLanguage): ParseContext {
  return {
    // English headers: the United States. French ones here come from Québec: one numbering plan with the United States.
    region: language === 'en' ? 'US' : language === 'fr' ? 'CA' : null,
    state: null,
    dateOrder: null,
    zone: null,
    decimal: language === 'fr' ? ',' : '.',
    language,
    currency: null,
    pivotYear: 26,
  };
}

/** The mark before the last one or two digits; null when the values do not say. */
export function guessDecimal(values: readonly string[]): '.' | ',' | null {
  let points = 0;
  let commas = 0;
  for (const value of values) {
    const found = /([.,])\d{1,2}(?!\d)\D*$/.exec(value)?.[1];
    if (found === '.') points += 1;
    else if (found === ',') commas += 1;
  }
  if (points === commas) return null;
  return points > commas ? '.' : ',';
}
