// One batch run: arguments checked, workspace locked, a page without panels in a hidden window, and the exit code.
import { basename, isAbsolute, resolve } from 'node:path';
import type { BatchRequest, DeskFile } from '#shared/contracts/desk';
import { fail, ok, type Result } from '#shared/model/problem';
import { prepareFolder } from '../desk/workspaces';
import type { OfferedFiles } from '../offered-files';
import { workspaceSession } from '../page-session';
import { makeWindow } from '../page-window';
import { origin } from '../protocol';
import { type BatchSeat, takeSeat } from '../seats';
import { writeOut } from '../streams';
import { optionsOf } from './arguments';
import { type BatchOrder, ordersFrom } from './in-turn';
import { tellLock } from './lock-status';
import { findNewPassphrase, findPassphrase } from './passphrase';
import { tellProblem } from './tell-problem';

type ExitCode = 0 | 1 | 2 | 3;

/** Resolves with the exit code, when everything that was to be written has been. */
export async function runBatch(order: BatchOrder): Promise<ExitCode> {
  const { verb, options } = order;
  if (verb.workspace === 'untouched')
    return tellLock(pathOption(order, 'workspace') ?? '', options.json === true);
  const folder = await prepareFolder(pathOption(order, 'workspace'), ways[verb.workspace]);
  if (!folder.ok) return tellProblem(folder.problem, options.json === true);
  const passphrase = await findPassphrase(pathOption(order, 'passphrase-file'), folder.value);
  if (passphrase.kind === 'wrong') return tellWrong(passphrase.sentence);
  if (passphrase.kind === 'none' && verb.workspace === 'open') return tellWrong(noPassphrase);
  const next = await findNewPassphrase(pathOption(order, 'new-passphrase-file'));
  if (next.kind === 'wrong') return tellWrong(next.sentence);
  const { session, files } = await workspaceSession(folder.value);
  const secrets = {
    passphrase: passphrase.kind === 'found' ? passphrase.passphrase : null,
    newPassphrase: next.kind === 'found' ? next.passphrase : null,
  };
  const request = await requestOf(order, files, secrets);
  if (!request.ok) return tellProblem(request.problem, options.json === true);
  const window = makeWindow({ session, title: 'Dirigo', bounds: null });
  return new Promise((resolve) => {
    let isWhole = true;
    let current = order;
    const orders = ordersFrom(process.stdin, folder.value.directory);
    const batch: BatchSeat = {
      request: request.value,
      next: async () => {
        const following = await orders();
        if (!following.ok || following.value === null) return following.ok ? ok(null) : following;
        current = following.value;
        const newer = await findNewPassphrase(pathOption(current, 'new-passphrase-file'));
        if (newer.kind === 'wrong') return fail('input-invalid', { field: newer.sentence });
        const newPassphrase = newer.kind === 'found' ? newer.passphrase : null;
        return requestOf(current, files, { ...secrets, newPassphrase });
      },
      out: () => outOf(current),
      from: () => pathOption(current, 'from'),
      print: (stream, text) =>
        writeOut(stream, text).catch(async (error: Error) => {
          isWhole = false;
          await tellFailure(`The answer could not be written (${error.message}).`);
        }),
      finish: (exitCode) => resolve(isWhole ? exitCode : 3),
    };
    takeSeat({
      window,
      page: 'batch',
      entered: null,
      folder: folder.value,
      files,
      batch,
      startProblem: null,
      leave: () => {},
    });
    window.webContents.on('render-process-gone', (_, { reason }) => {
      void tellFailure(`The batch page stopped (${reason}).`).then(resolve);
    });
    window
      .loadURL(`${origin}/batch.html`)
      .catch((error: Error) => tellFailure(`The batch page did not load (${error.message}).`).then(resolve));
  });
}

async function requestOf(
  order: BatchOrder,
  files: OfferedFiles,
  secrets: Pick<BatchRequest, 'passphrase' | 'newPassphrase'>,
): Promise<Result<BatchRequest>> {
  const { verb, follows } = order;
  const offered = await offerFiles(order, files);
  if (!offered.ok) return offered;
  const words = verb.follows.kind === 'words' ? follows : [];
  return ok({ verb: verb.name, options: withPlaces(order), ...offered.value, words, ...secrets });
}

const ways = { create: 'create', open: 'open', closed: 'open', restored: 'restore' } as const;

const noPassphrase =
  'No passphrase: use --passphrase-file FILE or the environment variable DIRIGO_PASSPHRASE; this workspace has no key file.';

export async function tellWrong(sentence: string): Promise<2> {
  await writeOut('err', `${sentence}\n`);
  return 2;
}

async function tellFailure(sentence: string): Promise<3> {
  await writeOut('err', `${sentence}\n`);
  return 3;
}

/** What cannot be read does not keep the rest from the verb; where nothing can, the run fails. */
async function offerFiles(
  { verb, follows }: BatchOrder,
  files: OfferedFiles,
): Promise<Result<Pick<BatchRequest, 'files' | 'unreadable'>>> {
  const paths = verb.follows.kind === 'files' ? follows.map(fromHere) : [];
  const offered: DeskFile[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    const file = await files.offer(path);
    if (file.ok) offered.push(file.value);
    else unreadable.push(basename(path));
  }
  const [file] = unreadable;
  return file !== undefined && offered.length === 0
    ? fail('file-unreadable', { file })
    : ok({ files: offered, unreadable });
}

function outOf(order: BatchOrder): ReturnType<BatchSeat['out']> {
  for (const { name, value } of order.verb.options) {
    const path = name === 'out' || name === 'report' ? pathOption(order, name) : null;
    if (path !== null) return { path, isFolder: value === 'FOLDER' };
  }
  return null;
}

/** Folders and files as whole paths: the page knows no working directory. */
function withPlaces(order: BatchOrder): BatchRequest['options'] {
  const places = optionsOf(order.verb).flatMap(({ name, value }) => {
    const path = value === 'FILE' || value === 'FOLDER' ? pathOption(order, name) : null;
    return path === null ? [] : [[name, path] as const];
  });
  return { ...order.options, ...Object.fromEntries(places) };
}

function pathOption({ options }: BatchOrder, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? fromHere(value) : null;
}

function fromHere(path: string): string {
  return isAbsolute(path) ? path : resolve(process.cwd(), path);
}
