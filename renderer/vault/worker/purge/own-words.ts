// Words of a purged person's names that nobody else here is called by: where one stands in a text with a capital letter, the
// text speaks of that person.
import { matching } from '#shared/storage/index-search';
import { queryWords } from '#shared/storage/query-words';
import { placeOf } from '../queries/mention-place';
import type { Workspace } from '../workspace';
import { goneIn, type WhatGoes } from './what-goes';

/** Letters of a word below which it stands for too much else. */
const SHORTEST = 5;
const WORD = /[\p{L}\p{M}'’-]+/gu;

/** `names`: as written. */
export function ownWords(workspace: Workspace, goes: WhatGoes, names: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const name of names)
    for (const word of name.match(WORD) ?? []) if ([...word].length >= SHORTEST) words.add(word);
  const colleagues = wordsOfColleagues(workspace);
  return [...words].filter((word) => !colleagues.has(word.toLowerCase()) && isOnlyIn(workspace, goes, word));
}

/** Who works here signs the history: their names stay, also where a purged person shares one. */
function wordsOfColleagues({ documents }: Workspace): ReadonlySet<string> {
  const said = documents.of('user').flatMap(({ name, agency }) => [name, agency]);
  return new Set(said.flatMap((text) => text.toLowerCase().match(WORD) ?? []));
}

function isOnlyIn(workspace: Workspace, goes: WhatGoes, word: string): boolean {
  const isGone = goneIn(goes);
  const { index } = workspace;
  const carriers = index.sets(
    ({ index: one, slips }) => matching(one, slips, queryWords(word), 'name').mentions,
  );
  for (const ref of index.inOrder(carriers)) {
    const place = placeOf(workspace, ref);
    if (place !== null && !isGone(place.source.id, place.head.row)) return false;
  }
  return true;
}
