// The compute worker's answers, called without a worker: what the vault and the window get for a file.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ReadableFile } from '#shared/contracts/compute';
import type { Serving } from '#shared/contracts/rpc';
import { asId, type SourceId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { packPart } from '#shared/storage/packing';
import { decodeSegment } from '#shared/storage/segment';
import { computeHandlers } from '../../renderer/workers/compute-handlers';
import type { OpenFile } from '../../renderer/workers/open-file';
import { bytesFrom } from '../import/read-files';

const never = new AbortController().signal;

function serving<P>(told: P[] = [], handed: object[] = []): Serving<P> {
  return {
    signal: never,
    progress: (progress) => told.push(progress),
    transfer: (...objects) => handed.push(...objects),
  };
}

function setUp(content: string | Uint8Array, name = 'people.csv') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file: ReadableFile = { name, size: bytes.length, url: 'test:' };
  const open: OpenFile = async () => ok(bytesFrom(name, bytes));
  return { file, bytes, handlers: computeHandlers(open) };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const source = asId<SourceId>('source-1');
/** Two hundred people, told again and again: most rows of a long file are cheap. */
const people = (count: number): string =>
  `NAM,DOB,PHONE\n${Array.from({ length: count }, (_, at) => `"STROPWELL, P${at % 200}",0${(at % 8) + 1}/2${at % 8}/1980,207-555-01${String(at % 100).padStart(2, '0')}`).join('\n')}\n`;

describe('a file in the compute worker', () => {
  it('is recognised with a proposal', async () => {
    const { file, handlers } = setUp(people(3));
    const { best, proposal } = value(await handlers.recognise({ file }, serving()));
    expect(best.format).toBe('delimited');
    expect(proposal.columns.map(({ property }) => property)).toEqual(['name', 'birthDate', 'phone']);
  });

  it('is previewed as a whole, with counts that add up to its rows and empty lines beside them', async () => {
    const { file, handlers } = setUp(`${people(30)}"DOE, JOHN",never,nothing\n,,\n  ,"", \n\n`);
    const { proposal } = value(await handlers.recognise({ file }, serving()));
    const told: unknown[] = [];
    const preview = value(await handlers.preview({ file, spec: proposal.spec, upTo: null }, serving(told)));
    expect(preview.counts).toEqual({ rows: 31, accepted: 30, flagged: 1, rejected: 0, repeated: 0 });
    expect(preview.notData).toBe(3);
    expect(preview.first).toHaveLength(20);
    expect(preview.worst.map(({ outcome }) => outcome)).toEqual(['flagged']);
    expect(told.at(-1)).toEqual({ rows: 31, bytes: file.size, size: file.size });
  });

  it('is previewed by its beginning alone when it is large, and says so', async () => {
    const { file, handlers } = setUp(`${people(18_000)}"WILLETT, RE`);
    const { proposal } = value(await handlers.recognise({ file }, serving()));
    const told: { readonly bytes: number }[] = [];
    const beginning = value(
      await handlers.preview({ file, spec: proposal.spec, upTo: 200_000 }, serving(told)),
    );
    expect(beginning).toMatchObject({ isWhole: false, fileProblem: null });
    expect(beginning.first).toHaveLength(20);
    expect(beginning.counts.rows).toBeGreaterThan(1_000);
    expect(beginning.counts.rows).toBeLessThan(12_000);
    expect(told.at(-1)?.bytes).toBeLessThan(file.size);
    const whole = value(await handlers.preview({ file, spec: proposal.spec, upTo: null }, serving()));
    expect(whole).toMatchObject({ isWhole: true, fileProblem: { code: 'file-cut' } });
    expect(whole.first).toEqual(beginning.first);
  });

  it('comes in batches that can be decoded, one after the other, to the end', async () => {
    const { file, bytes, handlers } = setUp(people(18_000));
    const { proposal } = value(await handlers.recognise({ file }, serving()));
    const { job } = value(
      await handlers.startReading(
        { file, spec: proposal.spec, source, series: null, purged: null, numbers: null, part: null },
        serving(),
      ),
    );
    let rows = 0;
    let segments = 0;
    const handed: object[] = [];
    for (;;) {
      const batch = value(await handlers.nextBatch({ job }, serving([], handed)));
      if (batch === null) break;
      for (const segment of batch.segments) {
        expect(segment.number).toBe(segments);
        segments += 1;
        expect(segment.firstRow).toBe(rows + 1);
        const decoded = decodeSegment(packPart(segment.records), packPart(segment.understood));
        expect(decoded.rows).toHaveLength(segment.rows);
        rows += segment.rows;
      }
      expect(batch.columns).toEqual(['NAM', 'DOB', 'PHONE']);
    }
    expect(rows).toBe(18_000);
    // Both parts of every segment, and one index over all.
    expect(handed).toHaveLength(segments * 2 + 1);
    expect(value(await handlers.stopReading({ job }, serving()))).toEqual({
      problem: null,
      notData: 0,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      meetSha256: null,
    });
  });

  it('that is cut tells so after its last batch', async () => {
    const { file, handlers } = setUp(`${people(3)}"WILLETT, RE`);
    const { proposal } = value(await handlers.recognise({ file }, serving()));
    const { job } = value(
      await handlers.startReading(
        { file, spec: proposal.spec, source, series: null, purged: null, numbers: null, part: null },
        serving(),
      ),
    );
    while (value(await handlers.nextBatch({ job }, serving())) !== null);
    expect(value(await handlers.stopReading({ job }, serving())).problem?.code).toBe('file-cut');
  });

  it('can be let go in the middle', async () => {
    const { file, handlers } = setUp(people(40_000));
    const { proposal } = value(await handlers.recognise({ file }, serving()));
    const { job } = value(
      await handlers.startReading(
        { file, spec: proposal.spec, source, series: null, purged: null, numbers: null, part: null },
        serving(),
      ),
    );
    await handlers.nextBatch({ job }, serving());
    expect(await handlers.stopReading({ job }, serving())).toEqual(
      ok({ problem: null, notData: 0, sha256: null, meetSha256: null }),
    );
    expect(await handlers.nextBatch({ job }, serving())).toEqual(fail('not-found', { kind: 'reading' }));
  });

  it.each([
    ['windows-1252', [0x52, 0x65, 0x6e, 0xe9], 'René'],
    ['utf-8', [0x52, 0x65, 0x6e, 0xc3, 0xa9], 'René'],
  ])('whose first accent comes late is read as the %s it is', async (encoding, name, read) => {
    const rows = new TextEncoder().encode(people(18_000));
    const { file, handlers } = setUp(Uint8Array.from([...rows, ...name, ...[0x2c, 0x2c, 0x0a]]));
    const { best, proposal } = value(await handlers.recognise({ file }, serving()));
    expect(best.reader).toMatchObject({ encoding });
    expect(best.because.facts.encoding).toBe(encoding);
    const preview = value(await handlers.preview({ file, spec: proposal.spec, upTo: null }, serving()));
    expect(preview.fileProblem).toBeNull();
    expect(preview.counts.rows).toBe(18_001);
    const written = preview.worst.flatMap((row) => row.cells);
    expect([...written, read]).toContain(read);
  });

  it('has a digest', async () => {
    const { file, bytes, handlers } = setUp(people(100));
    expect(value(await handlers.digest({ file }, serving()))).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
  });

  it.each([
    ['nothing in it', '', 'file-empty'],
    ['blank lines only', '\n \n', 'file-empty'],
    ['bytes of a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0, 255]), 'file-binary'],
    ['a header and no rows', 'NAM,DOB,PHONE\n', 'header-only'],
  ])('with %s is told from a good one', async (_, content, code) => {
    const { file, handlers } = setUp(content);
    const recognised = await handlers.recognise({ file }, serving());
    expect(recognised.ok ? null : recognised.problem.code).toBe(code);
  });
});
