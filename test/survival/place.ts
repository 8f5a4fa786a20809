// One workspace of a long run: the verbs that are run on it, and what is seen of it from outside.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { checkAnswer } from '../e2e/batch-answers';
import { runBatch } from '../e2e/run-batch';
import { Running } from './running';

export const passphrase = 'a long enough passphrase';

/** What a whole workspace holds. */
export interface Held {
  readonly entries: number;
  /** Of all sources, each read and counted. */
  readonly segments: number;
}

const keyring = z.looseObject({ head: z.looseObject({ number: z.number() }) });

export class Place {
  readonly folder: string;
  readonly workspace: string;
  /** As it was last found whole. */
  held: Held = { entries: 0, segments: 0 };
  /** Two things that a decision can be about; null: not looked for yet. */
  pair: readonly [string, string] | null = null;
  /** The start that verbs are asked of; null: each is a start of its own. */
  running: Running | null = null;
  readonly #common: readonly string[];

  private constructor(folder: string, name: string, opening: readonly string[]) {
    this.folder = folder;
    this.workspace = join(folder, name);
    this.#common = ['--workspace', this.workspace, ...opening, '--json'];
  }

  /** Opened with the passphrase. */
  static async at(folder: string, name: string): Promise<Place> {
    const file = join(folder, 'passphrase');
    await writeFile(file, `${passphrase}\n`);
    return new Place(folder, name, ['--passphrase-file', file]);
  }

  /** Opened with a key file that lies in it: a start spares what makes a passphrase dear to guess. */
  static keyed(folder: string, name: string): Place {
    return new Place(folder, name, []);
  }

  words(...verb: readonly string[]): readonly string[] {
    return [...verb, ...this.#common];
  }

  /** Throws what it said when it does not end well. */
  async succeed(...verb: readonly string[]): Promise<unknown> {
    const { exitCode, said, answer } = await this.end(...verb);
    if (exitCode !== 0) throw new Error(`${verb.join(' ')} ended with ${exitCode}: ${said}`);
    return answer();
  }

  async end(...verb: readonly string[]): Promise<{
    readonly exitCode: number;
    readonly said: string;
    readonly answer: () => unknown;
  }> {
    if (this.running !== null) return this.#asked(this.running, verb);
    const { exitCode, out, err } = await runBatch(this.words(...verb));
    return { exitCode, said: `${err}${out}`, answer: () => JSON.parse(out) as unknown };
  }

  async #asked(running: Running, verb: readonly string[]): ReturnType<Place['end']> {
    const answer = await running.ask([...verb, '--json']);
    const exitCode = answer?.exitCode ?? (await running.ended) ?? -1;
    const out = answer?.out ?? running.out;
    return { exitCode, said: `${running.said}${out}`, answer: () => JSON.parse(out) as unknown };
  }

  /** One start for all verbs from here on. */
  start(): Running {
    this.running ??= new Running(this.words('in-turn'));
    return this.running;
  }

  /** It puts its work away and ends by itself. */
  async stop(): Promise<void> {
    this.running?.close();
    await this.running?.ended;
    this.running = null;
  }

  /** Every seal, both chains, every document against the audit, every reference and the backup hold; throws where they do not. */
  async whole(): Promise<Held> {
    const { audit, segments } = checkAnswer.parse(await this.succeed('check'));
    this.held = { entries: audit.entries, segments };
    return this.held;
  }

  /** One table of people as one source, of one segment. */
  async import(name: string, caseName: string, rows: readonly string[]): Promise<void> {
    await this.succeed('import', '--case', caseName, await this.table(name, rows));
    this.held = { entries: await this.known(), segments: this.held.segments + 1 };
  }

  /** Entries that the keyring file knows of: all there are, after a run that ended by itself. */
  async known(): Promise<number> {
    return keyring.parse(JSON.parse(await readFile(join(this.workspace, 'keyring.json'), 'utf8'))).head
      .number;
  }

  /** A table of people in a file; answers its path. */
  async table(name: string, rows: readonly string[]): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, ['name,phone,note', ...rows].join('\n'));
    return path;
  }
}
