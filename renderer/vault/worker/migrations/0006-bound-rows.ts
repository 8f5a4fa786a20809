// From here on a source's document binds what its rows say, and a purge binds anew what is left: versions of before would purge
// rows and leave a binding that no longer holds. Sources that lie there stay as they are, and are told as not bound.
import { type Migration, nothingToDo } from './migration';

export const boundRows: Migration = { number: 6, name: 'bound-rows', batch: nothingToDo };
