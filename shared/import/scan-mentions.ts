// What the scan of a text finds becomes mentions of their own, tied to the thing whose text it is by a tentative link.
import type { Link, Mention, Statement } from '../model/record';
import type { ParseContext } from '../values/value-type';
import { memo } from './memo';
import { type Found, scanText } from './text-scan';

const hint = /\p{Nd}|@|_|\.me\//u;
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
  const counts = new Map<string, number>();
  for (const { property, schema, written, value } of found) {
    // Numbered within the text alone, so that an edited spec does not move the places that decisions refer to.
    const nth = (counts.get(`${field}.${property}`) ?? 0) + 1;
    counts.set(`${field}.${property}`, nth);
    const known = mentions.some(({ statements }) =>
      statements.some((statement) => statement.property === property && statement.value === value),
    );
    if (known) continue;
    const slot = `${owner}-${field}-${property}-${nth}`;
    const statement: Statement = { property, value, written, field, language: null };
    mentions.push({ slot, schema, recordId: null, statements: [statement] });
    links.push({ kind: 'mentions', from: owner, to: slot, strength: 'tentative', statements: [] });
  }
}
