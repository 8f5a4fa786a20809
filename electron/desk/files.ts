// Files in and out, each one pointed at by a person.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, dialog } from 'electron';
import type { DeskFile } from '#shared/contracts/desk';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Seat } from '../seats';
import type { SomeHandlers } from './desk-handlers';
import { diskProblem } from './disk-problem';
import { mayWrite, saveableName } from './file-names';
import { replaceFile } from './safe-write';
import { exists } from './workspace-folder';

export const fileHandlers: SomeHandlers<'chooseFiles' | 'sampleFiles' | 'saveFile'> = {
  chooseFiles: async ({ multiple }, { window, files }) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      properties: multiple
        ? ['openFile', 'multiSelections', 'dontAddToRecent']
        : ['openFile', 'dontAddToRecent'],
    });
    return canceled ? ok(null) : files.offerAll(filePaths);
  },
  sampleFiles: async (_, seat) => offerSample(seat),
  saveFile: async ({ suggestedName, bytes, path }, seat) => {
    const target = path === null ? await askWhere(seat, suggestedName) : allowedTarget(seat, path);
    if (!target.ok) return target;
    if (target.value === null) return ok(null);
    try {
      await replaceFile(target.value, bytes);
      return ok({ path: target.value });
    } catch (error) {
      return diskProblem(error, target.value);
    }
  },
};

async function askWhere({ window, batch }: Seat, suggestedName: string): Promise<Result<string | null>> {
  if (batch !== null) return fail('refused', { file: suggestedName });
  const place = app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(place, saveableName(suggestedName)),
    properties: ['dontAddToRecent'],
  });
  return ok(canceled || filePath === '' ? null : filePath);
}

/** Only a batch run names a path, and only the one it was started with. */
function allowedTarget({ batch }: Seat, path: string): Result<string> {
  return batch !== null && mayWrite(batch.out(), path) ? ok(path) : fail('refused', { path });
}

const notData = /^(truth\.json|readme.*|\..*|.*\.(ts|mjs|md))$/i;

async function offerSample({ files }: Seat): Promise<Result<readonly DeskFile[]>> {
  const offered: DeskFile[] = [];
  const sample = join(app.getAppPath(), 'resources', 'sample');
  if (!(await exists(sample))) return fail('not-found', { kind: 'resources/sample' });
  for (const name of await dataFiles(sample, '')) {
    const file = await files.offer(join(sample, name), name);
    if (!file.ok) return file;
    offered.push(file.value);
  }
  return ok(offered);
}

/** Names relative to the folder, with `/`, in the order of the alphabet. */
async function dataFiles(folder: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) names.push(...(await dataFiles(folder, name)));
    else if (!notData.test(basename(name))) names.push(name);
  }
  return names;
}
