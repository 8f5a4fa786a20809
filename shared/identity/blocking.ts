// By which keys pairs are found. Two things that share none are never compared, so keys are wide; what is too common is
// combined with a second key by whoever pairs, and what is left out is counted.
import { asId, type EntityId } from '../model/ids';
import type { Profile, SourcedStatement } from '../model/record';
import type { SchemaId } from '../ontology/schemas';
import { signalsOf } from './signals/list';

export interface BlockingKey {
  readonly signal: string;
  /** With its schema's name in front: things of different schemas are never compared. */
  readonly key: string;
}

/** Keys in the order of the signals; one may come more than once. */
export function blockingKeysOf(profile: Profile): readonly BlockingKey[] {
  return signalsOf(profile.schema).flatMap((signal) =>
    signal.block(profile).map((key) => ({ signal: signal.id, key: `${profile.schema} ${key}` })),
  );
}

/** The same keys, each once. */
export function blockingKeys(profile: Profile): readonly string[] {
  const keys = new Set<string>();
  for (const signal of signalsOf(profile.schema))
    for (const key of signal.block(profile)) keys.add(`${profile.schema} ${key}`);
  return [...keys];
}

/** Of one mention, before it is part of an entity: an entity has the keys of its mentions. */
export function blockingKeysOfMention(
  schema: SchemaId,
  statements: readonly SourcedStatement[],
): readonly string[] {
  return blockingKeys({ id: asId<EntityId>(''), schema, anchors: [], caption: '', statements });
}

/** A family name alone finds cousins and strangers: it counts only together with a second key (a birth date, a house). */
export function isHalfKey(key: string): boolean {
  return key.startsWith('person name:f.');
}
