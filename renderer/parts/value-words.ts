// A value as understood, for a reader: codes of data by the words of the catalogue, everything else as its type shows it.
import type { Statement } from '#shared/model/record';
import type { PropertyId } from '#shared/ontology/types';
import { formatValue } from '#shared/values/registry';
import type { Words } from '../session/words';

/** The catalogue's family of a property whose values are codes. */
const families: Partial<Readonly<Record<PropertyId, string>>> = {
  sex: 'sex',
  eyeColour: 'bodyColour',
  hairColour: 'bodyColour',
  noticeColour: 'notice',
  role: 'role',
};

export function valueWords(
  statement: Pick<Statement, 'property' | 'value' | 'written'>,
  { word, locale }: Words,
): string {
  const shown = formatValue(statement, locale);
  const family = families[statement.property];
  return family === undefined ? shown : word(family, shown);
}
