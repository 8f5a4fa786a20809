// Record ids that are social security or card numbers: a file may have no others. They are kept as keyed hashes like the numbers
// themselves, so that no id of a thing, no anchor of a decision and no caption tells one.
import { readHeader } from '../import/table/read-header';
import type { Spec } from '../import/types';
import { concealNumber, isConcealedId, type Keyed } from '../values/concealed-number';
import { alphanumeric, westernDigits } from '../values/written-text';
import { maskNumbers, maskWhole } from './protected-text';

/**
 * `isNumber`: its column holds such numbers; otherwise only what looks like one is. Equal numbers stay equal, however they are
 * written; what is concealed already stays as it is.
 */
export function concealRecordId(id: string, isNumber: boolean, keyed: Keyed): string {
  if (isConcealedId(id) || (isNumber ? maskWhole(id) : maskNumbers(id)) === id) return id;
  return concealNumber(alphanumeric(westernDigits(id)), (text) => keyed(`record id ${text}`));
}

/**
 * Columns of record ids that are such numbers by their header, and those that name things of the same kind in the same file:
 * they have to meet.
 */
export function recordIdColumns({ mentions }: Pick<Spec, 'mentions'>): readonly string[] {
  const schemas = new Set(
    mentions.flatMap(({ recordId, schema }) =>
      recordId !== null && isNumberHeader(recordId) ? [schema] : [],
    ),
  );
  return mentions.flatMap(({ recordId, schema }) =>
    recordId !== null && schemas.has(schema) ? [recordId] : [],
  );
}

function isNumberHeader(header: string): boolean {
  const { meaning } = readHeader(header);
  return meaning === 'nationalNumber' || meaning === 'card';
}
