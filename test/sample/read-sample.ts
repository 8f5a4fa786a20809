// Reads the sample's files through the import as the window does it, with what workspace.json settles.
import { basename } from 'node:path';
import type { Spec } from '#shared/import/types';
import type { ParseContext } from '#shared/values/value-type';
import type { Sample, SampleFile } from '../../resources/sample/make/sample.mjs';
import { type ReadFile, readTextForTest } from '../import/read-files';

export interface ReadSampleFile extends ReadFile {
  readonly file: SampleFile;
}

/** Throws, naming the file, when no format fits one of them. */
export async function readSample(sample: Sample): Promise<readonly ReadSampleFile[]> {
  const read: ReadSampleFile[] = [];
  for (const file of sample.workspace.files) {
    const bytes = sample.files.get(file.path);
    if (bytes === undefined) throw new Error(`the sample lacks ${file.path}`);
    const spec = (proposed: Spec): Spec => ({
      ...proposed,
      context: { ...proposed.context, ...settled(file) },
    });
    read.push({ ...(await readTextForTest(basename(file.path), bytes, { spec })), file });
  }
  return read;
}

function settled({ zone, dateOrder, region, state }: SampleFile): Partial<ParseContext> {
  return {
    ...(zone === null ? {} : { zone }),
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(region === null ? {} : { region }),
    ...(state === null ? {} : { state }),
  };
}
