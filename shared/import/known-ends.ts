// What the things of a file are, by their ids: a record that ties two of them together names only these.
import type { SchemaId } from '../ontology/types';

/** Ids that are remembered, some hundred megabytes; of later ones the usual is assumed. */
const MOST = 3_000_000;

export class KnownEnds {
  readonly #schemas = new Map<string, SchemaId>();

  remember(id: string, schema: SchemaId): void {
    if (this.#schemas.size < MOST) this.#schemas.set(id, schema);
  }

  /** Null: no record before has told. */
  of(id: string): SchemaId | null {
    return this.#schemas.get(id) ?? null;
  }
}
