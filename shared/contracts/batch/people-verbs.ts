// Who opens the workspace, and with what.
import { type BatchOption, type BatchVerb, nothing } from './verb';

const newPassphraseOption: BatchOption = {
  name: 'new-passphrase-file',
  value: 'FILE',
  required: false,
  help: 'a file whose first line is the new passphrase; or the environment variable DIRIGO_NEW_PASSPHRASE',
};

export const peopleVerbs: readonly BatchVerb[] = [
  {
    name: 'person',
    workspace: 'open',
    follows: { kind: 'words', shown: 'add|remove|role|list [NAME]', atLeast: 1, atMost: 2 },
    options: [
      {
        name: 'role',
        value: 'TEXT',
        required: false,
        help: 'analyst, reviewer, supervisor or administrator; analyst where add is not told',
      },
      { name: 'agency', value: 'TEXT', required: false, help: 'where an added person works' },
      newPassphraseOption,
    ],
    help: 'list who works here, add or remove a person, change a role',
    internal: false,
  },
  {
    name: 'passphrase',
    workspace: 'open',
    follows: nothing,
    options: [newPassphraseOption],
    help: 'change the passphrase that opens; a key file goes',
    internal: false,
  },
  {
    name: 'recover',
    workspace: 'closed',
    follows: { kind: 'files', shown: 'WORDS', atLeast: 1, atMost: 1 },
    options: [
      { name: 'person', value: 'NAME', required: true, help: 'whose passphrase is lost' },
      newPassphraseOption,
    ],
    help: 'give a person a new passphrase, with the words of the recovery sheet from a file',
    internal: false,
  },
];
