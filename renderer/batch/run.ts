// What a batch verb is given: the request, the open vault, and ways to answer. One JSON object goes to standard output
// with `--json`, readable lines without; progress and problems go to standard error.

import type { ComputeContract } from '#shared/contracts/compute';
import type { BatchRequest } from '#shared/contracts/desk';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { Language } from '#shared/i18n/catalogue';
import { problemSentence as sentenceOf } from '#shared/i18n/problem-sentence';
import type { Translate } from '#shared/i18n/translate';
import type { CaseDocument } from '#shared/model/documents';
import type { Problem, Result } from '#shared/model/problem';
import { desk } from '../desk/desk';
import { documentsOf } from '../workflows/documents-of';

export type ExitCode = 0 | 1 | 2 | 3;

export interface BatchRun {
  readonly request: BatchRequest;
  readonly vault: Client<VaultContract>;
  readonly compute: Client<ComputeContract>;
  readonly t: Translate;
  /** Of the window: what is written follows it where nothing else is asked. */
  readonly language: Language;
}

export type Verb = (run: BatchRun) => Promise<ExitCode>;

export async function say(text: string): Promise<void> {
  await desk.call('batchPrint', { stream: 'err', text: `${text}\n` });
}

/** The answer of a verb: `json` as one object, or the lines for a person. */
export async function answer(run: BatchRun, json: unknown, lines: readonly string[]): Promise<void> {
  const text = run.request.options.json === true ? JSON.stringify(json) : lines.join('\n');
  if (text !== '') await desk.call('batchPrint', { stream: 'out', text: `${text}\n` });
}

export function problemSentence(t: Translate, problem: Problem): string {
  return sentenceOf(t, problem, (items) => items.join(', '));
}

/** Says a problem, and answers it where JSON is wanted; ends with 3 (failed), or 2 when the call itself was wrong. */
export async function failed(
  { t, request }: Pick<BatchRun, 't'> & Partial<Pick<BatchRun, 'request'>>,
  problem: Problem,
  code: ExitCode = 3,
): Promise<ExitCode> {
  await say(problemSentence(t, problem));
  if (request?.options.json === true) {
    await desk.call('batchPrint', { stream: 'out', text: `${JSON.stringify({ ok: false, problem })}\n` });
  }
  return code;
}

/** The case of `--case`: its number or title, whatever the capitals. Null: there is none of that name. */
export async function caseNamed(
  { vault }: Pick<BatchRun, 'vault'>,
  name: string,
): Promise<Result<CaseDocument | null>> {
  const cases = await documentsOf(vault, 'case');
  if (!cases.ok) return cases;
  const wanted = name.trim().toLowerCase();
  const found = cases.value.find(
    (candidate) => candidate.number.toLowerCase() === wanted || candidate.title.toLowerCase() === wanted,
  );
  return { ok: true, value: found ?? null };
}

export function textOption(run: BatchRun, name: string): string | null {
  const option = run.request.options[name];
  return typeof option === 'string' ? option : null;
}
