// Documents name things by anchors that hold the source's own id. Where rows of before keep such an id in another form from
// now on (a number is concealed), what was decided and charted about them has to go on meaning them.
import type { WorkspaceDocument } from '../model/documents';
import type { SourcedStatement } from '../model/record';
import type { Keyed } from '../values/concealed-number';
import { maskWhole } from './protected-text';
import { concealRecordId } from './record-id';

/** `SERIES!ID#`, the beginning of an anchor, and what begins it now. */
export type RenamedIds = ReadonlyMap<string, string>;

export function beginningOfAnchor(series: string, recordId: string): string {
  return `${series}!${recordId}#`;
}

/** As `idOfFile` keeps an id that looked concealed. */
const OF_FILE = /^([0-9A-Za-z]{1,4})-(?=[0-9a-f]{32}$)/;

const ID_IN_TEXT = /!([^!#]*)#/g;

/** Those that any of the documents names. */
export function idsNamedIn(documents: Iterable<WorkspaceDocument>, renamed: RenamedIds): RenamedIds {
  if (renamed.size === 0) return renamed;
  const named = new Set<string>();
  for (const document of documents)
    for (const [found] of JSON.stringify(document).matchAll(ID_IN_TEXT)) named.add(found);
  return new Map([...renamed].filter(([before]) => named.has(before.slice(before.indexOf('!')))));
}

/** The very same document when it names none of them. */
export function withRenamedIds<D extends WorkspaceDocument>(document: D, renamed: RenamedIds): D {
  if (renamed.size === 0) return document;
  const beginnings = [...renamed];
  return changed(document, {
    text: (text) =>
      text.includes('#')
        ? beginnings.reduce((said, [before, after]) => said.replaceAll(before, after), text)
        : text,
    id: (id, anchor) => {
      const [series = ''] = anchor.split('!', 1);
      const after = renamed.get(beginningOfAnchor(series, id));
      return after === undefined ? id : after.slice(series.length + 1, -1);
    },
  }) as D;
}

/** With every id concealed that could be a number: equal where ids alone changed, and these as they may. */
export function withoutIds<D extends WorkspaceDocument>(document: D, keyed: Keyed): D {
  const bare = (id: string): string => concealRecordId(id.replace(OF_FILE, '$1_'), true, keyed);
  return changed(document, {
    text: (text) => text.replace(ID_IN_TEXT, (_, id: string) => `!${bare(id)}#`),
    id: bare,
  }) as D;
}

interface Changes {
  readonly text: (text: string) => string;
  /** The value of a statement of an id, and the anchor of its thing. */
  readonly id: (id: string, anchor: string) => string;
}

function changed(value: unknown, changes: Changes): unknown {
  if (typeof value === 'string') return changes.text(value);
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => changed(item, changes));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const said = statesId(value) ? withId(value, changes) : value;
  const entries = Object.entries(said);
  const after = entries.map(([name, member]) => [name, changed(member, changes)] as const);
  return after.every(([, member], at) => member === entries[at]?.[1]) ? said : Object.fromEntries(after);
}

function statesId(value: object): value is SourcedStatement {
  return 'property' in value && value.property === 'recordId' && 'written' in value && 'anchor' in value;
}

function withId(said: SourcedStatement, { id }: Changes): SourcedStatement {
  const value = id(said.value, said.anchor);
  return value === said.value ? said : { ...said, value, written: maskWhole(said.written) };
}
