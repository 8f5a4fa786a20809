// The list of commands. To add one: write its file, add its line here and its words to the catalogues.

import type { Right } from '../model/roles';
import { createCase, editCase, linkSource, stateRole } from './case';
import { addToChart, arrangeChart, createChart, hideLinks, removeFromChart, showHidden } from './chart';
import { decide, decideAlone } from './decide';
import { liftHold, placeHold } from './hold';
import { createSeries, editSettings, saveBriefing, saveSpec } from './keep';
import type { Command } from './types';

export const commands = {
  'case.create': createCase,
  'case.edit': editCase,
  'case.linkSource': linkSource,
  'case.stateRole': stateRole,
  'chart.create': createChart,
  'chart.add': addToChart,
  'chart.arrange': arrangeChart,
  'chart.remove': removeFromChart,
  'chart.hideLinks': hideLinks,
  'chart.showHidden': showHidden,
  'decision.make': decide,
  'decision.override': decideAlone,
  'series.create': createSeries,
  'spec.save': saveSpec,
  'briefing.save': saveBriefing,
  'settings.edit': editSettings,
  'hold.place': placeHold,
  'hold.lift': liftHold,
} as const;

export type CommandName = keyof typeof commands;
export type CommandInputs = {
  readonly [N in CommandName]: (typeof commands)[N] extends Command<infer I, infer _> ? I : never;
};
export type CommandOutputs = {
  readonly [N in CommandName]: (typeof commands)[N] extends Command<infer _, infer O> ? O : never;
};
export const commandNames = Object.keys(commands) as readonly CommandName[];

/** What a person's role must allow for a command, or for taking it back. */
export function rightFor(command: string): Right {
  switch (command) {
    case 'settings.edit':
      return 'settings';
    case 'decision.make':
      return 'confirm';
    case 'decision.override':
    case 'hold.place':
    case 'hold.lift':
      return 'hold';
    default:
      return 'work';
  }
}

/** Commands of the vault that change the keyring file too: it is written first, so it never knows less than the audit. */
export const turningCommandNames = [
  'person.add',
  'person.remove',
  'person.changeRole',
  'person.changePassphrase',
  'person.recover',
  'recovery.make',
  'purge',
] as const;
export type TurningCommandName = (typeof turningCommandNames)[number];

/** Commands that the vault plans itself; they stand in the audit beside the others. */
export const vaultCommandNames = [
  'workspace.create',
  'numbers.conceal',
  'source.import',
  'undo',
  ...turningCommandNames,
] as const;
export type AuditedCommandName = CommandName | (typeof vaultCommandNames)[number];
