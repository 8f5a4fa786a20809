// By which keys pairs are found. Two things that share none are never compared, so keys are wide; what is too common is
// combined with a second key by whoever pairs, and what is left out is counted.
import { type Anchor, asId, type EntityId, type SourceId } from '../model/ids';
import type { Mention, Profile } from '../model/record';
import { signalsOf } from './signals/list';

/** Distinct keys, each with its schema's name in front: things of different schemas are never compared. */
export function blockingKeys(profile: Profile): readonly string[] {
  const keys = new Set<string>();
  for (const signal of signalsOf(profile.schema))
    for (const key of signal.block(profile)) keys.add(`${profile.schema} ${key}`);
  return [...keys];
}

/** The same for one mention, before it is part of an entity: what an index of mentions holds. */
export function blockingKeysOfMention(mention: Mention): readonly string[] {
  const anchor = asId<Anchor>('');
  const source = asId<SourceId>('');
  return blockingKeys({
    id: asId<EntityId>(''),
    schema: mention.schema,
    anchors: [anchor],
    caption: '',
    statements: mention.statements.map((statement) => ({ ...statement, anchor, source, row: 0 })),
  });
}

/** A family name alone finds cousins and strangers: it counts only together with a second key (a birth date, a house). */
export function isHalfKey(key: string): boolean {
  return key.startsWith('person name:f.');
}
