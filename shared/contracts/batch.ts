// The verbs of `dirigo --batch` as data: the main process reads arguments and writes `--help` from it, the batch page
// runs it, and a test walks it.

import { accountingVerbs } from './batch/accounting-verbs';
import { caseVerbs } from './batch/case-verbs';
import { ownVerbs } from './batch/own-verbs';
import { peopleVerbs } from './batch/people-verbs';
import { safetyVerbs } from './batch/safety-verbs';
import type { BatchOption, BatchVerb } from './batch/verb';

/** Options that every verb takes. `--passphrase` is not among them: arguments can be read by every process. */
export const commonBatchOptions: readonly BatchOption[] = [
  { name: 'workspace', value: 'FOLDER', required: true, help: 'the folder of the workspace' },
  {
    name: 'passphrase-file',
    value: 'FILE',
    required: false,
    help: 'a file whose first line is the passphrase',
  },
  {
    name: 'purpose',
    value: 'TEXT',
    required: false,
    help: 'what for; stands in the access log, and is required where the workspace asks for it',
  },
  { name: 'json', value: null, required: false, help: 'answer as JSON, for other programs' },
];

/** In the order of the help. */
export const batchVerbs: readonly BatchVerb[] = [
  ...caseVerbs,
  ...accountingVerbs,
  ...peopleVerbs,
  ...safetyVerbs,
  ...ownVerbs,
];
