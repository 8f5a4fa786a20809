// What all signals of "the same number" share: equal keys agree, different ones usually say nothing, for people and
// things have several numbers over time.
import type { SourcedStatement } from '../../model/record';
import type { PropertyId, SchemaId } from '../../ontology/schemas';
import { found, oneSided } from '../evidence';
import { featuresOf, type SaidValue } from '../features';
import { excessOf } from '../frequency';
import type { Evidence, EvidenceGroup, Signal } from '../types';
import type { WeightId } from '../weights';

export interface ExactIdentifier {
  readonly id: string;
  readonly group: EvidenceGroup;
  readonly schemas: readonly SchemaId[];
  readonly properties: readonly PropertyId[];
  readonly same: WeightId;
  /** For numbers of which a thing has one for life: a different one speaks against. Null where it says nothing. */
  readonly different: WeightId | null;
  /** A reason's code of its own, and its facts, for an equal value. Absent: that of `same`, with the value as written. */
  readonly because?: (value: string) => {
    readonly code: string;
    readonly facts: Evidence['because']['facts'];
  };
}

export function exactIdentifier(rule: ExactIdentifier): Signal {
  const { id, group, schemas, properties, same, different, because } = rule;
  const name = { id, group };
  return {
    id,
    group,
    schemas,
    block: (profile) => featuresOf(profile).keysOf(properties),
    judge: (left, right, context): Evidence | null => {
      const ours = featuresOf(left).identifiersOf(properties);
      const theirs = featuresOf(right).identifiersOf(properties);
      if (ours.length === 0 || theirs.length === 0) return oneSided(name, written(ours), written(theirs));
      const equal = equalPair(ours, theirs);
      if (equal !== null) {
        const [a, b, key] = equal;
        return found(name, {
          weight: same,
          outcome: 'agrees',
          left: [a.statement],
          right: [b.statement],
          excess: excessOf(context.frequencies, key),
          ...(because?.(a.statement.value) ?? { facts: { value: a.statement.written } }),
        });
      }
      if (different === null) return null;
      return found(name, {
        weight: different,
        outcome: 'conflicts',
        left: written(ours.slice(0, 1)),
        right: written(theirs.slice(0, 1)),
      });
    },
  };
}

/** Two statements with a key in common, and that key. */
export function equalPair(
  ours: readonly SaidValue<readonly string[]>[],
  theirs: readonly SaidValue<readonly string[]>[],
): readonly [SaidValue<readonly string[]>, SaidValue<readonly string[]>, string] | null {
  for (const a of ours)
    for (const b of theirs) for (const key of a.value) if (b.value.includes(key)) return [a, b, key];
  return null;
}

export function written(said: readonly SaidValue<unknown>[]): readonly SourcedStatement[] {
  return said.map(({ statement }) => statement);
}
