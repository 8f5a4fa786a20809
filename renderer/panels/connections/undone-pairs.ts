// Behind a decision the list goes on to the next pair. Who then takes it back wants to see that pair again. The decisions
// themselves are looked at, not the pairs: these are compared anew for seconds, and what is undone meanwhile never shows in them.
import type { Connection } from '#shared/connections/types';
import type { DecisionId } from '#shared/model/ids';

interface Decided {
  readonly pair: Connection;
  /** It has been among the decisions: until then they are those of before. */
  readonly hasStood: boolean;
}

export class UndonePairs {
  readonly #decided = new Map<DecisionId, Decided>();
  #standing: ReadonlySet<string> = new Set();

  decide(pair: Connection, decision: DecisionId): void {
    // The change is heard of before or after the answer to the command.
    this.#decided.set(decision, { pair, hasStood: this.#standing.has(decision) });
  }

  /** The pair whose decision stands no longer; null: none. Each is told once. */
  look(standing: readonly { readonly id: string }[]): Connection | null {
    this.#standing = new Set(standing.map(({ id }) => id));
    for (const [decision, { pair, hasStood }] of this.#decided) {
      if (this.#standing.has(decision)) this.#decided.set(decision, { pair, hasStood: true });
      else if (hasStood) {
        this.#decided.delete(decision);
        // Another decision took its place, and that one stands.
        if (![...this.#decided.values()].some((other) => other.pair.id === pair.id)) return pair;
      }
    }
    return null;
  }
}
