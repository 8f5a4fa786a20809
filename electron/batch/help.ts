// The help of a batch run, written from the table of verbs.
import { batchVerbs, commonBatchOptions } from '#shared/contracts/batch';
import type { BatchOption, BatchVerb } from '#shared/contracts/batch/verb';
import { optionsOf } from './arguments';

/** One verb with its options, or all verbs. Ends with a line break. */
export function batchHelp(verb: BatchVerb | null): string {
  return verb === null ? helpOfAll() : helpOfOne(verb);
}

function helpOfAll(): string {
  const verbs = batchVerbs
    .filter(({ internal }) => !internal)
    .map((verb) => [usage(verb), verb.help] as const);
  return [
    'Usage: dirigo --batch VERB --workspace FOLDER [OPTIONS]',
    '',
    'Verbs:',
    ...columns(verbs),
    '',
    'Every verb takes:',
    ...columns(commonBatchOptions.map(optionLine)),
    '',
    'The passphrase comes from --passphrase-file, from the environment variable DIRIGO_PASSPHRASE, or from the key file',
    'in the workspace. Exit codes: 0 done, 1 done with rejected input, 2 wrong arguments, 3 failed; why is told on stderr.',
    '',
  ].join('\n');
}

function helpOfOne(verb: BatchVerb): string {
  return [
    `Usage: dirigo --batch ${usage(verb)}`,
    `Purpose: ${verb.help}.`,
    '',
    ...columns(optionsOf(verb).map(optionLine)),
    '',
  ].join('\n');
}

function usage({ name, options, follows }: BatchVerb): string {
  const shown = options.map((option) => (option.required ? spelled(option) : `[${spelled(option)}]`));
  return [name, ...shown, follows.shown].filter((part) => part !== '').join(' ');
}

function optionLine(option: BatchOption): readonly [string, string] {
  return [spelled(option), option.required ? `${option.help} (required)` : option.help];
}

function spelled({ name, value }: BatchOption): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function columns(lines: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
