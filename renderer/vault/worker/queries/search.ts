// Search: what was typed is read as an identifier of every kind it may be, and as words of names. Hits are answered from
// the index alone; only what a decision joined has to be assembled.
import type { VaultContract } from '#shared/contracts/vault';
import { ok, type Result } from '#shared/model/problem';
import { type Matching, matching, type WordMatch, wordMatches } from '#shared/storage/index-search';
import { askedLastFour } from '#shared/storage/last-four';
import { isIn, noMentions } from '#shared/storage/mention-set';
import { queryWords } from '#shared/storage/query-words';
import type { SetRoom } from '#shared/storage/set-room';
import { valueTypes } from '#shared/values/registry';
import type { Generation } from '../generation';
import type { MentionRef } from '../source-ranges';
import type { Workspace } from '../workspace';
import { HitList } from './hit-list';
import { firstOf } from './mention-place';
import { contextOf, type ReadAs, readingsOf } from './read-as';

type Input = VaultContract['search']['input'];

/** Mentions looked at for one reading of a text: a hub's rows look alike long before. */
const MOST_PLACES = 400;

/** Problems: row-missing, row-damaged. */
export async function search(
  workspace: Workspace,
  input: Input,
): Promise<Result<VaultContract['search']['output']>> {
  const room = workspace.index.rooms.lend();
  try {
    return await searchIn(workspace, input, room);
  } finally {
    room.giveBack();
  }
}

async function searchIn(
  workspace: Workspace,
  { query, limit, gathered = false }: Input,
  room: SetRoom,
): Promise<Result<VaultContract['search']['output']>> {
  const text = query.trim().slice(0, 200);
  const { index } = workspace;
  const hits = new HitList(workspace, limit, gathered);
  let total = 0;
  const readings = readingsOf(workspace, text);
  if (gathered) {
    const itself = await takePivots(workspace, readings, hits);
    if (!itself.ok) return itself;
  }
  for (const { keys, value } of readings) {
    for (const key of keys) {
      const carriers = index.carriers(key, room);
      const count = index.count(carriers);
      total += count;
      const refs = index.inOrder(carriers);
      for (let looked = 0; !hits.full && looked < MOST_PLACES; looked += HITS_AT_A_TIME) {
        const some = next(refs, HITS_AT_A_TIME);
        const taken = await hits.takeAll(some, () => ({ code: 'identifier', value }));
        if (!taken.ok) return taken;
        if (some.length < HITS_AT_A_TIME) break;
      }
      // The first key is the strictest; wider ones only when it finds nothing.
      if (count > 0) break;
    }
  }
  // Four digits that end a number are a word of addresses too, which nobody asked for.
  if (total > 0 && askedLastFour(text) !== null) return ok({ hits: hits.list, total });
  const named = await byWords(workspace, queryWords(text), hits, room);
  if (!named.ok) return named;
  total = Math.max(total, named.value);
  // Names that are cut into words in their own way (Chinese, Arabic with articles) are read as a name does it.
  if (hits.count === 0) {
    const parsed = valueTypes.name.parse(text, contextOf(workspace));
    if (parsed.kind === 'understood') {
      const { tokens, alternatives } = parsed.value;
      const words = tokens.map((token, at) => [token, ...(alternatives[at] ?? [])]);
      const again = await byWords(workspace, words, hits, room);
      if (!again.ok) return again;
      total = Math.max(total, again.value);
    }
  }
  return ok({ hits: hits.list, total: Math.max(total, hits.count) });
}

/** The identifiers themselves that the text may be, as far as something carries them. */
async function takePivots(
  workspace: Workspace,
  readings: readonly ReadAs[],
  hits: HitList,
): Promise<Result<null>> {
  for (const { value, pivot } of readings) {
    if (pivot === null) continue;
    const first = firstOf(workspace, pivot.id);
    if (first === null) continue;
    const taken = await hits.takePivot(pivot, first, { code: 'identifier', value });
    if (!taken.ok) return taken;
  }
  return ok(null);
}

/** Hits whose words are looked up together. */
const HITS_AT_A_TIME = 32;

/** Best kind first; of one kind in order. Answers how many mentions match, those not taken included. */
async function byWords(
  workspace: Workspace,
  words: readonly (readonly string[])[],
  hits: HitList,
  room: SetRoom,
): Promise<Result<number>> {
  if (words.length === 0) return ok(0);
  const { index } = workspace;
  let total = 0;
  let before: ReadonlyMap<Generation, Matching> = new Map();
  for (const how of wordMatches) {
    // A slip is only looked for when nothing is written as the query says.
    if (how === 'name-slip' && total > 0) break;
    const found: ReadonlyMap<Generation, Matching> = new Map(
      index.generations.map((generation) => [
        generation,
        matching(generation.index, generation.slips, words, how, before.get(generation), room),
      ]),
    );
    const sets = index.sets((generation) => found.get(generation)?.mentions ?? noMentions);
    const known = total;
    total = index.count(sets);
    // Nothing new.
    if (total === known) continue;
    const refs = fresh(index.inOrder(sets), before);
    for (let looked = 0; !hits.full && looked < MOST_PLACES; looked += HITS_AT_A_TIME) {
      const some = next(refs, HITS_AT_A_TIME);
      const taken = await takeAll(some, found, how, hits);
      if (!taken.ok) return taken;
      if (some.length < HITS_AT_A_TIME) break;
    }
    before = found;
  }
  return ok(total);
}

/** What a better kind did not find already. */
function* fresh(
  refs: Iterable<MentionRef>,
  before: ReadonlyMap<Generation, Matching>,
): Generator<MentionRef> {
  for (const ref of refs) {
    const known = before.get(ref.generation);
    if (known === undefined || !isIn(known.mentions, ref.mention)) yield ref;
  }
}

function next<T>(items: Iterator<T>, count: number): readonly T[] {
  const some: T[] = [];
  while (some.length < count) {
    const step = items.next();
    if (step.done === true) break;
    some.push(step.value);
  }
  return some;
}

async function takeAll(
  refs: readonly MentionRef[],
  found: ReadonlyMap<Generation, Matching>,
  how: WordMatch,
  hits: HitList,
): Promise<Result<null>> {
  const words = new Map<MentionRef, string>();
  for (const [generation, { wordsOf }] of found) {
    const own = refs.filter((ref) => ref.generation === generation);
    own.sort((a, b) => a.mention - b.mention);
    const told = wordsOf(own.map(({ mention }) => mention));
    for (const [at, ref] of own.entries()) words.set(ref, told[at] ?? '');
  }
  return hits.takeAll(refs, (ref) => ({ code: how, value: words.get(ref) ?? '' }));
}
