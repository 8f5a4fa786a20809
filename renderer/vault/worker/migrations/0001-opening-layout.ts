// The layout workspaces begin with: nothing to change, the number it leaves is what later ones start from.
import { ok } from '#shared/model/problem';
import type { Migration } from './migration';

export const openingLayout: Migration = {
  number: 1,
  name: 'opening-layout',
  batch: async () => ok({ more: false }),
};
