// Two workers read one file beside each other, each understanding a part: what comes out must be what one makes of it.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ReadingPart } from '#shared/contracts/compute';
import { addCounts, noRows } from '#shared/import/ledger';
import type { Spec } from '#shared/import/types';
import { decodeIndex, encodeIndex } from '#shared/storage/index-codec';
import { mergeAll } from '#shared/storage/index-merge';
import { decodeParts } from '#shared/storage/segment';
import type { UnderstoodBatch } from '#shared/storage/types';
import { digestedBytes } from '../../renderer/workers/digested-bytes';
import { recogniseFile } from '../../renderer/workers/recognising';
import { understoodBatches } from '../../renderer/workers/understood-batches';
import { bytesFrom } from '../import/read-files';
import { manyPeople, plainPeople } from './many-people';

async function specOf(content: string): Promise<Spec> {
  const file = { name: 'people.csv', size: content.length, url: 'test:' };
  const seen = await recogniseFile(file, async () => ({ ok: true, value: bytesFrom(file.name, content) }));
  if (!seen.ok) throw new Error(seen.problem.code);
  return seen.value.proposal.spec;
}

async function read(content: string, spec: Spec, part: ReadingPart | null, piece: number) {
  const digested = await digestedBytes(bytesFrom('people.csv', content, piece), part?.meet ?? null);
  const reading = understoodBatches({
    file: digested.file,
    spec,
    source: 'source-1',
    series: null,
    purged: null,
    numbers: null,
    part,
  });
  const batches: UnderstoodBatch[] = [];
  let step = await reading.next();
  for (; step.done !== true; step = await reading.next()) batches.push(step.value);
  return { batches, end: step.value, meetSha256: digested.meetSha256(), sha256: digested.sha256() };
}

function told(batches: readonly UnderstoodBatch[]) {
  const parts = batches.flatMap(({ index }) => (index === null ? [] : [decodeIndex(index)]));
  const index = mergeAll(parts);
  const segments = batches.flatMap(({ segments: own }) => own);
  return {
    segments,
    bytes: segments.map(({ records, understood }) => [digestOf(records), digestOf(understood)]),
    counts: batches.reduce((sum, { counts }) => addCounts(sum, counts), noRows),
    mentions: batches.reduce((sum, { mentions }) => sum + mentions, 0),
    links: batches.reduce((sum, { links }) => sum + links, 0),
    columns: [...new Set(batches.flatMap(({ columns }) => columns))],
    index: index === null ? null : digestOf(encodeIndex(index)),
  };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each([
  ['rows of all kinds', manyPeople(7_000)],
  ['plain lines for the most part', plainPeople(9_000)],
])('a file in two parts, of %s', async (_kind, content) => {
  const spec = await specOf(content);
  const whole = await read(content, spec, null, 65_536);
  const { segments: _, ...expected } = told(whole.batches);

  it.each([0, 1, Math.round(content.length / 2), content.length - 1, content.length + 1_000])(
    'is the same file, to the byte, wherever they meet: at %i',
    async (meet) => {
      // The file comes to each in pieces of other sizes.
      const first = await read(content, spec, { which: 'first', meet }, 10_007);
      const second = await read(content, spec, { which: 'second', meet }, 300_000);
      const { segments: _, ...both } = told([...first.batches, ...second.batches]);
      expect(both).toEqual(expected);
      expect(second.end).toEqual(whole.end);
      expect(second.sha256).toBe(whole.sha256);
      expect(first.meetSha256).toBe(second.meetSha256);
      expect(first.end.problem).toBeNull();
    },
  );

  it('shares its rows: neither worker understands what the other does', async () => {
    const meet = Math.round(content.length / 2);
    const { segments } = told((await read(content, spec, { which: 'first', meet }, 65_536)).batches);
    const { segments: others } = told((await read(content, spec, { which: 'second', meet }, 65_536)).batches);
    expect(segments.length).toBeGreaterThan(0);
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ number }) => number)).toEqual(others.map((_, at) => segments.length + at));
  });

  it('knows a row of its second part that repeats one of the first, and which', async () => {
    const second = await read(content, spec, { which: 'second', meet: content.length / 2 }, 65_536);
    const repeated = told(second.batches)
      .segments.flatMap(({ records, understood }) => decodeParts(records, understood).rows)
      .filter(({ outcome }) => outcome === 'repeated');
    expect(repeated.map(({ problems }) => problems[0]?.facts)).toContainEqual({ first: 3 });
  });

  it('tells when one worker was given other bytes than the other', async () => {
    const meet = Math.round(content.length / 2);
    const changed = content.replace(/P17(?=[,"])/, 'P18');
    expect(changed).not.toBe(content);
    const first = await read(changed, spec, { which: 'first', meet }, 65_536);
    const second = await read(content, spec, { which: 'second', meet }, 65_536);
    expect(first.meetSha256).not.toBeNull();
    expect(first.meetSha256).not.toBe(second.meetSha256);
  });
});
