// What every section of a briefing writes with: words, dates, and how a value of a source is cited.
import { codeWords, localeOf, type Translate } from '../i18n/translate';
import type { SourceDocument } from '../model/documents';
import type { SourceId } from '../model/ids';
import type { SourcedStatement } from '../model/record';
import { formatValue } from '../values/registry';
import type { BriefingState, Inline } from './types';

export interface Writing {
  readonly state: BriefingState;
  readonly t: Translate;
  readonly locale: string;
  /** 1-based number of a source in the source table; 0 for a source that is not in it. */
  readonly sourceNumber: (source: SourceId) => number;
  /** Day of an ISO instant or day, in the words of the language; the word for "not known" when null. */
  readonly day: (iso: string | null) => string;
  /** Catalogue words for a code (`role.` + code); the code itself when the catalogue has none. */
  readonly words: (prefix: string, code: string, facts?: Readonly<Record<string, unknown>>) => string;
  /** A statement as understood, for a reader. */
  readonly value: (statement: SourcedStatement) => string;
}

export function writing(state: BriefingState, t: Translate): Writing {
  const locale = localeOf[state.request.language];
  const numbers = new Map(state.sources.map((source, index) => [source.id as SourceId, index + 1]));
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    state,
    t,
    locale,
    sourceNumber: (source) => numbers.get(source) ?? 0,
    day: (iso) => (iso === null ? t('briefing.dateUnknown') : days.format(new Date(iso))),
    words: (prefix, code, facts) => codeWords(t, prefix, code, facts),
    value: (statement) => formatValue(statement, locale),
  };
}

export function text(content: string): Inline {
  return { kind: 'text', text: content };
}

export function strong(content: string): Inline {
  return { kind: 'strong', text: content };
}

export function value(content: string): Inline {
  return { kind: 'value', text: content };
}

/** Values as written, each once, and where: `ZX 441-9087 [3] row 12, [5] rows 2, 9`. */
export function quote(pen: Writing, statements: readonly SourcedStatement[]): Inline[] {
  const byWriting = new Map<string, SourcedStatement[]>();
  for (const statement of statements) {
    const said = statement.written === '' ? pen.value(statement) : statement.written;
    const others = byWriting.get(said);
    if (others === undefined) byWriting.set(said, [statement]);
    else others.push(statement);
  }
  return [...byWriting].flatMap(([said, same], index): Inline[] => [
    ...(index === 0 ? [] : [text(pen.t('briefing.semicolon'))]),
    value(said),
    text(' '),
    ...places(pen, same),
  ]);
}

/** Where statements stand: each source once, with its rows. */
export function places(pen: Writing, statements: readonly SourcedStatement[]): Inline[] {
  const rowsOf = new Map<number, number[]>();
  for (const { source, row } of statements) {
    const number = pen.sourceNumber(source);
    const rows = rowsOf.get(number);
    if (rows === undefined) rowsOf.set(number, [row]);
    else rows.push(row);
  }
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, rows], index): Inline[] => [
      ...(index === 0 ? [] : [text(pen.t('briefing.comma'))]),
      { kind: 'source', number, rows: [...new Set(rows)].sort((a, b) => a - b) },
    ]);
}

/** How old an extract was when the briefing was made: every hit says so. */
export function ageOfExtract({ t, day, state }: Writing, { head }: SourceDocument): string {
  if (head.editionDate === null) return t('briefing.age.unknown');
  const days = daysBetween(head.editionDate, state.request.madeAt);
  return t('briefing.age', { date: day(head.editionDate), days });
}

/**
 * A sentence of the catalogue in which some places are values of sources: they stay isolated in their own direction.
 */
export function sentence(
  pen: Writing,
  key: Parameters<Translate>[0],
  places: Readonly<Record<string, Inline | readonly Inline[]>>,
): Inline[] {
  const marks = Object.keys(places);
  const filled = pen.t(key, Object.fromEntries(marks.map((mark) => [mark, `\u0000${mark}\u0000`])));
  return filled.split('\u0000').flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [text(part)];
    return places[part] ?? [];
  });
}

/** Whole days from one ISO day to another; 0 when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  const days = Math.floor((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
  return Math.max(0, days);
}
