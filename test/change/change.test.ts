import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Change, canonical, conflicts, isEmpty, reverse, touched } from '#shared/change/change';
import type { SeriesDocument, WorkspaceDocument } from '#shared/model/documents';
import { asId, type DocumentId, type SeriesId } from '#shared/model/ids';

function series(id: string, title: string): SeriesDocument {
  return { kind: 'series', id: asId<SeriesId & DocumentId>(id), title };
}

const ids = ['a', 'b', 'c', 'd', 'e'];

/** Some documents, and a change that fits them. */
const situation = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...ids), fc.string(), { noNullPrototype: true }),
    fc.dictionary(fc.constantFrom(...ids), fc.option(fc.string(), { nil: null }), { noNullPrototype: true }),
  )
  .map(([before, after]) => {
    const documents = new Map<DocumentId, WorkspaceDocument>(
      Object.entries(before).map(([id, title]) => [asId<DocumentId>(id), series(id, title)]),
    );
    const change: { -readonly [K in keyof Change]: Change[K][number][] } = {
      added: [],
      updated: [],
      removed: [],
    };
    for (const [id, title] of Object.entries(after)) {
      const known = documents.get(asId<DocumentId>(id));
      if (known === undefined && title !== null) change.added.push(series(id, title));
      else if (known !== undefined && title === null) change.removed.push(known);
      else if (known !== undefined && title !== null)
        change.updated.push({ before: known, after: series(id, title) });
    }
    return { documents, change: change as Change };
  });

const stateOf = (documents: ReadonlyMap<DocumentId, WorkspaceDocument>): string =>
  canonical([...documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));

describe('a change', () => {
  it('reversed restores the documents exactly', () => {
    fc.assert(
      fc.property(situation, ({ documents, change }) => {
        const before = stateOf(documents);
        const after = apply(documents, change);
        expect(conflicts(after, reverse(change))).toEqual([]);
        expect(stateOf(apply(after, reverse(change)))).toBe(before);
        expect(stateOf(documents)).toBe(before);
      }),
    );
  });

  it('reversed twice is itself', () => {
    fc.assert(
      fc.property(situation, ({ change }) => {
        expect(reverse(reverse(change))).toEqual(change);
      }),
    );
  });

  it('applies only to documents that are as it says they were', () => {
    fc.assert(
      fc.property(situation, ({ documents, change }) => {
        expect(conflicts(documents, change)).toEqual([]);
        const after = apply(documents, change);
        const again = new Set(conflicts(after, change));
        // What changed nothing may be said again.
        const idle = change.updated.filter((each) => canonical(each.before) === canonical(each.after));
        expect(again.size).toBe(touched(change).length - idle.length);
      }),
    );
  });

  it('is empty only when it touches nothing', () => {
    fc.assert(
      fc.property(situation, ({ change }) => {
        expect(isEmpty(change)).toBe(touched(change).length === 0);
      }),
    );
  });
});

describe('the canonical form', () => {
  it('does not depend on the order of keys', () => {
    expect(canonical({ b: 1, a: { d: [1, null], c: 'x' } })).toBe(
      canonical({ a: { c: 'x', d: [1, null] }, b: 1 }),
    );
    expect(canonical({ a: 1, b: undefined })).toBe('{"a":1}');
  });

  it('tells different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const equal = JSON.stringify(JSON.parse(canonical(a))) === JSON.stringify(JSON.parse(canonical(b)));
        expect(canonical(a) === canonical(b)).toBe(equal);
      }),
    );
  });
});
