// Backups, restoring, and whether all of a workspace holds.
import { type BatchVerb, nothing } from './verb';

export const safetyVerbs: readonly BatchVerb[] = [
  {
    name: 'lock-status',
    workspace: 'untouched',
    follows: nothing,
    options: [],
    help: 'say whether the workspace is open in another program',
    internal: false,
  },
  {
    name: 'backup',
    workspace: 'open',
    follows: nothing,
    options: [
      {
        name: 'out',
        value: 'FOLDER',
        required: false,
        help: 'a folder or stick that gets a sealed backup too, now and from now on',
      },
    ],
    help: 'bring the backups up to date and say how far they are',
    internal: false,
  },
  {
    name: 'restore',
    workspace: 'restored',
    follows: nothing,
    options: [
      {
        name: 'from',
        value: 'FILE',
        required: false,
        help: 'the backup file; otherwise the one in the folder',
      },
      { name: 'preview', value: null, required: false, help: 'show what is newer where, and change nothing' },
      {
        name: 'older',
        value: null,
        required: false,
        help: 'restore although changes are lost that only the workspace holds',
      },
    ],
    help: 'put a backup back, also into an empty folder on another machine',
    internal: false,
  },
  {
    name: 'check',
    workspace: 'open',
    follows: nothing,
    options: [],
    help: 'check every seal, every reference and every count, and read the backups back',
    internal: false,
  },
];
