// Finds identifiers in running text: phones, mail and web addresses, documents, accounts, wallets, plates, online names. What
// is found is only ever tentative: the text mentions it, it does not say whose it is.
import type { PropertyId, SchemaId } from '../ontology/types';
import { understand } from '../values/registry';
import type { ParseContext } from '../values/value-type';
import { westernDigits } from '../values/written-text';
import { patterns } from './text-patterns';
import { textTraits } from './text-traits';

export interface Found {
  readonly property: PropertyId;
  readonly schema: SchemaId;
  /** As it stands in the text. */
  readonly written: string;
  /** The value's normal form. */
  readonly value: string;
}

const nothing: readonly Found[] = [];

// All of one shape: going through objects of six shapes for each remark costs more than the patterns do.
const tried = patterns.map(({ property, schema, pattern, needs, prefix, accepts, context }) => ({
  property,
  schema,
  pattern,
  needs,
  prefix: prefix ?? '',
  accepts: accepts ?? null,
  own: context ?? null,
}));

/** Each distinct value once, in the order of the text. Only values that their types understand. */
export function scanText(text: string, context: ParseContext): readonly Found[] {
  if (text.length > 200_000) return scanText(text.slice(0, 200_000), context);
  // Other digits become these one for one, so that every place stays what it was.
  const western = westernDigits(text);
  const traits = textTraits(western);
  if (!tried.some(({ needs }) => needs(traits, western))) return nothing;
  let left = western;
  const found: (Found & { readonly at: number })[] = [];
  const seen = new Set<string>();
  for (const { property, schema, pattern, needs, prefix, accepts, own } of tried) {
    if (!needs(traits, western)) continue;
    for (const match of left.matchAll(pattern)) {
      const value = match.groups?.value ?? match[0];
      if (accepts?.(value) === false) continue;
      const meant = own === null ? context : { ...context, ...own(match[0]) };
      const read = understand(property, `${prefix}${value}`, meant);
      if (read.kind !== 'understood' || read.flags.some(({ code }) => code === 'value-check-digit')) continue;
      left =
        left.slice(0, match.index) + ' '.repeat(match[0].length) + left.slice(match.index + match[0].length);
      const key = `${property}:${read.encoded}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const at = match.index + match[0].lastIndexOf(value);
      const written = text.slice(at, at + value.length);
      found.push({ property, schema, written, value: read.encoded, at: match.index });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...rest }) => rest);
}
