// Where calls of pages arrive. Nothing is heard from anything but the top frame of a page of ours.
import { isAbsolute } from 'node:path';
import { ipcMain } from 'electron';
import { fail, type Result } from '#shared/model/problem';
import { seatOf } from '../seats';
import { backupHandlers } from './backup';
import { backupFolderHandlers } from './backup-folders';
import { batchHandlers } from './batch-calls';
import type { DeskHandlers } from './desk-handlers';
import { diskHandlers } from './disk';
import { dispatch } from './dispatch';
import { failedOpeningHandlers } from './failed-openings';
import { fileHandlers } from './files';
import { keyringHandlers } from './keyring';
import { printingHandlers } from './printing';
import { screenHandlers } from './screen';
import { situationHandlers } from './situation';
import { workspaceHandlers } from './workspaces';

const handlers: DeskHandlers = {
  ...situationHandlers,
  ...workspaceHandlers,
  ...keyringHandlers,
  ...failedOpeningHandlers,
  ...backupHandlers,
  ...backupFolderHandlers,
  ...diskHandlers,
  ...fileHandlers,
  ...printingHandlers,
  ...screenHandlers,
  ...batchHandlers,
};

export function serveDesk(): void {
  ipcMain.handle('desk', (event, method: unknown, input: unknown): Promise<Result<unknown>> => {
    const seat = seatOf(event);
    return seat === null ? Promise.resolve(fail('refused')) : dispatch(handlers, seat, method, input);
  });
  ipcMain.handle('desk-dropped', async (event, path: unknown): Promise<Result<unknown>> => {
    const seat = seatOf(event);
    if (seat === null || typeof path !== 'string' || !isAbsolute(path)) return fail('refused');
    return seat.files.offer(path);
  });
}
