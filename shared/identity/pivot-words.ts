// What the node of an identifier is called where no record and no sheet names it.
import { type EntityId, pivotOf } from '../model/ids';

/** As it is concealed (`concealNumber`), behind the type where several share a node. */
const CONCEALED = /^(?:\w+\.)?(\w{1,4})_[0-9a-f]{32}$/;

/** Its value; of a number to pass for somebody the last four. Null: it is no node of an identifier. */
export function pivotWords(id: EntityId): string | null {
  const key = pivotOf(id)?.key;
  if (key === undefined) return null;
  const ending = CONCEALED.exec(key)?.[1];
  return ending === undefined ? key : `•••• ${ending}`;
}
