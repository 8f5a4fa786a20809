// The founding items of truth.json, graded on the sample as told, from both directions.
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSample, type TruthItem } from '../../resources/sample/make/sample.mjs';
import { decision } from '../factory';
import { readTextForTest } from '../import/read-files';
import { type ReadSampleFile, readSample } from './read-sample';
import { type Graded, gradeSample, gradingTable } from './truth';

const sample = makeSample();
const founding = sample.truth.filter(({ since }) => since === 'founding');
let files: readonly ReadSampleFile[] = [];
let graded: Graded;
let turned: Graded;

beforeAll(async () => {
  files = await readSample(sample);
  graded = gradeSample(sample.truth, sample.workspace, files);
  turned = gradeSample(sample.truth, sample.workspace, files, { turned: true });
  console.log(`\n${gradingTable(graded)}\n`);
}, 60_000);

function wrongIn({ grades }: Graded, item: TruthItem): readonly string[] {
  const grade = grades.find((one) => one.item.id === item.id);
  return grade === undefined
    ? ['not graded']
    : grade.wrong.map((what) => `${item.id} (${item.title}): ${what}`);
}

describe('the sample, read and compared', () => {
  it('reads every file to its end, and every row has one outcome', () => {
    for (const { file, counts, fileProblem } of files) {
      expect(fileProblem, file.path).toBeNull();
      expect(counts.rows, file.path).toBe(sample.counts[file.path]);
      expect(counts.accepted + counts.flagged + counts.rejected + counts.repeated, file.path).toBe(
        counts.rows,
      );
      expect(counts.rejected, `${file.path} has rejected rows`).toBe(0);
    }
  });

  it('knows that the notices are an extract', () => {
    const notices = files.find(({ file }) => file.path === 'lists/notices.json');
    expect(notices?.counts.rows).toBe(60);
    expect(notices?.statedTotal).toBe(212);
  });

  it.each(founding.map((item) => [item.id, item] as const))('grades %s right', (_, item) => {
    expect(wrongIn(graded, item)).toEqual([]);
  });

  it('walks from the room of V2 to the Red notice in four steps, the last of them a proposed match', () => {
    const [path] = graded.grades.find(({ item }) => item.id === 'D2-path')?.seen ?? [];
    expect(path?.steps).toHaveLength(4);
    expect(path?.steps.map(({ proposed }) => proposed)).toEqual([false, false, false, true]);
    expect(path?.farSide).toMatchObject({ kind: 'notice', colour: 'red', noticeId: '1900/90001' });
  });

  it('proposes no strong match that the truth does not tell of', () => {
    const told = new Set(
      graded.grades.filter(({ item }) => item.mustPropose).flatMap(({ seen }) => seen.map(({ id }) => id)),
    );
    const untold = graded.report.connections.filter(
      ({ id, kind, band }) => kind === 'match' && band === 'strong' && !told.has(id),
    );
    expect(untold.map(({ nearCaption, farCaption }) => `${nearCaption} | ${farCaption}`)).toEqual([]);
  });

  it('grades alike when files and cases come in the opposite order', () => {
    expect(founding.flatMap((item) => wrongIn(turned, item))).toEqual([]);
  });

  it('keeps "different" for X3 when the next edition of the notices comes', () => {
    const first = files.filter(({ file }) => file.path !== 'lists/notices_edition_2.json');
    const seenBefore = gradeSample(sample.truth, sample.workspace, first).grades.find(
      ({ item }) => item.id === 'X3',
    );
    const [proposed] = seenBefore?.seen ?? [];
    if (proposed === undefined) return expect(seenBefore?.right).toBe(true);
    const decisions = [decision('different', proposed.near, proposed.far)];
    const after = gradeSample(sample.truth, sample.workspace, files, { decisions });
    const [kept] = after.grades.find(({ item }) => item.id === 'X3')?.seen ?? [];
    expect(kept).toMatchObject({ id: proposed.id, state: 'different' });
  });

  it('knows by its own rows that the partner in Québec writes the day first, and nobody in Maine does', async () => {
    const orderOf = async (path: string): Promise<string | null> => {
      const bytes = sample.files.get(path) ?? new Uint8Array();
      const read = await readTextForTest(path.split('/').at(-1) ?? path, bytes);
      const own = read.spec.mentions
        .flatMap(({ statements }) => statements)
        .find(({ property }) => property === 'birthDate')?.context.dateOrder;
      return own ?? read.spec.context.dateOrder;
    };
    expect(await orderOf('case-b/partenaire_qc.csv')).toBe('dmy');
    expect(await orderOf('case-a/people.csv')).toBe('mdy');
    expect(await orderOf('case-b/people.csv')).toBe('mdy');
  });

  it('gives the same list twice', () => {
    const again = gradeSample(sample.truth, sample.workspace, files);
    expect(again.report.connections.map(({ id, bits }) => [id, bits])).toEqual(
      graded.report.connections.map(({ id, bits }) => [id, bits]),
    );
  });
});
