// What only the batch page may ask: its orders, the streams, and the end.
import { fail, ok } from '#shared/model/problem';
import type { SomeHandlers } from './desk-handlers';

export const batchHandlers: SomeHandlers<'batchRequest' | 'nextBatchRequest' | 'batchPrint' | 'batchDone'> = {
  batchRequest: async (_, { batch }) => (batch === null ? fail('refused') : ok(batch.request)),
  nextBatchRequest: async (_, { batch }) => (batch === null ? fail('refused') : batch.next()),
  batchPrint: async ({ stream, text }, { batch }) => {
    if (batch === null) return fail('refused');
    await batch.print(stream, text);
    return ok(null);
  },
  batchDone: async ({ exitCode }, { batch }) => {
    if (batch === null) return fail('refused');
    setImmediate(() => batch.finish(exitCode));
    return ok(null);
  },
};
