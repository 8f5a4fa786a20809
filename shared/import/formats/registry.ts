// The list of formats. To add one: write its file, add its line here, its fixtures and its words.
import type { Format, FormatId, Recognition, Sample } from '../types';
import { delimited } from './delimited';
import { interpolNotices } from './interpol-notices';

export const formats: readonly Format[] = [interpolNotices, delimited];

export function formatById(id: FormatId): Format {
  const found = formats.find((format) => format.id === id);
  if (found === undefined) throw new RangeError(`no format ${id}`);
  return found;
}

/** Every format that may fit, the surest first. */
export function recognise(sample: Sample): readonly Recognition[] {
  return formats
    .flatMap((format) => format.recognise(sample) ?? [])
    .sort((a, b) => b.confidence - a.confidence);
}
