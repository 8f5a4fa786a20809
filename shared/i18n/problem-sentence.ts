// A problem as a sentence of a language, whatever facts it brings: window and batch say it alike, and never a raw error.
import { numberOfUnnamed } from '../import/column-words';
import type { Fact, Problem } from '../model/problem';
import { catalogues } from './catalogue';
import { codeWords, messageKey, type Translate } from './translate';

/** What stands where a problem came without a fact that its sentence names. */
const unknownFact = '?';

/** Facts that are codes with words of their own. */
const families: Readonly<Record<string, string>> = { role: 'personRole.within.', table: 'storedTable.' };

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * `list` joins the parts of a fact that has several. Where letters run from right to left, be it of the sentence or of a fact,
 * each fact stands in an isolate: 1981-13-45 would otherwise be shown as 45-13-1981.
 */
export function problemSentence(
  t: Translate,
  problem: Problem,
  list: (items: readonly string[]) => string,
): string {
  const plain = sentenceWith(t, problem, list, (text) => text);
  return rightToLeft.test(plain) ? sentenceWith(t, problem, list, (text) => `\u2068${text}\u2069`) : plain;
}

function sentenceWith(
  t: Translate,
  problem: Problem,
  list: (items: readonly string[]) => string,
  set: (text: string) => string,
): string {
  const key = messageKey(`problem.${problem.code}`) ?? 'problem.internal';
  const values: Record<string, string | number> = {};
  for (const { name, isNumber } of placeholders(catalogues.en[key])) {
    const fact = problem.facts[name];
    const family = families[name];
    values[name] =
      family !== undefined && typeof fact === 'string'
        ? codeWords(t, family, fact)
        : factValue(name === 'column' ? withinSentence(t, fact) : fact, isNumber, list, set);
    // Of a stored row it is known where it belongs, when it is one of an imported file.
    if (name === 'table' && typeof problem.facts.file === 'string')
      values.table = t('storedTable.ofFile', { table: values.table, file: set(problem.facts.file) });
  }
  return t(key, values).replaceAll('NaN', unknownFact);
}

/** A column that has no name of its own, in the language of the sentence. */
function withinSentence(t: Translate, column: Fact | undefined): Fact | undefined {
  const number = typeof column === 'string' ? numberOfUnnamed(column) : null;
  return number === null ? column : t('column.unnamedWithin', { number });
}

function factValue(
  fact: Fact | undefined,
  isNumber: boolean,
  list: (items: readonly string[]) => string,
  set: (text: string) => string,
): string | number {
  if (isNumber) return typeof fact === 'number' ? fact : Number(fact ?? Number.NaN);
  if (fact === undefined || fact === null) return unknownFact;
  if (typeof fact === 'number') return fact;
  return typeof fact === 'object' ? list(fact.map(set)) : set(String(fact));
}

function placeholders(message: string): { readonly name: string; readonly isNumber: boolean }[] {
  return [...message.matchAll(/\{(\w+)(,\s*(?:number|plural))?/g)].map(([, name = '', kind]) => ({
    name,
    isNumber: kind !== undefined,
  }));
}
