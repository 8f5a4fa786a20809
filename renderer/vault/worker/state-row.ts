// One sealed row that says how the database as a whole should look: which entry it is at, how many documents it holds.
// A document's row that vanished, or was put back as it was before, shows on opening, not only when everything is verified.
import { ok, type Result } from '#shared/model/problem';
import type { Database } from './database';
import { fromBytes, toBytes } from './json-bytes';
import { openItem, sealItem } from './pieces';
import type { SealedRow } from './row-keys';

export interface DatabaseState {
  /** Number of the newest audit entry. */
  readonly entry: number;
  readonly documents: number;
  /** What all documents hash to together; absent where a version of before wrote it. */
  readonly mark?: string;
  /** Newest migration of sealed content that has run to its end. */
  readonly migration: number;
  /** Where the next one goes on, in its own words; absent: at its beginning. */
  readonly migrating?: string;
}

const OWNER = 'state';

export function sealState(content: CryptoKey, state: DatabaseState): Promise<SealedRow[]> {
  return sealItem(content, 'meta', OWNER, 0, toBytes(state));
}

/** Null: none was written yet. Problems: row-damaged. */
export async function readState(
  database: Database,
  content: CryptoKey,
): Promise<Result<DatabaseState | null>> {
  const rows = await database.rowsOf('meta', OWNER);
  if (rows.length === 0) return ok(null);
  const opened = await openItem(content, 'meta', OWNER, 0, rows);
  return opened.ok ? ok(fromBytes<DatabaseState>(opened.value)) : opened;
}
