// Batch verbs one after another in one start of the program: for tests of what verbs do. How a run begins and ends, and what
// it leaves, is asked of runs of their own (run-batch.ts).
import { Running } from '../survival/running';
import type { BatchEnd } from './run-batch';

export class InTurn {
  readonly #open: () => readonly string[];
  readonly #env: Readonly<Record<string, string>>;
  #running: Running | null = null;

  /** `open`: what opens the workspace, `--workspace` and what else. */
  constructor(open: () => readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#open = open;
    this.#env = env;
  }

  /** Opens the workspace first where it is not open. Throws what the program said where it ended instead. */
  async run(...verb: readonly string[]): Promise<BatchEnd> {
    this.#running ??= new Running(['in-turn', ...this.#open()], this.#env);
    const running = this.#running;
    const answer = await running.ask(verb);
    if (answer !== null) return answer;
    this.#running = null;
    throw new Error(`${verb.join(' ')} ended the run: ${running.said}${running.out}`);
  }

  /** Puts everything away, as at the end of any run, so that others can open it. Throws where it does not end well. */
  async end(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    running?.close();
    const exitCode = (await running?.ended) ?? 0;
    if (exitCode !== 0) throw new Error(`The run ended with ${exitCode}: ${running?.said}`);
  }
}
