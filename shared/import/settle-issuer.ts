// Whose national numbers a case's file holds, where its headers do not say: most likely those of the country that the case
// belongs to. A list may come from anywhere, and the language of a header is no country.
import { country } from '../values/country';
import { stateOf } from '../values/states';
import { unknownContext } from '../values/unknown-context';
import type { Proposal, SourceHead } from './types';

/** `belongsTo`: ISO 3166-1 alpha-2; null when it is not known. What a header says of a column goes before it. */
export function settleIssuer(
  proposal: Proposal,
  role: SourceHead['role'],
  belongsTo: string | null,
): Proposal {
  const { spec } = proposal;
  if (role === 'list' || belongsTo === null || spec.context.nationalIssuer !== undefined) return proposal;
  return { ...proposal, spec: { ...spec, context: { ...spec.context, nationalIssuer: belongsTo } } };
}

/** The country of a jurisdiction in free words ("Aroostook County, Maine", "Québec", "México"); null when it says none. */
export function countryOfPlace(words: string): string | null {
  for (const part of words.split(/[,;()/]/).reverse()) {
    const state = stateOf(part);
    if (state !== null) return state.slice(0, 2);
    const named = country.parse(part, unknownContext);
    if (named.kind === 'understood' && /^[A-Z]{2}$/.test(named.value)) return named.value;
  }
  return null;
}
