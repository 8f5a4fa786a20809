// Grades what the program finds in the sample against truth.json: the same import, assembling and comparing as in the
// window, without a database.
import { findConnections } from '#shared/connections/find-connections';
import type { Connection, ConnectionReport } from '#shared/connections/types';
import { assemble } from '#shared/identity/entities';
import { nodesOfRow } from '#shared/identity/mention-nodes';
import { pivotOfStatement } from '#shared/identity/pivots';
import type { DecisionDocument } from '#shared/model/documents';
import { type EntityId, pivotOf } from '#shared/model/ids';
import type {
  GradedKind,
  SampleBand,
  SampleWorkspace,
  TruthItem,
  TruthRow,
} from '../../resources/sample/make/sample.mjs';
import { caseFile, source, usedBy } from '../factory';
import type { ReadSampleFile } from './read-sample';

export interface Grade {
  readonly item: TruthItem;
  readonly right: boolean;
  /** Why it is wrong; empty when right. */
  readonly wrong: readonly string[];
  /** The connections of the graded kinds between the item's rows, best first. */
  readonly seen: readonly Connection[];
}

export interface Graded {
  readonly grades: readonly Grade[];
  readonly report: ConnectionReport;
}

export interface GradeOptions {
  /** Files come and cases are made in the opposite order, so that near and far change places. */
  readonly turned?: boolean;
  readonly decisions?: readonly DecisionDocument[];
}

export function gradeSample(
  truth: readonly TruthItem[],
  workspace: SampleWorkspace,
  files: readonly ReadSampleFile[],
  { turned = false, decisions = [] }: GradeOptions = {},
): Graded {
  const minute = (order: number): string => {
    const place = turned ? 60 - order : order;
    return `2025-12-08T12:${String(place).padStart(2, '0')}:00Z`;
  };
  const cases = workspace.cases.map(({ key, ...fields }, index) =>
    caseFile(key, { ...fields, createdAt: minute(index + 1) }),
  );
  const sources = files.map(({ file }) =>
    source(file.path, {
      role: file.role,
      series: file.series,
      caseId: file.case,
      importedAt: minute(file.order),
    }),
  );
  const sourceOf = (path: string) => {
    const found = sources.find(({ id }) => id === path);
    if (found === undefined) throw new Error(`${path} was not read`);
    return { id: found.id, series: found.head.series, importedAt: found.importedAt };
  };
  const rows = files.flatMap(({ file, rows: understood }) => {
    const from = sourceOf(file.path);
    return understood.map((row) => ({ source: from, row }));
  });
  const { profiles, links, entityOfAnchor } = assemble(rows, decisions);
  const report = findConnections({
    cases,
    sources,
    caseSources: files.flatMap(({ file }) => (file.case === null ? [] : [usedBy(file.case, file.path)])),
    profiles,
    links,
    decisions,
    epoch: 1,
  });

  const place = ({ source: path, row, name }: TruthRow): Place => {
    const found = rows.find((one) => one.source.id === path && one.row.row === row);
    if (found === undefined) return { things: new Set(), pivots: new Set(), side: null };
    const nodes = nodesOfRow(found);
    const naming = nodes.filter(({ statements }) => statements.some(({ written }) => holds(written, name)));
    const chosen = naming.length > 0 ? naming : nodes;
    const things = new Set(chosen.flatMap(({ anchor }) => entityOfAnchor.get(anchor) ?? []));
    const pivots = new Set<EntityId>();
    for (const { pivot, statements } of chosen) {
      if (pivot !== null) pivots.add(pivot);
      for (const { property, value, written } of statements) {
        const shared = pivotOfStatement(property, value);
        if (shared !== null && holds(written, name)) pivots.add(shared);
      }
    }
    // A row that names a thing, and not an identifier, stands for every identifier that it gives the thing.
    if (!isIdentifier(name)) {
      for (const link of links)
        if (link.source === path && link.row === row && things.has(link.from) && pivotOf(link.to) !== null)
          pivots.add(link.to);
    }
    const plan = files.find(({ file }) => file.path === path)?.file;
    return { things, pivots, side: plan?.case ?? 'list' };
  };
  const grades = truth.map((item) => gradeItem(item, item.between.map(place), report.connections));
  return { grades, report };
}

interface Place {
  readonly things: ReadonlySet<EntityId>;
  readonly pivots: ReadonlySet<EntityId>;
  /** Key of a case, `list`, or null when the row was not understood. */
  readonly side: string | null;
}

function holds(written: string, name: string): boolean {
  return written.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase() === written.toLowerCase();
}

/** Rows are named by a number or a handle, or by the name of a thing. */
function isIdentifier(name: string): boolean {
  return /\d{3}/.test(name) || name.startsWith('@');
}

function between(connection: Connection, left: Place, right: Place): boolean {
  const { near, far, pivot } = connection;
  if (connection.kind === 'sharedIdentifier') {
    const sides = [
      connection.caseId as string,
      connection.farSide.kind === 'case' ? (connection.farSide.caseId as string) : 'list',
    ];
    const fit =
      left.side !== null &&
      right.side !== null &&
      sides.includes(left.side) &&
      sides.includes(right.side) &&
      left.side !== right.side;
    if (fit && pivot !== null && left.pivots.has(pivot) && right.pivots.has(pivot)) return true;
  }
  return (left.things.has(near) && right.things.has(far)) || (left.things.has(far) && right.things.has(near));
}

const order: readonly SampleBand[] = ['weak', 'possible', 'strong'];
const rankOf = (band: SampleBand): number => order.indexOf(band);

function gradeItem(item: TruthItem, places: readonly Place[], connections: readonly Connection[]): Grade {
  const wrong: string[] = [];
  const kinds: readonly GradedKind[] = item.graded;
  const pairs = places.flatMap((left, at) =>
    places.slice(at + 1).map((right, next) => ({ at, next: at + 1 + next, left, right })),
  );
  const graded = pairs.map((pair) => ({
    ...pair,
    seen: connections.filter((one) => kinds.includes(one.kind) && between(one, pair.left, pair.right)),
  }));
  const seen = graded.flatMap((pair) => pair.seen).sort((a, b) => b.bits - a.bits);
  places.forEach((one, index) => {
    const row = item.between[index];
    if (one.things.size === 0 && kinds.length > 0)
      wrong.push(`nothing understood in ${row?.source}/${row?.row}`);
  });
  if (item.mustPropose) {
    const joined = reach(
      places.length,
      graded.filter((pair) =>
        pair.seen.some((one) => one.kind === item.kindExpected || item.kindExpected === 'method'),
      ),
    );
    const missing = item.between.filter((_, index) => !joined.has(index));
    if (missing.length > 0)
      wrong.push(
        `no ${item.kindExpected} reaches ${missing.map((row) => `${row.source}/${row.row} "${row.name}"`).join(', ')}`,
      );
  }
  const best = seen[0];
  if (best !== undefined) {
    const highest = seen.reduce((top, one) => (rankOf(one.band) > rankOf(top) ? one.band : top), best.band);
    if (item.atLeastBand !== null && rankOf(highest) < rankOf(item.atLeastBand))
      wrong.push(`only ${highest}, at least ${item.atLeastBand}`);
    if (item.atMostBand !== null && rankOf(highest) > rankOf(item.atMostBand))
      wrong.push(`${highest}, at most ${item.atMostBand}`);
    if (item.kindExpected === 'none' && item.atMostBand === null && kinds.length > 0)
      wrong.push(`proposed as ${best.kind}, ${highest}`);
    const conflicts = new Set(
      seen.flatMap(({ evidence }) =>
        evidence.filter(({ outcome }) => outcome === 'conflicts').map(({ signal }) => signal),
      ),
    );
    for (const signal of item.expectedConflict)
      if (!conflicts.has(signal))
        wrong.push(`no conflict of ${signal}; conflicts: ${[...conflicts].join(', ') || 'none'}`);
  }
  return { item, right: wrong.length === 0, wrong, seen };
}

/** The places that hang together with the first one. */
function reach(
  count: number,
  pairs: readonly { readonly at: number; readonly next: number }[],
): ReadonlySet<number> {
  const reached = new Set([0]);
  for (let round = 0; round < count; round++)
    for (const { at, next } of pairs) {
      if (reached.has(at)) reached.add(next);
      if (reached.has(next)) reached.add(at);
    }
  return reached.size === 1 && count > 1 ? new Set() : reached;
}

/** One line an item, for people to read. */
export function gradingTable({ grades }: Graded): string {
  const cell = (text: string, width: number): string => text.slice(0, width).padEnd(width);
  const lines = grades
    .filter(({ item }) => item.graded.length > 0)
    .map(({ item, right, wrong, seen }) => {
      const expected = `${item.mustPropose ? 'must ' : 'may '}${item.kindExpected}${item.atLeastBand === null ? '' : ` >=${item.atLeastBand}`}${item.atMostBand === null ? '' : ` <=${item.atMostBand}`}`;
      const best = seen[0];
      const conflicts =
        best === undefined
          ? []
          : best.evidence.filter(({ outcome }) => outcome === 'conflicts').map(({ signal }) => signal);
      const found =
        best === undefined
          ? 'nothing'
          : `${seen.length}x ${best.kind} ${best.band} ${best.bits.toFixed(1)} bits #${best.rank}${conflicts.length > 0 ? ` against: ${conflicts.join(', ')}` : ''}${best.alerts.length > 0 ? ` alerts: ${best.alerts.map(({ code }) => code).join(', ')}` : ''}`;
      return `${cell(item.id, 8)}${cell(item.since, 9)}${cell(right ? 'right' : 'WRONG', 6)}${cell(expected, 36)}${found}${right ? '' : `  <- ${wrong.join('; ')}`}`;
    });
  return lines.join('\n');
}
