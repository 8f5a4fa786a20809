// What each call of the desk may carry, checked before any handler sees it: the page is not trusted.
import { z } from 'zod';
import { type DeskContract, themes } from '#shared/contracts/desk';

const none = z.null();
const path = z.string().min(1).max(4096);
const offset = z.number().int().nonnegative();
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const keptPlace = z.enum(['beside', 'elsewhere']);
const place = z.enum(['beside', 'elsewhere', 'pointed']);
const short = z.string().max(1000);
const megabyte = 1024 * 1024;

export const deskInputs = {
  situation: none,
  savePreferences: z.strictObject({
    language: z.enum(['en', 'fr', 'es', 'ar']),
    theme: z.enum(themes),
  }),
  chooseWorkspace: z.strictObject({ purpose: z.enum(['open', 'create']) }),
  recentWorkspaces: none,
  openWorkspace: z.strictObject({
    directory: path.nullable(),
    how: z.enum(['open', 'create', 'sample', 'check', 'restore']),
  }),
  closeWorkspace: none,
  reloadPage: none,
  readKeyring: none,
  writeKeyring: z.strictObject({
    text: z
      .string()
      .min(1)
      .max(16 * megabyte),
  }),
  mayWrite: none,
  failedOpenings: none,
  noteFailedOpening: z.strictObject({ at: z.string().min(1).max(40) }),
  forgetFailedOpenings: none,
  readKeyFile: none,
  removeKeyFile: none,
  writeKeyFile: z.strictObject({ passphrase: z.string().min(1).max(4096) }),
  appendBackup: z.strictObject({ place: keptPlace, file: z.enum(['kept', 'draft']), offset, bytes }),
  keepDraftBackup: z.strictObject({ place: keptPlace }),
  readBackup: z.strictObject({
    place,
    file: z.enum(['kept', 'draft']),
    offset,
    length: z
      .number()
      .int()
      .min(1)
      .max(64 * megabyte),
  }),
  backupSize: z.strictObject({ place }),
  chooseBackupFolder: z.strictObject({ file: z.string().regex(/^dirigo-[0-9a-f]{12}\.dirigo$/) }),
  backupFolder: none,
  forgetBackupFolder: none,
  pointAtBackup: none,
  keyringWrittenAt: none,
  freeSpace: none,
  chooseFiles: z.strictObject({ multiple: z.boolean() }),
  sampleFiles: none,
  saveFile: z.strictObject({ suggestedName: z.string().min(1).max(255), bytes, path: path.nullable() }),
  printPdf: z.strictObject({
    html: z
      .string()
      .min(1)
      .max(256 * megabyte),
    title: short,
    marking: short,
    foot: z.strictObject({ parts: z.array(short).max(9), numbers: short, direction: z.enum(['ltr', 'rtl']) }),
  }),
  clearClipboardLater: z.strictObject({ text: z.string().max(megabyte) }),
  clearClipboard: none,
  protectScreen: z.strictObject({ on: z.boolean() }),
  batchRequest: none,
  nextBatchRequest: none,
  batchPrint: z.strictObject({ stream: z.enum(['out', 'err']), text: z.string() }),
  batchDone: z.strictObject({ exitCode: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]) }),
} satisfies { readonly [M in keyof DeskContract]: z.ZodType<DeskContract[M]['input']> };
