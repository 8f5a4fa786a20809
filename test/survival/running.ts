// One start of the real program in a long run: verbs are asked of it one after another, and all its processes can be killed
// at any moment.
import { type ChildProcess, spawn } from 'node:child_process';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { appFolder, electronPath, environment } from '../e2e/launch';

export interface Answered {
  readonly exitCode: number;
  readonly out: string;
}

export class Running {
  /** How it ended; null: it was killed. */
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  #out = '';
  #err = '';
  #heard: () => void = () => undefined;

  /** `words`: of `--batch`. */
  constructor(words: readonly string[]) {
    const child = spawn(electronPath(), electronArgs(appFolder, ['--batch', ...words]), {
      env: environment(),
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
    return this.#err;
  }

  /** One verb of an `in-turn` run. Null: it ended, or was killed, before all of the answer was there. */
  async ask(verb: readonly string[]): Promise<Answered | null> {
    this.#child.stdin?.write(`${JSON.stringify([...verb, '--json'])}\n`);
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
    const found = /^([\s\S]*?)\{"exit":(\d)\}\n/.exec(this.#out);
    if (found === null) return null;
    this.#out = this.#out.slice(found[0].length);
    return { out: found[1] ?? '', exitCode: Number(found[2]) };
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
