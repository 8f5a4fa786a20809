// A problem as a sentence of the person's language. No raw error ever reaches the screen.
import { problemSentence as sentenceOf } from '#shared/i18n/problem-sentence';
import type { Problem } from '#shared/model/problem';
import type { RowProblem } from '#shared/model/record';
import type { Words } from './words';

export function problemSentence(problem: Problem, { t, list }: Words): string {
  return sentenceOf(t, problem, list);
}

/** A row's problem with its row, column and value. */
export function rowProblemSentence(problem: RowProblem, row: number, words: Words): string {
  const { column, value, facts, code } = problem;
  return problemSentence({ code, facts: { row, column, value, ...facts } }, words);
}
