// Writes sealed rows in transactions of the size measured best for strict ones, one after the other, while more rows are
// sealed: an import waits for the disk only when it is ahead of it.
import { ok, type Result } from '#shared/model/problem';
import type { Database } from './database';
import type { SealedRow } from './row-keys';

/** Rows a transaction. */
const ROWS_A_WRITE = 200;

export class RowWriter {
  readonly #database: Database;
  #waiting: SealedRow[] = [];
  #writing: Promise<Result<null>> = Promise.resolve(ok(null));

  constructor(database: Database) {
    this.#database = database;
  }

  /** Problems: those of a write before. */
  async add(rows: readonly SealedRow[]): Promise<Result<null>> {
    for (const row of rows) this.#waiting.push(row);
    // Several may add and wait at once: whoever comes first afterwards writes what all of them brought.
    while (this.#waiting.length >= ROWS_A_WRITE) {
      const writing = this.#writing;
      const before = await writing;
      if (!before.ok) return before;
      if (writing !== this.#writing) continue;
      const put = this.#waiting;
      this.#waiting = [];
      this.#writing = this.#write(put);
      // Whoever waits for it next is told; until then a failure is no unhandled one.
      this.#writing.catch(() => undefined);
    }
    return ok(null);
  }

  /** Everything added is on disk when it returns. Problems: those of writing. */
  async finish(): Promise<Result<null>> {
    const before = await this.#writing;
    if (!before.ok) return before;
    const put = this.#waiting;
    this.#waiting = [];
    return this.#write(put);
  }

  /** Waits for the write under way, whatever comes of it: after it nothing more is written. */
  async settle(): Promise<void> {
    this.#waiting = [];
    await this.#writing.catch(() => undefined);
  }

  async #write(rows: readonly SealedRow[]): Promise<Result<null>> {
    for (let from = 0; from < rows.length; from += ROWS_A_WRITE) {
      const written = await this.#database.write({ put: rows.slice(from, from + ROWS_A_WRITE) });
      if (!written.ok) return written;
    }
    return ok(null);
  }
}
