// The words, direction and formats of the language the person has chosen; switched in the window without a restart.

import { useDirection } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { directionOf, type Language } from '#shared/i18n/catalogue';
import { codeWords, localeOf, type Translate, translator } from '#shared/i18n/translate';
import { useWindow, windowStore } from './window-store';

export interface Words {
  readonly t: Translate;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly locale: string;
  /** The words of a code of a family (`schema` + `person`); the code itself where no catalogue has it. */
  readonly word: (family: string, code: string, facts?: Readonly<Record<string, unknown>>) => string;
  readonly number: (value: number) => string;
  readonly bytes: (value: number) => string;
  /** An ISO instant or day. */
  readonly day: (iso: string) => string;
  readonly dayAndTime: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
}

const made = new Map<Language, Words>();

export function wordsOf(language: Language): Words {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = makeWords(language);
  made.set(language, words);
  return words;
}

function makeWords(language: Language): Words {
  const t = translator(language);
  const locale = localeOf[language];
  const number = new Intl.NumberFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const localDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const dayAndTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  return {
    t,
    language,
    direction: directionOf(language),
    locale,
    word: (family, code, facts) => codeWords(t, `${family}.`, code, facts),
    number: (value) => number.format(value),
    bytes: (value) => formatBytes(value, locale),
    day: (iso) => (iso.length === 10 ? day : localDay).format(new Date(iso)),
    dayAndTime: (iso) => dayAndTime.format(new Date(iso)),
    list: (items) => list.format(items),
  };
}

function formatBytes(value: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = value < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(value) / 3));
  const unit = units[step] ?? 'byte';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(value / 1000 ** step);
}

/** For code outside components; a component uses `useWords`. */
export function currentWords(): Words {
  return wordsOf(windowStore.getState().preferences.language);
}

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const language = useWindow((state) => state.preferences.language);
  const words = useMemo(() => wordsOf(language), [language]);
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = words.language;
    setDirection(words.direction);
  }, [words, setDirection]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords outside WordsProvider');
  return words;
}
