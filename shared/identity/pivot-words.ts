// What the node of an identifier is called where no record and no sheet names it.
import { type EntityId, pivotOf } from '../model/ids';
import { shownId } from '../values/concealed-number';

/** Its value; of a number to pass for somebody the last four. Null: it is no node of an identifier. */
export function pivotWords(id: EntityId): string | null {
  const pivot = pivotOf(id);
  if (pivot === null) return null;
  const { type, key } = pivot;
  // The number of a card is concealed, behind its own type; a name in a network may look as if it were.
  return type === 'paymentCard' ? shownId(key.slice(key.indexOf('.') + 1)) : key;
}
