// Documents of before numbers were concealed name a card by its number, in the id of its node, and freeze values as they were
// written.
import type { WorkspaceDocument } from '../model/documents';
import type { Statement } from '../model/record';
import { type PropertyId, properties } from '../ontology/schemas';
import { concealNumber, type Keyed } from '../values/concealed-number';
import { concealStatement } from './conceal-row';
import { maskNumbers } from './protected-text';

const CARD_NODE = /~paymentCard:card\.(\d{12,19})(?!\d)/g;

/** The very same document when nothing of the kind is in it. */
export function concealDocument<D extends WorkspaceDocument>(document: D, keyed: Keyed): D {
  return concealIn(document, keyed, false) as D;
}

/** `isFact`: what a reason of evidence cites. */
function concealIn(value: unknown, keyed: Keyed, isFact: boolean): unknown {
  if (typeof value === 'string') {
    const named = value.replace(
      CARD_NODE,
      (_, number: string) => `~paymentCard:card.${concealNumber(number, (text) => keyed(`card ${text}`))}`,
    );
    return isFact ? maskNumbers(named) : named;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item) => concealIn(item, keyed, isFact));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (value === null || typeof value !== 'object') return value;
  if (isStatement(value)) return concealStatement(value, new Set(), keyed);
  const entries = Object.entries(value);
  const after = entries.map(
    ([name, member]) => [name, concealIn(member, keyed, isFact || name === 'facts')] as const,
  );
  return after.every(([, member], at) => member === entries[at]?.[1]) ? value : Object.fromEntries(after);
}

function isStatement(value: object): value is Statement {
  return (
    'property' in value &&
    'written' in value &&
    typeof value.property === 'string' &&
    (value.property as PropertyId) in properties
  );
}
