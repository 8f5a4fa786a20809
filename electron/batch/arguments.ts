// Reads the words after `--batch` by the table of verbs. Pure: it touches no file and says what is wrong in a sentence.
import { batchVerbs, commonBatchOptions } from '#shared/contracts/batch';
import type { BatchOption, BatchVerb } from '#shared/contracts/batch/verb';

export type BatchArguments =
  /** Help was asked for: of one verb, or of all. */
  | { readonly kind: 'help'; readonly verb: BatchVerb | null }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | {
      readonly kind: 'run';
      readonly verb: BatchVerb;
      readonly options: Readonly<Record<string, string | boolean>>;
      readonly follows: readonly string[];
    };

export function readBatchArguments(words: readonly string[]): BatchArguments {
  const [first, ...rest] = words;
  if (first === undefined) return wrong('Name a verb; --help lists them.');
  if (first === '--help' || first === 'help') return { kind: 'help', verb: verbCalled(rest[0]) };
  const verb = verbCalled(first);
  if (verb === null) return wrong(`There is no verb “${first}”; --help lists the verbs.`);
  return readRest(verb, rest);
}

function readRest(verb: BatchVerb, words: readonly string[]): BatchArguments {
  const options: Record<string, string | boolean> = {};
  const follows: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') {
      follows.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith('--')) {
      follows.push(word);
      continue;
    }
    const [name = '', joined] = splitOnce(word.slice(2));
    if (name === 'help') return { kind: 'help', verb };
    if (name === 'passphrase') return wrong(noPassphraseHere);
    const option = optionCalled(verb, name);
    if (option === null) return wrong(`${verb.name} has no option --${name}; see ${verb.name} --help.`);
    if (name in options) return wrong(`--${name} is given twice.`);
    const read = readValue(option, joined, words[at + 1]);
    if (read === null) return wrong(complaint(option));
    options[name] = read.value;
    at += read.used;
  }
  return complete(verb, options, follows);
}

const noPassphraseHere =
  'A passphrase among the arguments could be read by every program on this machine: ' +
  'use --passphrase-file FILE or the environment variable DIRIGO_PASSPHRASE.';

function readValue(
  { value }: BatchOption,
  joined: string | undefined,
  next: string | undefined,
): { readonly value: string | boolean; readonly used: 0 | 1 } | null {
  if (value === null) return joined === undefined ? { value: true, used: 0 } : null;
  if (joined !== undefined) return joined === '' ? null : { value: joined, used: 0 };
  return next === undefined || next === '' || next.startsWith('--') ? null : { value: next, used: 1 };
}

function complaint({ name, value }: BatchOption): string {
  return value === null ? `--${name} takes no value.` : `--${name} needs a value: --${name} ${value}.`;
}

function complete(
  verb: BatchVerb,
  options: Readonly<Record<string, string | boolean>>,
  follows: readonly string[],
): BatchArguments {
  const missing = optionsOf(verb).find(({ name, required }) => required && !(name in options));
  if (missing !== undefined)
    return wrong(`${verb.name} needs --${missing.name} ${missing.value ?? ''}`.trim().concat('.'));
  if (follows.length < verb.follows.atLeast) return wrong(`${verb.name} needs ${verb.follows.shown}.`);
  const extra = follows[verb.follows.atMost];
  if (extra !== undefined) return wrong(`${verb.name} does not take “${extra}”; see ${verb.name} --help.`);
  return { kind: 'run', verb, options, follows };
}

export function optionsOf(verb: BatchVerb): readonly BatchOption[] {
  return [...verb.options, ...commonBatchOptions];
}

function optionCalled(verb: BatchVerb, name: string): BatchOption | null {
  return optionsOf(verb).find((option) => option.name === name) ?? null;
}

function verbCalled(name: string | undefined): BatchVerb | null {
  return batchVerbs.find((verb) => verb.name === name) ?? null;
}

function splitOnce(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function wrong(sentence: string): BatchArguments {
  return { kind: 'wrong', sentence };
}
