// Writes frames to a backup file in blocks, each flushed before the next.
import type { DeskContract } from '#shared/contracts/desk';
import { ok, type Result } from '#shared/model/problem';
import { ByteWriter } from '#shared/storage/byte-writer';
import { type Frame, writeFrame } from './backup-frames';
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
    return this.#block.length < BLOCK ? ok(null) : this.#flush();
  }

  async rows(table: TableName, owner: Owner): Promise<Result<null>> {
    for await (const rows of this.#workspace.database.rowsInSteps(table, owner))
      for (const { key, value } of rows) {
        const added = await this.add({ kind: 'put', table, key, value: new Uint8Array(value) });
        if (!added.ok) return added;
      }
    return ok(null);
  }

  async table(table: TableName): Promise<Result<null>> {
    const { database } = this.#workspace;
    for (let page = await database.page(table, null, ROWS_A_READ); page.length > 0; ) {
      for (const { key, value } of page) {
        const added = await this.add({ kind: 'put', table, key, value: new Uint8Array(value) });
        if (!added.ok) return added;
      }
      page = await database.page(table, page.at(-1)?.key ?? null, ROWS_A_READ);
    }
    return ok(null);
  }

  /** Answers the size of the file. */
  async close(commit: Frame): Promise<Result<number>> {
    writeFrame(this.#block, commit);
    const flushed = await this.#flush();
    return flushed.ok ? ok(this.#offset) : flushed;
  }

  async #flush(): Promise<Result<null>> {
    const bytes = this.#block.finish();
    this.#block = new ByteWriter();
    const appended = await this.#workspace.host.appendBackup({ ...this.#file, offset: this.#offset, bytes });
    if (!appended.ok) return appended;
    this.#offset += bytes.length;
    return ok(null);
  }
}
