// A small world told in rows: sources with their sides, assembled and searched as an import would be.
import { findConnections } from '#shared/connections/find-connections';
import type { Connection, ConnectionInput, ConnectionReport } from '#shared/connections/types';
import { type Assembly, assemble } from '#shared/identity/entities';
import type { DecisionDocument } from '#shared/model/documents';
import { asId, type EntityId, type SeriesId, type SourceId } from '#shared/model/ids';
import type { Mention, UnderstoodRow } from '#shared/model/record';
import { caseFile, mention, row, type Said, source, usedBy } from '../factory';
import { crowd } from './crowd';

export interface StorySource {
  readonly name: string;
  /** A case's name, or null for a list. */
  readonly of: string | null;
  readonly series?: string;
  readonly rows: readonly UnderstoodRow[];
}

export interface Told {
  readonly input: ConnectionInput;
  readonly assembly: Assembly;
  readonly report: ConnectionReport;
  readonly idAt: (sourceName: string, rowNumber: number, slot?: string) => EntityId;
  /** Connections between the two rows' things, or by an identifier that both rows say; best rank first. */
  readonly between: (
    left: readonly [string, number],
    right: readonly [string, number],
    kind?: Connection['kind'],
  ) => readonly Connection[];
}

export function personRow(number: number, said: Said): UnderstoodRow {
  return row(number, [mention('person', said)]);
}

/** Ordinary people from row 1001 on. */
export function crowdRows(seed: number, size = 150): readonly UnderstoodRow[] {
  return crowd(seed, size).map((said, index) => personRow(1001 + index, said));
}

/** Cases are made in the order in which their names first come. */
export function tell(sources: readonly StorySource[], decisions: readonly DecisionDocument[] = []): Told {
  const names = [...new Set(sources.flatMap(({ of }) => of ?? []))];
  const documents = sources.map(({ name, of, series }, index) =>
    source(name, {
      role: of === null ? 'list' : 'case',
      series: series ?? null,
      importedAt: `2025-12-08T10:${String(index).padStart(2, '0')}:00Z`,
    }),
  );
  const assembly = assemble(
    sources.flatMap(({ rows }, index) => {
      const document = documents[index];
      if (document === undefined) return [];
      const { id, importedAt } = document;
      const series: SeriesId | null = document.head.series;
      return rows.map((understood) => ({ source: { id, series, importedAt }, row: understood }));
    }),
    decisions,
  );
  const input: ConnectionInput = {
    cases: names.map((name, index) => caseFile(name, { createdAt: `2025-01-0${index + 1}T00:00:00Z` })),
    sources: documents,
    caseSources: sources.flatMap(({ name, of }) => (of === null ? [] : [usedBy(of, name)])),
    profiles: assembly.profiles,
    links: assembly.links,
    decisions,
    epoch: 1,
  };
  const report = findConnections(input);
  const saidAt = (connection: Connection, [name, number]: readonly [string, number]): boolean =>
    [connection.near, connection.far].some((id) => isOf(assembly, id, name, number)) ||
    (connection.kind === 'sharedIdentifier' &&
      connection.evidence.some(({ left, right }) =>
        [...left, ...right].some((one) => one.source === name && one.row === number),
      ));
  return {
    input,
    assembly,
    report,
    idAt: (name, number, slot = 'person') => {
      const found = assembly.profiles.find(({ statements }) =>
        statements.some(
          (one) => one.source === name && one.row === number && one.anchor.endsWith(`#${slot}`),
        ),
      );
      return found?.id ?? asId<EntityId>('nothing');
    },
    between: (left, right, kind) =>
      report.connections.filter(
        (one) => saidAt(one, left) && saidAt(one, right) && (kind === undefined || one.kind === kind),
      ),
  };
}

function isOf(assembly: Assembly, id: EntityId, name: string, number: number): boolean {
  return (
    assembly.profiles
      .find((profile) => profile.id === id)
      ?.statements.some((one) => one.source === asId<SourceId>(name) && one.row === number) ?? false
  );
}

/** Mentions of a row of a list of notices: the subject, its notice, and the link between them. */
export function noticeRow(
  number: number,
  subject: Mention,
  notice: { readonly id: string; readonly colour: string; readonly by?: string },
): UnderstoodRow {
  const said: Said = {
    noticeId: notice.id,
    noticeColour: notice.colour,
    ...(notice.by === undefined ? {} : { requestedBy: notice.by }),
  };
  return row(
    number,
    [{ ...subject, recordId: notice.id }, mention('notice', said, { recordId: notice.id })],
    [{ kind: 'subjectOf', from: subject.slot, to: 'notice', strength: 'confirmed', statements: [] }],
  );
}
