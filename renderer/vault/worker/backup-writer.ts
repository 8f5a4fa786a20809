// Writes frames to a backup file in blocks, each flushed before the next.
import type { DeskContract } from '#shared/contracts/desk';
import { ok, type Result } from '#shared/model/problem';
import { ByteWriter } from '#shared/storage/byte-writer';
import { type Frame, writeFrame } from './backup-frames';
import type { ChainTable } from './chain-table';
import { ENTRIES_A_GROUP, firstOfGroup, GROUP_ITEM } from './entry-group';
import type { Owner, TableName } from './row-keys';
import type { Workspace } from './workspace';

/** Bytes a call to the machine carries. */
const BLOCK = 4 * 1024 * 1024;
const ROWS_A_READ = 100;

export type BackupFile = Pick<DeskContract['appendBackup']['input'], 'place' | 'file'>;

export class BackupWriter {
  readonly #workspace: Pick<Workspace, 'database' | 'host'>;
  readonly #file: BackupFile;
  #offset: number;
  #block = new ByteWriter();

  constructor(workspace: Pick<Workspace, 'database' | 'host'>, offset: number, file: BackupFile) {
    this.#workspace = workspace;
    this.#offset = offset;
    this.#file = file;
  }

  async add(frame: Frame): Promise<Result<null>> {
    writeFrame(this.#block, frame);
    return this.#block.length < BLOCK ? ok(null) : this.flush();
  }

  async rows(table: TableName, owner: Owner): Promise<Result<null>> {
    for await (const rows of this.#workspace.database.rowsInSteps(table, owner))
      for (const { key, value } of rows) {
        const added = await this.add({ kind: 'put', table, key, value: new Uint8Array(value) });
        if (!added.ok) return added;
      }
    return ok(null);
  }

  /**
   * Those behind `before`, up to `newest`. Where they were gathered with some that are in the file already, each in a row of its
   * own, the group takes these rows' place.
   */
  async entries(table: ChainTable, before: number, newest: number): Promise<Result<null>> {
    for (let first = firstOfGroup(before + 1); first <= newest; first += ENTRIES_A_GROUP) {
      const { database } = this.#workspace;
      const isGathered = (await database.rowsOf(table, first, GROUP_ITEM)).length > 0;
      for (let owner = first; isGathered && owner <= before; owner++) {
        const removed = await this.add({ kind: 'remove', table, owner });
        if (!removed.ok) return removed;
      }
      const last = Math.min(newest, first + ENTRIES_A_GROUP - 1);
      for (let owner = isGathered ? first : Math.max(first, before + 1); owner <= last; owner++) {
        const written = await this.rows(table, owner);
        if (!written.ok) return written;
      }
    }
    return ok(null);
  }

  /** `told`: how many rows more are done. */
  async table(table: TableName, told: (rows: number) => void = () => undefined): Promise<Result<null>> {
    const { database } = this.#workspace;
    for (let page = await database.page(table, null, ROWS_A_READ); page.length > 0; ) {
      for (const { key, value } of page) {
        const added = await this.add({ kind: 'put', table, key, value: new Uint8Array(value) });
        if (!added.ok) return added;
      }
      told(page.length);
      page = await database.page(table, page.at(-1)?.key ?? null, ROWS_A_READ);
    }
    return ok(null);
  }

  /** Answers the size of the file. */
  async close(commit: Frame): Promise<Result<number>> {
    writeFrame(this.#block, commit);
    const flushed = await this.flush();
    return flushed.ok ? ok(this.#offset) : flushed;
  }

  /** What was added lies in the file once it answers. */
  async flush(): Promise<Result<null>> {
    if (this.#block.length === 0) return ok(null);
    const bytes = this.#block.finish();
    this.#block = new ByteWriter();
    const appended = await this.#workspace.host.appendBackup({ ...this.#file, offset: this.#offset, bytes });
    if (!appended.ok) return appended;
    this.#offset += bytes.length;
    return ok(null);
  }
}
