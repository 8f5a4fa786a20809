// From here on parts of segments are packed with zstd: versions of before would not unpack them. Those that lie there stay as they
// are and stay readable.
import { type Migration, nothingToDo } from './migration';

export const zstdParts: Migration = { number: 4, name: 'zstd-parts', batch: nothingToDo };
