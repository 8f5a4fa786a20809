// What a page asks first: where it is, and how the person likes it.
import { app } from 'electron';
import { ok } from '#shared/model/problem';
import { applyPreferences } from '../appearance';
import { keepPreferences, preferences } from '../preferences';
import type { SomeHandlers } from './desk-handlers';
import { syncedBy } from './synced-folder';
import { exists } from './workspace-folder';

export const situationHandlers: SomeHandlers<'situation' | 'savePreferences'> = {
  situation: async (_, { page, folder, entered, startProblem }) =>
    ok({
      page,
      workspace:
        folder === null
          ? null
          : {
              directory: folder.directory,
              name: folder.name,
              keyFile: await exists(folder.keyFile),
              readOnly: folder.readOnly,
              entered: entered ?? 'open',
            },
      preferences: preferences(),
      version: app.getVersion(),
      syncedBy: folder === null ? null : syncedBy(folder.directory),
      startProblem,
    }),
  savePreferences: async (chosen) => {
    await keepPreferences(chosen);
    applyPreferences();
    return ok(null);
  },
};
