// Verbs of the project's own scripts; the help does not list them.
import { type BatchVerb, nothing, outFile } from './verb';

export const ownVerbs: readonly BatchVerb[] = [
  {
    name: 'demo',
    workspace: 'create',
    follows: nothing,
    options: [{ ...outFile, value: 'FOLDER', help: 'where to write what the demo makes' }],
    help: 'import the sample, find its connections, write a briefing',
    internal: true,
  },
  {
    name: 'measure',
    workspace: 'open',
    follows: { kind: 'files', shown: 'QUERIES', atLeast: 1, atMost: 1 },
    options: [
      { name: 'chart', value: 'NAME', required: false, help: 'put what is found on a chart of this case' },
    ],
    help: 'time opening and searching',
    internal: true,
  },
  {
    name: 'measure-verify',
    workspace: 'open',
    follows: { kind: 'words', shown: 'ENTRIES', atLeast: 1, atMost: 1 },
    options: [],
    help: 'fill the audit and time verifying it',
    internal: true,
  },
  {
    name: 'measure-sealing',
    workspace: 'open',
    follows: { kind: 'words', shown: 'TIMES', atLeast: 1, atMost: 1 },
    options: [],
    help: 'time sealing everything imported once more',
    internal: true,
  },
  {
    name: 'in-turn',
    workspace: 'open',
    follows: nothing,
    options: [],
    help: 'run the verbs that come as JSON arrays on standard input, one after another',
    internal: true,
  },
];
