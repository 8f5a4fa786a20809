// What a page asks of the machine, typed by the contract. The preload passes it on; the main process checks it.
import type { DeskContract, DeskEvent, DeskFile } from '#shared/contracts/desk';
import type { Result } from '#shared/model/problem';

export interface Desk {
  call<M extends keyof DeskContract>(
    method: M,
    input: DeskContract[M]['input'],
  ): Promise<Result<DeskContract[M]['output']>>;
  /** Answers a function that ends it. */
  onEvent(listener: (event: DeskEvent) => void): () => void;
  /** A file from a drop or an `<input type=file>`. Problems: refused (a script made it), file-unreadable. */
  dropped(file: File): Promise<Result<DeskFile>>;
}

declare global {
  interface Window {
    readonly desk: Desk;
  }
}

export const desk: Desk = window.desk;
