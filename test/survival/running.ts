// One start of the real program for many verbs: they are asked of it one after another, and all its processes can be killed at
// any moment.
import { type ChildProcess, spawn } from 'node:child_process';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { appFolder, electronPath, environment } from '../e2e/launch';

export interface Answered {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

const mark = /^([\s\S]*?)\{"exit":(\d)\}\n/;

export class Running {
  /** How it ended; null: it was killed. */
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  #out = '';
  #err = '';
  /** What it said before the verb that is running. */
  #before = '';
  #heard: () => void = () => undefined;

  /** `words`: of `--batch`. */
  constructor(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const child = spawn(electronPath(), electronArgs(appFolder, ['--batch', ...words]), {
      env: { ...environment(), ...env },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.#child = child;
    // A program that was killed does not read what is asked.
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (text: Buffer) => {
      this.#out += text;
      this.#heard();
    });
    child.stderr.on('data', (text: Buffer) => {
      this.#err += text;
      this.#heard();
    });
    this.ended = new Promise((resolve) => {
      child.on('close', (code) => {
        this.#heard();
        resolve(code);
      });
    });
  }

  /** What it has answered of late, and has not been taken by `ask`. */
  get out(): string {
    return this.#out;
  }

  /** Everything that it complained of. */
  get said(): string {
    return this.#before + this.#err;
  }

  /** One verb of an `in-turn` run. Null: it ended, or was killed, before all of the answer was there. */
  async ask(verb: readonly string[]): Promise<Answered | null> {
    this.#child.stdin?.write(`${JSON.stringify(verb)}\n`);
    let isOver = false;
    void this.ended.then(() => {
      isOver = true;
      this.#heard();
    });
    for (;;) {
      const answer = this.#taken();
      if (answer !== null || isOver) return answer;
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }

  #taken(): Answered | null {
    const [out, err] = [mark.exec(this.#out), mark.exec(this.#err)];
    if (out === null || err === null) return null;
    this.#out = this.#out.slice(out[0].length);
    this.#err = this.#err.slice(err[0].length);
    this.#before += err[1] ?? '';
    return { out: out[1] ?? '', err: err[1] ?? '', exitCode: Number(out[2]) };
  }

  /** Nothing more will be asked: it puts its work away and ends. */
  close(): void {
    this.#child.stdin?.end();
  }

  /** All its processes at once, without a word. */
  kill(): void {
    try {
      if (this.#child.pid !== undefined) process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      // It ended just now by itself.
    }
  }
}
