// A disk that is full as soon as rows of one table are written.
import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { TableName } from '../../renderer/vault/worker/row-keys';

/** Ends with `mockRestore`. */
export function noRoomIn(table: TableName) {
  const { put } = IDBObjectStore.prototype;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...row: Parameters<typeof put>
  ) {
    if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, row);
  });
}
