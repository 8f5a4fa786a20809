// What a thing of a row is called where the columns are mapped: by its kind, with its part in the row where there are two.
import type { Spec } from '#shared/import/types';
import type { Words } from '../../session/words';

export function slotWords(spec: Spec, slot: string, { word }: Words): string {
  const mention = spec.mentions.find((one) => one.slot === slot);
  if (mention === undefined) return '';
  const schema = word('schema', mention.schema);
  const twins = spec.mentions.filter((one) => one.schema === mention.schema);
  if (twins.length < 2) return schema;
  // A thing made by hand has no part of its own: it is numbered.
  const isNumbered = slot === mention.schema || /\d$/.test(slot);
  return isNumbered ? `${schema} ${twins.indexOf(mention) + 1}` : `${schema} (${word('slot', slot)})`;
}
