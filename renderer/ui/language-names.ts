// Each language by its own name, so that whoever speaks it finds it.
import type { Language } from '#shared/i18n/catalogue';

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};
