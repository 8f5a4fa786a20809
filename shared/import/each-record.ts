// For formats whose records are understood one by one: each element says something else.
import type { SourceRecord } from '../model/record';
import { columnsOf } from '../model/understood-segment';
import type { Understanding, UnderstandRecords } from './types';

export function eachRecord(understand: (record: SourceRecord) => Understanding): UnderstandRecords {
  return (records, places, draft) => {
    for (const place of places) {
      const record = records[place];
      if (record === undefined) continue;
      const { mentions, links, problems, rejected } = understand(record);
      if (rejected !== null) draft.rejected(place, rejected, problems);
      else draft.understood(place, columnsOf({ mentions, links }, place), problems);
    }
  };
}
