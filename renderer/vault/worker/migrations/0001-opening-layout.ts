// The layout workspaces begin with: nothing to change, the number it leaves is what later ones start from.
import { type Migration, nothingToDo } from './migration';

export const openingLayout: Migration = {
  number: 1,
  name: 'opening-layout',
  batch: nothingToDo,
};
