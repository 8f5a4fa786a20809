// What the scan of a text finds becomes mentions of their own, tied to the thing whose text it is by a tentative link.
import type { Link, Mention, Statement } from '../model/record';
import type { ParseContext } from '../values/value-type';
import { memo } from './memo';
import { type Found, scanText } from './text-scan';

const hint = /\d|@|_|\.me\//;
const nothing: readonly Found[] = [];

/** A scanner that remembers texts seen before. */
export function textScanner(context: ParseContext): (text: string) => readonly Found[] {
  return memo((text: string) => (text.length > 4 && hint.test(text) ? scanText(text, context) : nothing));
}

/** Adds to `mentions` and `links`; a value that a mention of the row already states is not mentioned again. */
export function addFound(
  found: readonly Found[],
  field: string,
  owner: string,
  mentions: Mention[],
  links: Link[],
): void {
  for (const { property, schema, written, value } of found) {
    const known = mentions.some(({ statements }) =>
      statements.some((statement) => statement.property === property && statement.value === value),
    );
    if (known) continue;
    const slot = `${owner}-text-${mentions.length}`;
    const statement: Statement = { property, value, written, field, language: null };
    mentions.push({ slot, schema, recordId: null, statements: [statement] });
    links.push({ kind: 'associateOf', from: owner, to: slot, strength: 'tentative', statements: [] });
  }
}
