// Which side of a connection a source stands on: a list, or the cases that use it.
import type { CaseDocument } from '../model/documents';
import type { CaseId, SourceId } from '../model/ids';
import type { ConnectionInput } from './types';

/** `cases` are in the order of the cases' making, so that "near" and "far" never depend on the order of the input. */
export type Side =
  | { readonly kind: 'list'; readonly key: 'list'; readonly cases: readonly CaseId[] }
  | { readonly kind: 'case'; readonly key: string; readonly cases: readonly CaseId[] };

const list: Side = { kind: 'list', key: 'list', cases: [] };

export interface Sides {
  /** Null for a source that no case uses and that is no list: nothing is compared with it. */
  readonly of: (source: SourceId) => Side | null;
  readonly caseOrder: ReadonlyMap<CaseId, number>;
  /** Lists first, then every set of cases that use one source. */
  readonly all: readonly Side[];
}

/** A list stays a list, whichever case it was fetched for. */
export function sidesOf(input: Pick<ConnectionInput, 'cases' | 'sources' | 'caseSources'>): Sides {
  const caseOrder = new Map(inOrder(input.cases).map(({ id }, index) => [id as CaseId, index] as const));
  const users = new Map<SourceId, Set<CaseId>>();
  const use = (source: SourceId, caseId: CaseId): void => {
    if (!caseOrder.has(caseId)) return;
    const known = users.get(source);
    if (known === undefined) users.set(source, new Set([caseId]));
    else known.add(caseId);
  };
  for (const { caseId, sourceId } of input.caseSources) use(sourceId, caseId);
  const found = new Map<SourceId, Side>();
  const byKey = new Map<string, Side>();
  for (const source of input.sources) {
    const { role, caseId } = source.head;
    if (caseId !== null) use(source.id, caseId);
    const side = role === 'list' ? list : caseSide(users.get(source.id), caseOrder, byKey);
    if (side !== null) found.set(source.id, side);
  }
  return { of: (source) => found.get(source) ?? null, caseOrder, all: [list, ...byKey.values()] };
}

function caseSide(
  users: ReadonlySet<CaseId> | undefined,
  caseOrder: ReadonlyMap<CaseId, number>,
  byKey: Map<string, Side>,
): Side | null {
  if (users === undefined) return null;
  const cases = [...users].sort((a, b) => (caseOrder.get(a) ?? 0) - (caseOrder.get(b) ?? 0));
  const key = cases.join(' ');
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const side: Side = { kind: 'case', key, cases };
  byKey.set(key, side);
  return side;
}

function inOrder(cases: readonly CaseDocument[]): readonly CaseDocument[] {
  return [...cases].sort((a, b) => {
    if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

/** The pairs of cases that two sides tie together; a list's case is null. Sides that share a case tie nothing there. */
export function casePairs(
  near: Side,
  far: Side,
): readonly { readonly near: CaseId; readonly far: CaseId | null }[] {
  if (near.kind === 'list') return [];
  if (far.kind === 'list') return near.cases.map((caseId) => ({ near: caseId, far: null }));
  return near.cases
    .filter((caseId) => !far.cases.includes(caseId))
    .flatMap((caseId) =>
      far.cases.filter((other) => !near.cases.includes(other)).map((other) => ({ near: caseId, far: other })),
    );
}

/** The cases within which two sides, or a side and itself, are compared. */
export function sharedCases(near: Side, far: Side): readonly CaseId[] {
  return near.cases.filter((caseId) => far.cases.includes(caseId));
}

/** The place of lists among the sides; those of cases follow. */
export const LIST_PLACE = 0;

export interface SideNumbers {
  readonly count: number;
  readonly placeOf: (side: Side) => number;
  readonly mayPair: (place: number, other: number) => boolean;
  /** Whether the two, or the one twice, are of one case. */
  readonly shareCase: (place: number, other: number) => boolean;
}

/** Sides as numbers, for work on very many things. Two cases pair whichever of them is near. */
export function sideNumbers({ all }: Sides): SideNumbers {
  const places = new Map(all.map(({ key }, place) => [key, place] as const));
  const pairs = all.map((side) =>
    all.map((other) => casePairs(side, other).length + casePairs(other, side).length > 0),
  );
  const shared = all.map((side) => all.map((other) => sharedCases(side, other).length > 0));
  return {
    count: all.length,
    placeOf: ({ key }) => places.get(key) ?? LIST_PLACE,
    mayPair: (place, other) => pairs[place]?.[other] ?? false,
    shareCase: (place, other) => shared[place]?.[other] ?? false,
  };
}
