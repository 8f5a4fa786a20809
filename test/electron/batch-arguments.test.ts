import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBatchArguments } from '../../electron/batch/arguments';
import { batchHelp } from '../../electron/batch/help';
import { batchVerbs } from '../../shared/contracts/batch';

const read = (line: string): ReturnType<typeof readBatchArguments> => readBatchArguments(line.split(' '));
const complaint = (line: string): string => {
  const answer = read(line);
  return answer.kind === 'wrong' ? answer.sentence : `not wrong but ${answer.kind}`;
};

describe('arguments of a batch run', () => {
  it('are a verb, its options in both spellings, and what follows', () => {
    expect(read('import --case=24-117 a.csv --workspace /w b.csv --json')).toMatchObject({
      kind: 'run',
      verb: { name: 'import' },
      options: { case: '24-117', workspace: '/w', json: true },
      follows: ['a.csv', 'b.csv'],
    });
  });

  it('take everything after -- as it stands, also what looks like an option', () => {
    expect(read('search --workspace /w -- --json')).toMatchObject({
      options: { workspace: '/w' },
      follows: ['--json'],
    });
  });

  it('are refused with a sentence that names what is wrong', () => {
    expect(complaint('dance --workspace /w')).toContain('“dance”');
    expect(complaint('list')).toContain('--workspace FOLDER');
    expect(complaint('list --workspace')).toContain('--workspace needs a value');
    expect(complaint('list --workspace --json')).toContain('--workspace needs a value');
    expect(complaint('list --workspace /w --loud')).toContain('--loud');
    expect(complaint('list --workspace /w extra')).toContain('“extra”');
    expect(complaint('list --workspace /w --json=yes')).toContain('--json takes no value');
    expect(complaint('list --workspace /w --workspace /v')).toContain('twice');
    expect(complaint('import --workspace /w')).toContain('FILE...');
    expect(complaint('briefing --workspace /w --case A')).toContain('--out FILE');
    expect(readBatchArguments([]).kind).toBe('wrong');
  });

  it('never carry a passphrase, because other programs could read it', () => {
    for (const word of ['--passphrase', '--passphrase=secret']) {
      expect(complaint(`list --workspace /w ${word} secret`)).toContain('--passphrase-file');
      expect(complaint(`list --workspace /w ${word} secret`)).not.toContain('secret');
    }
  });

  it('are understood or refused, whatever they are', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('--workspace', '--', '--json', 'list', '--help', '--case='),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(['run', 'help', 'wrong']).toContain(readBatchArguments(words).kind);
      }),
    );
  });
});

describe('the help of a batch run', () => {
  it('is asked for in any of its places', () => {
    expect(read('--help')).toEqual({ kind: 'help', verb: null });
    expect(read('help chart')).toMatchObject({ kind: 'help', verb: { name: 'chart' } });
    expect(read('chart --help')).toMatchObject({ kind: 'help', verb: { name: 'chart' } });
  });

  it('lists every verb but those of the project’s own scripts', () => {
    const lines = batchHelp(null).split('\n');
    for (const { name, internal, help } of batchVerbs) {
      expect(lines.some((line) => line.startsWith(`  ${name} `) && line.endsWith(help))).toBe(!internal);
    }
  });

  it('explains every option of every verb', () => {
    for (const verb of batchVerbs) {
      for (const option of verb.options) expect(batchHelp(verb)).toContain(`--${option.name}`);
      expect(batchHelp(verb)).toContain('--workspace FOLDER');
    }
  });
});

describe('the table of verbs', () => {
  it('names each verb and option once, and makes room for what must follow', () => {
    expect(new Set(batchVerbs.map(({ name }) => name)).size).toBe(batchVerbs.length);
    for (const { options, follows } of batchVerbs) {
      const names = [
        ...options.map(({ name }) => name),
        'workspace',
        'json',
        'passphrase-file',
        'passphrase',
        'help',
      ];
      expect(new Set(names).size).toBe(names.length);
      expect(follows.atMost).toBeGreaterThanOrEqual(follows.atLeast);
      expect(follows.shown === '').toBe(follows.atMost === 0);
    }
  });
});
