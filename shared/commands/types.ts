// What a command is: given by a named person, it plans a change and never writes. `execute` in the vault writes.
import type { Change, Documents } from '../change/change';
import type { DocumentId, UserId } from '../model/ids';
import type { Result } from '../model/problem';

export interface PlanContext {
  readonly documents: Documents;
  readonly user: UserId;
  /** ISO instant of the command. */
  readonly now: string;
  /** A fresh random id. */
  readonly newId: <T extends string>() => T;
}

export interface Command<Input, Output> {
  /** Dotted name that stands in the audit for ever: `case.create`. Its words are `command.NAME` in the catalogues. */
  readonly name: string;
  readonly plan: (context: PlanContext, input: Input) => Result<Planned<Output>>;
}

export interface Planned<Output> {
  readonly change: Change;
  readonly output: Output;
  /** The documents the audit line is about: a case, a chart, a source. */
  readonly about: readonly DocumentId[];
  /** Undo stack it belongs to: `chart:ID`, `connections`, `cases`, `import`, ... */
  readonly stack: string;
}
