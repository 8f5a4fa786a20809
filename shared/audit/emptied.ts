// Entries without content: a purge may take it, and says of which entries it did. Whoever empties another, as anybody with the keys
// can, is found by that.
import type { AuditCheck, AuditPayload, ChainHeader, Runs } from './types';

/** Rising numbers as runs. */
export function runsOf(numbers: readonly number[]): Runs {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function isIn(runs: Runs, number: number): boolean {
  return runs.some(([from, to]) => number >= from && number <= to);
}

interface Purged {
  readonly number: number;
  readonly at: string;
  /** Null: it was purged itself, or made by a program that did not list them: then any before it may be its. */
  readonly entries: Runs | null;
  readonly looks: Runs | null;
}

export class Emptied {
  readonly #purges: Purged[] = [];
  readonly #entries: number[] = [];
  readonly #looks: { readonly number: number; readonly at: string }[] = [];

  /** An entry of the history, in order. */
  entry({ number, at, command }: ChainHeader, payload: AuditPayload | null): void {
    if (payload === null) this.#entries.push(number);
    if (command !== 'purge') return;
    const { emptied = null } = payload?.purge ?? {};
    this.#purges.push({ number, at, entries: emptied?.entries ?? null, looks: emptied?.looks ?? null });
  }

  look({ number, at }: ChainHeader, payload: unknown): void {
    if (payload === null) this.#looks.push({ number, at });
  }

  /** Once the history was read as a whole. */
  entryFaults(): AuditCheck['faults'] {
    const byPurge = (number: number): boolean =>
      this.#purges.some(
        (purge) => purge.number > number && (purge.entries === null || isIn(purge.entries, number)),
      );
    return faults(this.#entries.filter((number) => !byPurge(number)));
  }

  /** Once both logs were. */
  lookFaults(): AuditCheck['faults'] {
    const byPurge = ({ number, at }: { readonly number: number; readonly at: string }): boolean =>
      this.#purges.some((purge) => (purge.looks === null ? purge.at >= at : isIn(purge.looks, number)));
    return faults(this.#looks.filter((look) => !byPurge(look)).map(({ number }) => number));
  }
}

function faults(numbers: readonly number[]): AuditCheck['faults'] {
  return numbers.map((number) => ({ number, code: 'emptied' as const }));
}
