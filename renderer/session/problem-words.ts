// A problem as a sentence of the person's language. No raw error ever reaches the screen.
import { catalogues } from '#shared/i18n/catalogue';
import { messageKey } from '#shared/i18n/translate';
import type { Fact, Problem } from '#shared/model/problem';
import type { RowProblem } from '#shared/model/record';
import type { Words } from './words';

/** What stands where a problem came without a fact that its sentence names. */
const unknownFact = '?';

export function problemSentence(problem: Problem, words: Words): string {
  const key = messageKey(`problem.${problem.code}`) ?? 'problem.internal';
  const values: Record<string, string | number> = {};
  for (const { name, isNumber } of placeholders(catalogues.en[key])) {
    values[name] = factValue(problem.facts[name], isNumber, words);
  }
  return words.t(key, values).replaceAll('NaN', unknownFact);
}

/** A row's problem with its row, column and value. */
export function rowProblemSentence(problem: RowProblem, row: number, words: Words): string {
  const { column, value, facts, code } = problem;
  return problemSentence({ code, facts: { row, column, value, ...facts } }, words);
}

function factValue(fact: Fact | undefined, isNumber: boolean, words: Words): string | number {
  if (isNumber) return typeof fact === 'number' ? fact : Number(fact ?? Number.NaN);
  if (fact === undefined || fact === null) return unknownFact;
  if (typeof fact === 'number') return fact;
  return typeof fact === 'object' ? words.list(fact) : String(fact);
}

function placeholders(message: string): { readonly name: string; readonly isNumber: boolean }[] {
  return [...message.matchAll(/\{(\w+)(,\s*(?:number|plural))?/g)].map(([, name = '', kind]) => ({
    name,
    isNumber: kind !== undefined,
  }));
}
