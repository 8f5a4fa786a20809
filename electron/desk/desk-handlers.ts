// The shape of what answers the desk contract: each file of this folder holds the handlers of one subject.
import type { DeskContract } from '#shared/contracts/desk';
import type { Result } from '#shared/model/problem';
import type { Seat } from '../seats';

export type DeskHandlers = {
  readonly [M in keyof DeskContract]: (
    input: DeskContract[M]['input'],
    seat: Seat,
  ) => Promise<Result<DeskContract[M]['output']>>;
};

export type SomeHandlers<M extends keyof DeskContract> = Pick<DeskHandlers, M>;
