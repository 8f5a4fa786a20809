// Kinds of links between things. A kind with a direction reads "from KIND to".
import type { LinkKindDefinition } from './types';

function kind(
  directed: boolean,
  from: readonly string[],
  to: readonly string[],
  ftm: string | null = 'UnknownLink',
  stix: string | null = 'related-to',
): LinkKindDefinition {
  return { directed, from, to, ftm, stix };
}

const agents = ['person', 'organization'] as const;
const happenings = ['incident', 'event'] as const;

export const linkKinds = {
  owns: kind(true, agents, ['*'], 'Ownership', 'owns'),
  uses: kind(true, ['*'], ['*'], 'UnknownLink', 'uses'),
  livesAt: kind(true, ['person'], ['address'], 'UnknownLink', 'located-at'),
  locatedAt: kind(true, ['*'], ['address'], 'UnknownLink', 'located-at'),
  relatedTo: kind(false, ['person'], ['person'], 'Family'),
  associateOf: kind(false, ['*'], ['*'], 'Associate'),
  // A text about the first names the second, and does not say how they stand to each other.
  mentions: kind(true, ['*'], ['*']),
  employedBy: kind(true, ['person'], ['organization'], 'Employment'),
  memberOf: kind(true, agents, ['organization'], 'Membership'),
  directs: kind(true, agents, ['organization'], 'Directorship'),
  calls: kind(true, ['phone', 'person'], ['phone', 'person'], null),
  messages: kind(true, ['*'], ['*'], null),
  pays: kind(true, ['*'], ['*'], 'Payment'),
  sends: kind(true, ['*'], ['*'], null),
  receives: kind(true, agents, ['parcel', 'item', 'event'], null),
  travels: kind(true, ['*'], ['*'], null, 'located-at'),
  presentAt: kind(true, ['*'], [...happenings, 'address'], null, 'located-at'),
  suspectIn: kind(true, agents, happenings, null),
  victimOf: kind(true, agents, happenings, null),
  witnessOf: kind(true, agents, happenings, null),
  arrestedIn: kind(true, ['person'], happenings, null),
  involvedIn: kind(true, ['*'], happenings, null),
  subjectOf: kind(true, ['*'], ['notice'], null),
  holds: kind(
    true,
    agents,
    ['identityDocument', 'bankAccount', 'paymentCard', 'wallet', 'onlineAccount'],
    null,
  ),
  carries: kind(true, ['vessel', 'vehicle', 'aircraft'], ['*'], null),
  identifiedBy: kind(true, ['*'], ['*'], null),
  // A step of a path that follows a proposed match; no record states it.
  sameAs: kind(false, ['*'], ['*'], null),
} as const satisfies Record<string, LinkKindDefinition>;

export type LinkKindId = keyof typeof linkKinds;
export const linkKindIds = Object.keys(linkKinds) as readonly LinkKindId[];
