// Turns a key and its facts into a sentence of a language. Pure: the window, the main process and batch all use it.
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues, type Language, type MessageKey } from './catalogue';

export type MessageValue = string | number | boolean | Date | null | undefined;
export type MessageValues = Readonly<Record<string, MessageValue>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** BCP 47 tags whose Intl data fit: Arabic with Latin digits, as case files and notices write them. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-US',
  fr: 'fr-CA',
  es: 'es-US',
  ar: 'ar-u-nu-latn',
};

export function translator(language: Language): Translate {
  const catalogue = catalogues[language];
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values = {}) => {
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(catalogue[key], localeOf[language], undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format({ ...values }));
  };
}

/** A key that is put together at run time (`problem.` + code); null when the catalogues do not have it. */
export function messageKey(text: string): MessageKey | null {
  return text in catalogues.en ? (text as MessageKey) : null;
}

/** Words for a code of data (`role.` + code), or the code itself when the catalogues have none. */
export function codeWords(
  t: Translate,
  prefix: string,
  code: string,
  facts: Readonly<Record<string, unknown>> = {},
): string {
  const key = messageKey(prefix + code);
  return key === null ? code : t(key, facts as MessageValues);
}
