// The list of formats. To add one: write its file, add its line here, its fixtures and its words.
import type { Format, FormatId, Recognition, Sample } from '../types';
import { delimited } from './delimited';
import { email } from './email';
import { followTheMoney } from './follow-the-money';
import { interpolNotices } from './interpol-notices';
import { jsonTable } from './json-table';
import { keyedText } from './keyed-text';
import { nibrs } from './nibrs';
import { ofacList } from './ofac-list';
import { phoneExtraction } from './phone-extraction';
import { sanctionTargets } from './sanction-targets';
import { sanctionsXml } from './sanctions-xml';
import { sheet } from './sheet';
import { text } from './text';
import { vcard } from './vcard';
import { xmlTable } from './xml-table';

export const formats: readonly Format[] = [
  interpolNotices,
  delimited,
  sheet,
  phoneExtraction,
  sanctionsXml,
  email,
  followTheMoney,
  sanctionTargets,
  ofacList,
  keyedText,
  nibrs,
  vcard,
  jsonTable,
  xmlTable,
  text,
];

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
