// Documents in memory and their sealed rows. A row's id is a keyed hash of the document's: it says nothing to whoever
// has no key, and the same document always lies in the same row, in the backup too.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Change } from '#shared/change/change';
import type { DocumentKind, DocumentOf, WorkspaceDocument } from '#shared/model/documents';
import type { DocumentId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Database, Writes } from './database';
import { fromText, packed, textBytes, unpacked } from './json-bytes';
import type { Keyring } from './keys/keyring';
import { openItem, type StoredRow, sealItem } from './pieces';
import type { SealedRow } from './row-keys';

/** What one change does to the table. */
export interface DocumentWrites extends Required<Pick<Writes, 'put' | 'removeOwners'>> {
  /** To be called once the rows are on disk. */
  readonly written: () => void;
}

function orderOf(document: WorkspaceDocument): string {
  switch (document.kind) {
    case 'case':
      return `${document.createdAt} ${document.id}`;
    case 'source':
      return `${document.importedAt} ${document.id}`;
    case 'decision':
      return `${document.at} ${document.id}`;
    case 'briefing':
      return `${document.madeAt} ${document.id}`;
    default:
      return document.id;
  }
}

export class DocumentStore {
  #documents: Map<DocumentId, WorkspaceDocument> = new Map();
  /** What each hashes to with the row it lies in, from when it was read or sealed. */
  readonly #marks = new WeakMap<WorkspaceDocument, bigint>();
  readonly #byKind = new Map<DocumentKind, readonly WorkspaceDocument[]>();
  readonly #keyring: Pick<Keyring, 'content' | 'rowIdOf'>;

  constructor(keyring: Pick<Keyring, 'content' | 'rowIdOf'>) {
    this.#keyring = keyring;
  }

  rowIdOf(id: DocumentId): string {
    return this.#keyring.rowIdOf(id);
  }

  get all(): ReadonlyMap<DocumentId, WorkspaceDocument> {
    return this.#documents;
  }

  get kinds(): ReadonlySet<DocumentKind> {
    return new Set([...this.#documents.values()].map(({ kind }) => kind));
  }

  /** What all of them hash to together: the sum, so that it does not depend on their order. */
  get mark(): string {
    return this.#markOfAll(this.#documents.values());
  }

  /** The same once documents are gone and others are there or changed. */
  markAfter(removed: Iterable<DocumentId>, left: Iterable<WorkspaceDocument>): string {
    return this.#markOfAll(this.#after(removed, left).values());
  }

  /** Oldest first; where a kind has no time, by id: the same in every session. */
  of<K extends DocumentKind>(kind: K): DocumentOf<K>[] {
    const known = this.#byKind.get(kind);
    if (known !== undefined) return [...known] as DocumentOf<K>[];
    const found: DocumentOf<K>[] = [];
    for (const document of this.#documents.values())
      if (document.kind === kind) found.push(document as DocumentOf<K>);
    found.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    this.#byKind.set(kind, found);
    return [...found];
  }

  /** Problems: row-missing, row-damaged, row-swapped. */
  async load(database: Database): Promise<Result<null>> {
    const read = new Map<DocumentId, WorkspaceDocument>();
    for await (const { rowId, opened, text } of this.everyRow(await database.allRows('documents'))) {
      if (!opened.ok) return opened;
      read.set(opened.value.id, opened.value);
      this.#marks.set(opened.value, markOf(rowId, text));
    }
    this.#documents = read;
    this.#byKind.clear();
    return ok(null);
  }

  /** Every document as it lies in the table. */
  async *everyRow(rows: readonly StoredRow[]): AsyncGenerator<{
    readonly rowId: string;
    readonly opened: Result<WorkspaceDocument>;
    /** As it was stored. */
    readonly text: Uint8Array;
  }> {
    let from = 0;
    while (from < rows.length) {
      const rowId = String(rows[from]?.key[0]);
      let to = from + 1;
      while (rows[to]?.key[0] === rowId) to++;
      const plain = await openItem(this.#keyring.content, 'documents', rowId, 0, rows.slice(from, to));
      from = to;
      if (!plain.ok) {
        yield { rowId, opened: plain, text: new Uint8Array() };
        continue;
      }
      const text = unpacked(plain.value);
      const document = fromText<WorkspaceDocument>(text);
      const own = this.rowIdOf(document.id) === rowId;
      yield {
        rowId,
        opened: own ? ok(document) : fail('row-swapped', { table: 'documents', row: rowId }),
        text,
      };
    }
  }

  /** Seals what a change leaves; nothing is different in memory until `written`. */
  async prepare(change: Change): Promise<DocumentWrites> {
    const left = [...change.added, ...change.updated.map(({ after }) => after)];
    // Fewer pieces than before must not leave the old ones behind.
    const cleared = [...change.removed, ...change.updated.map(({ before }) => before)];
    const put: SealedRow[] = [];
    for (const document of left) {
      const rowId = this.rowIdOf(document.id);
      const text = textBytes(document);
      this.#marks.set(document, markOf(rowId, text));
      put.push(...(await sealItem(this.#keyring.content, 'documents', rowId, 0, packed(text))));
    }
    const written = (): void => {
      this.#documents = this.#after(
        change.removed.map(({ id }) => id),
        left,
      );
      this.#byKind.clear();
    };
    const removeOwners = cleared.map(({ id }) => ({ table: 'documents', owner: this.rowIdOf(id) }) as const);
    return { put, removeOwners, written };
  }

  #after(
    removed: Iterable<DocumentId>,
    left: Iterable<WorkspaceDocument>,
  ): Map<DocumentId, WorkspaceDocument> {
    const after = new Map(this.#documents);
    for (const id of removed) after.delete(id);
    for (const document of left) after.set(document.id, document);
    return after;
  }

  #markOfAll(documents: Iterable<WorkspaceDocument>): string {
    let sum = 0n;
    for (const document of documents)
      sum += this.#marks.get(document) ?? markOf(this.rowIdOf(document.id), textBytes(document));
    return BigInt.asUintN(256, sum).toString(16);
  }
}

function markOf(rowId: string, text: Uint8Array): bigint {
  return BigInt(
    `0x${bytesToHex(
      sha256
        .create()
        .update(utf8ToBytes(`${rowId}\n`))
        .update(text)
        .digest(),
    )}`,
  );
}
