// What is done with the files, connections and papers of cases.
import { type BatchOption, type BatchVerb, caseOption, nothing, outFile } from './verb';

const thisCase = { ...caseOption, required: true } as const;
const protectedOption: BatchOption = {
  name: 'protected',
  value: 'TEXT',
  required: false,
  help: 'why victims, juveniles and informants are named; otherwise they are numbers',
};

export const caseVerbs: readonly BatchVerb[] = [
  {
    name: 'new',
    workspace: 'create',
    follows: nothing,
    options: [{ name: 'person', value: 'NAME', required: false, help: 'who works in it; signs the audit' }],
    help: 'make a workspace',
    internal: false,
  },
  {
    name: 'import',
    workspace: 'open',
    follows: { kind: 'files', shown: 'FILE...', atLeast: 1, atMost: 10_000 },
    options: [
      caseOption,
      {
        name: 'report',
        value: 'FILE',
        required: false,
        help: 'write every flagged and rejected row to a CSV file: file, row, column, code, sentence',
      },
    ],
    help: 'read files into a case',
    internal: false,
  },
  {
    name: 'list',
    workspace: 'open',
    follows: nothing,
    options: [],
    help: 'list cases and their sources',
    internal: false,
  },
  {
    name: 'search',
    workspace: 'open',
    follows: { kind: 'words', shown: 'QUERY', atLeast: 1, atMost: 100 },
    options: [caseOption],
    help: 'find things and records',
    internal: false,
  },
  {
    name: 'connections',
    workspace: 'open',
    follows: nothing,
    options: [caseOption],
    help: 'show what ties cases and lists together, each with its evidence',
    internal: false,
  },
  {
    name: 'decide',
    workspace: 'open',
    follows: { kind: 'words', shown: 'LEFT RIGHT', atLeast: 2, atMost: 2 },
    options: [
      { name: 'as', value: 'TEXT', required: true, help: 'same, different or unsure' },
      { name: 'reason', value: 'TEXT', required: true, help: 'why; kept with the decision' },
      {
        name: 'override',
        value: 'TEXT',
        required: false,
        help: 'the imminent danger that allows no second person; named in the audit',
      },
    ],
    help: 'record an opinion on whether two things are one',
    internal: false,
  },
  {
    name: 'briefing',
    workspace: 'open',
    follows: nothing,
    options: [
      thisCase,
      outFile,
      {
        name: 'language',
        value: 'TEXT',
        required: false,
        help: 'en, fr, es or ar; otherwise the language of the window',
      },
      {
        name: 'marking',
        value: 'TEXT',
        required: false,
        help: 'who may see it; otherwise the strictest of its sources',
      },
      {
        name: 'reason',
        value: 'TEXT',
        required: false,
        help: 'why the marking is lower than a source asks; kept and printed',
      },
      protectedOption,
    ],
    help: 'write a briefing as PDF',
    internal: false,
  },
  {
    name: 'chart',
    workspace: 'open',
    follows: nothing,
    options: [thisCase, outFile, protectedOption],
    help: 'write a chart as a PNG image, with its legend',
    internal: false,
  },
  {
    name: 'undo',
    workspace: 'open',
    follows: { kind: 'words', shown: '[ENTRY]', atLeast: 0, atMost: 1 },
    options: [],
    help: 'undo the latest change, or the audit entry of this number',
    internal: false,
  },
];
