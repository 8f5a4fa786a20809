// Keys by which pairs with like names are found. They only find: wide keys cost comparisons, never a wrong join.

import { nameKeys } from '../values/name';
import { skeleton } from '../values/name-skeleton';
import type { NameValue } from '../values/name-value';

/** Of people: the words together, and pairs of how they sound. A family name alone is too wide and comes with a second key. */
export function personBlocks(name: NameValue): readonly string[] {
  return nameKeys(name).map((key) => `name:${key}`);
}

/** Of firms and ships: how each word of four letters or more begins to sound; cut words ("FRZN") begin alike. */
export function titleBlocks(name: NameValue): readonly string[] {
  const keys = new Set<string>();
  for (const word of name.tokens) if (word.length >= 4) keys.add(`title:${skeleton(word)}`);
  if (keys.size === 0) keys.add(`title:${name.tokens.join(' ')}`);
  return [...keys];
}
