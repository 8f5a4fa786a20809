// Connections of a workspace of any size, in steps: it asks for segments of rows, says how far it is, and ends with the
// report. A small workspace is held whole. Of a large one every row passes by once and leaves numbers (a survey); pairs
// are then judged in pieces, and only what they found, and what lies around it, is held together at the end.
import { assemble } from '../identity/entities';
import { type AssemblyRow, assemblySource } from '../identity/mention-nodes';
import type { SourceDocument } from '../model/documents';
import type { UnderstoodRow } from '../model/record';
import { factsOf } from './facts';
import { searchConnections } from './find-connections';
import { groundOf, sourcesInOrder } from './ground';
import { judgeSurveyed } from './judge-surveyed';
import { type ConnectionLimits, usualLimits } from './limits';
import { RowReader } from './row-reader';
import { across, within } from './scope';
import { searchAround } from './search-around';
import { sideNumbers, sidesOf } from './sides';
import { type ConnectionSteps, SEGMENTS_A_STEP, telling } from './steps';
import { Survey } from './survey';
import { readSurvey } from './surveyed';
import type { ConnectionReport, ConnectionStart } from './types';

/** The same report whether the rows are held whole or not, and in however many pieces. */
export function* connectWorkspace(
  start: ConnectionStart,
  limits: ConnectionLimits = usualLimits,
): ConnectionSteps<ConnectionReport> {
  const sources = sourcesInOrder(start.sources);
  const mentions = sources.reduce((sum, source) => sum + source.mentions, 0);
  if (mentions <= limits.whole) {
    const rows: AssemblyRow[] = [];
    yield* everySegment(sources, ({ source, row }) => rows.push({ source: assemblySource(source), row }));
    const { profiles, links } = assemble(rows, start.decisions);
    const ground = groundOf({ ...start, profiles, links });
    return yield* telling(searchConnections(ground, factsOf(ground, limits), limits));
  }
  const survey = new Survey(start.decisions);
  yield* everySegment(sources, ({ place, source, segment, row }) => survey.add(place, source, segment, row));
  const sides = sidesOf(start);
  const numbers = sideNumbers(sides);
  const surveyed = readSurvey(
    survey,
    start.decisions,
    sources.map(({ id }) => {
      const side = sides.of(id);
      return side === null ? null : numbers.placeOf(side);
    }),
    numbers,
    limits,
    start.epoch,
  );
  const reader = new RowReader(start, sources, survey, surveyed, sides);
  const judged = yield* judgeSurveyed(reader, across, limits, 0);
  const ofOneCase = yield* judgeSurveyed(reader, within, limits, judged.compared);
  return yield* searchAround(reader, judged, ofOneCase, limits);
}

interface PassingRow {
  readonly place: number;
  readonly source: SourceDocument;
  readonly segment: number;
  readonly row: UnderstoodRow;
}

function* everySegment(
  sources: readonly SourceDocument[],
  take: (row: PassingRow) => void,
): ConnectionSteps<void> {
  const of = sources.reduce((sum, { segments }) => sum + segments, 0);
  let done = 0;
  for (const [place, source] of sources.entries())
    for (let from = 0; from < source.segments; from += SEGMENTS_A_STEP) {
      const to = Math.min(source.segments, from + SEGMENTS_A_STEP);
      const segments = Array.from({ length: to - from }, (_, at) => ({
        source: source.id,
        number: from + at,
      }));
      for (const { number, rows } of yield { kind: 'read', segments })
        for (const row of rows) take({ place, source, segment: number, row });
      done += segments.length;
      yield { kind: 'progress', progress: { stage: 'reading', done, of } };
    }
}
