// Two indexes become one: the second's mentions are numbered after the first's. All look-ups are sorted, so this is a
// walk along both; batches of an import and later whole generations are joined this way.
import { cutCaptions } from './caption-blocks';
import type { IndexData, IndexedSource } from './index-data';
import { mergeKeyTables } from './key-table';
import { ListWriter, listSize, readList } from './mention-lists';
import { joinPools } from './text-pool';

export function mergeIndexes(first: IndexData, second: IndexData): IndexData {
  if (first.count === 0 && first.sources.length === 0) return second;
  const slotNames = [...first.slotNames];
  const schemaNames = [...first.schemaNames];
  const slotPlaces = placesIn(slotNames, second.slotNames);
  const schemaPlaces = placesIn(schemaNames, second.schemaNames);
  const count = first.count + second.count;
  const slots = new Uint32Array(count);
  const schemas = new Uint8Array(count);
  slots.set(first.slots);
  schemas.set(first.schemas);
  for (let mention = 0; mention < second.count; mention++) {
    slots[first.count + mention] = slotPlaces[second.slots[mention] as number] as number;
    schemas[first.count + mention] = schemaPlaces[second.schemas[mention] as number] as number;
  }
  const rows = new Uint32Array(count);
  rows.set(first.rows);
  rows.set(second.rows, first.count);
  return {
    sources: joinSources(first.sources, second.sources),
    count,
    rows,
    slotNames,
    slots,
    schemaNames,
    schemas,
    identities: joinPools([first.identities, second.identities]),
    ...mergeTokens(first, second),
    keys: mergeKeyTables(first.keys, second.keys),
    pairKeys: mergeKeyTables(first.pairKeys, second.pairKeys),
    captions: cutCaptions(joinPools([...first.captions, ...second.captions])),
  };
}

/** Joins a list in the order given, neighbours first, so that no mention is copied more than log2(n) times. */
export function mergeAll(parts: readonly IndexData[]): IndexData | null {
  let level = [...parts];
  while (level.length > 1) {
    const next: IndexData[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const left = level[at];
      const right = level[at + 1];
      if (left !== undefined) next.push(right === undefined ? left : mergeIndexes(left, right));
    }
    level = next;
  }
  return level[0] ?? null;
}

function placesIn(names: string[], others: readonly string[]): Uint32Array {
  const places = new Map(names.map((name, place) => [name, place]));
  return Uint32Array.from(others, (name) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    names.push(name);
    return names.length - 1;
  });
}

function joinSources(
  first: readonly IndexedSource[],
  second: readonly IndexedSource[],
): readonly IndexedSource[] {
  const last = first.at(-1);
  const [next, ...rest] = second;
  if (last === undefined || next === undefined || last.source !== next.source) return [...first, ...second];
  return [...first.slice(0, -1), { ...last, mentions: last.mentions + next.mentions }, ...rest];
}

function mergeTokens(first: IndexData, second: IndexData): Pick<IndexData, 'tokens' | 'tokenLists'> {
  const tokens: string[] = [];
  const lists = new ListWriter(first.count + second.count);
  let mentions = new Uint32Array(1024);
  let a = 0;
  let b = 0;
  while (a < first.tokens.length || b < second.tokens.length) {
    const left = first.tokens[a];
    const right = second.tokens[b];
    const isLeft = left !== undefined && (right === undefined || left <= right);
    const isRight = right !== undefined && (left === undefined || right <= left);
    tokens.push((isLeft ? left : right) as string);
    const size =
      (isLeft ? listSize(first.tokenLists, a) : 0) + (isRight ? listSize(second.tokenLists, b) : 0);
    if (size > mentions.length) mentions = new Uint32Array(size * 2);
    const from = isLeft ? readList(first.tokenLists, a++, mentions, 0) : 0;
    if (isRight) readList(second.tokenLists, b++, mentions, from);
    for (let at = from; at < size; at++) mentions[at] = (mentions[at] as number) + first.count;
    lists.add(mentions, 0, size);
  }
  return { tokens, tokenLists: lists.finish() };
}
