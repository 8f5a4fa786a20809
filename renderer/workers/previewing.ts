// A dry run: what would be accepted, flagged or refused, before anything is written. Of a large file the beginning alone
// can be asked for, so that nobody waits for two gigabytes to see twenty rows.
import type { ReadableFile, ReadingProgress } from '#shared/contracts/compute';
import type { Serving } from '#shared/contracts/rpc';
import { concealRow, maskRecord, protectedColumns } from '#shared/handling/conceal-row';
import { numberHash } from '#shared/handling/number-hash';
import { Ledger } from '#shared/import/ledger';
import type { Preview, PreviewRow, Spec } from '#shared/import/types';
import { recordsUnderstander } from '#shared/import/understand-records';
import { ok, type Result } from '#shared/model/problem';
import type { SourceRecord, UnderstoodRow } from '#shared/model/record';
import { rowsOf } from '#shared/model/understood-segment';
import type { OpenFile } from './open-file';
import { complete } from './readers/reading';
import { readRecords } from './readers/registry';

const FIRST = 20;
const WORST = 50;

interface Asked {
  readonly file: ReadableFile;
  readonly spec: Spec;
  /** bytes; null: to the end of the file */
  readonly upTo: number | null;
}

/** Problems: file-unreadable, cancelled. What is wrong with the file itself is in the preview. */
export async function previewFile(
  { file, spec, upTo }: Asked,
  serving: Pick<Serving<ReadingProgress>, 'signal' | 'progress'>,
  open: OpenFile,
): Promise<Result<Preview>> {
  const opened = await open(file);
  if (!opened.ok) return opened;
  const understand = recordsUnderstander(spec);
  const previewRow = previewOf(spec);
  const ledger = new Ledger();
  const first: PreviewRow[] = [];
  const worst = new WorstRows(previewRow);
  let columns: readonly string[] = [];
  let mentions = 0;
  let links = 0;
  let rows = 0;
  let bytes = 0;
  const reading = readRecords(opened.value, spec.reader, {
    signal: serving.signal,
    onBytes: (read) => {
      bytes = read;
    },
  });
  let step = await reading.next();
  while (step.done !== true && (upTo === null || bytes < upTo)) {
    const said = rowsOf(understand(step.value));
    for (const [at, record] of step.value.entries()) {
      if (record.columns.length > columns.length) columns = record.columns;
      const understood = said[at] as UnderstoodRow;
      ledger.count(understood.outcome);
      mentions += understood.mentions.length;
      links += understood.links.length;
      if (first.length < FIRST) first.push(previewRow(record, understood));
      worst.offer(record, understood);
    }
    rows += step.value.length;
    serving.progress({ rows, bytes, size: file.size });
    step = await reading.next();
  }
  if (step.done !== true) await reading.return(complete);
  const { problem: fileProblem, notData } = step.done === true ? step.value : complete;
  if (fileProblem?.code === 'cancelled') return { ok: false, problem: fileProblem };
  return ok({
    isWhole: step.done === true,
    columns,
    counts: ledger.counts(),
    notData,
    mentions,
    links,
    first,
    worst: worst.rows(),
    fileProblem,
  });
}

type ToPreview = (record: SourceRecord, understood: UnderstoodRow) => PreviewRow;

/** As the row will be shown once it is imported; the key of the hashes is one for this preview alone. */
function previewOf(spec: Spec): ToPreview {
  const columns = protectedColumns(spec);
  const keyed = numberHash(crypto.getRandomValues(new Uint8Array(32)));
  return (record, understood) => {
    const { cells } = maskRecord(record, understood, columns);
    const { row, outcome, problems, mentions, links } = concealRow(understood, columns, keyed);
    return { row, outcome, cells, problems, mentions, links };
  };
}

/** The rows with most to say against them, refused ones first; of equals the earlier. */
class WorstRows {
  #rows: { readonly weight: number; readonly row: PreviewRow }[] = [];
  #least = 0;
  readonly #toPreview: ToPreview;

  constructor(toPreview: ToPreview) {
    this.#toPreview = toPreview;
  }

  offer(record: SourceRecord, understood: UnderstoodRow): void {
    const weight = (understood.outcome === 'rejected' ? 1000 : 0) + understood.problems.length;
    if (weight === 0 || understood.outcome === 'repeated' || weight <= this.#least) return;
    this.#rows.push({ weight, row: this.#toPreview(record, understood) });
    if (this.#rows.length >= WORST * 4) this.#trim();
  }

  rows(): readonly PreviewRow[] {
    this.#trim();
    return this.#rows.map(({ row }) => row);
  }

  #trim(): void {
    this.#rows.sort((a, b) => b.weight - a.weight || a.row.row - b.row.row);
    this.#rows = this.#rows.slice(0, WORST);
    if (this.#rows.length === WORST) this.#least = this.#rows.at(-1)?.weight ?? 0;
  }
}
