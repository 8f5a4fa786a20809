// Words on screen: one catalogue a language, in one file a part of the product, typed by the English keys, so that a
// missing key does not compile. Messages are ICU; numbers, dates and lists go by Intl.
import { ar } from './ar/catalogue';
import { en } from './en/catalogue';
import { es } from './es/catalogue';
import { fr } from './fr/catalogue';

export type Language = 'en' | 'fr' | 'es' | 'ar';
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, fr, es, ar };
export const languages: readonly Language[] = ['en', 'fr', 'es', 'ar'];

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
