// Who sits at the desk: each page with the window it is in, the workspace it works in and the files it may read. A
// call is only heard from a page that has a seat.
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import type { BatchRequest, DeskSituation, OpeningWay } from '#shared/contracts/desk';
import type { Problem, Result } from '#shared/model/problem';
import type { WorkspaceFolder } from './desk/workspace-folder';
import type { OfferedFiles } from './offered-files';
import { origin } from './protocol';

export interface BatchSeat {
  readonly request: BatchRequest;
  /** What an `in-turn` run is to do next; null: nothing more. */
  readonly next: () => Promise<Result<BatchRequest | null>>;
  /** Where the run may write: one file, or anything in one folder; null: nowhere. */
  readonly out: () => { readonly path: string; readonly isFolder: boolean } | null;
  /** The backup file that `restore` reads; null: none was named. */
  readonly from: () => string | null;
  /** Resolves when it was handed over; what could not be makes the run fail, whatever it ends with. */
  readonly print: (stream: 'out' | 'err', text: string) => Promise<void>;
  readonly finish: (exitCode: 0 | 1 | 2 | 3) => void;
}

export interface Seat {
  readonly window: BrowserWindow;
  readonly page: DeskSituation['page'];
  readonly folder: WorkspaceFolder | null;
  /** By which door the person came into the workspace; null on the welcome page and in batch mode. */
  readonly entered: OpeningWay | null;
  readonly files: OfferedFiles;
  readonly batch: BatchSeat | null;
  readonly startProblem: Problem | null;
  /** The page has put its work away: the window may go. */
  readonly leave: () => void;
}

const seats = new Map<number, Seat>();

export function takeSeat(seat: Seat): void {
  const { id } = seat.window.webContents;
  seats.set(id, seat);
  seat.window.once('closed', () => {
    seats.delete(id);
    seat.files.withdrawAll();
  });
}

/** Null for a frame inside a page, a page of another origin, and a window that never got a seat. */
export function seatOf({ sender, senderFrame }: IpcMainInvokeEvent): Seat | null {
  if (senderFrame === null || senderFrame !== sender.mainFrame) return null;
  return senderFrame.url.startsWith(`${origin}/`) ? (seats.get(sender.id) ?? null) : null;
}
