// Which notice stands behind a thing, and on whose word: a list states it of the thing itself, or a person held a record of
// the case and one of the list to be the same. The second is an opinion, and must never look like the first.
import type { Connection, NoticeColour } from '../connections/types';
import type { Assembly } from '../identity/entities';
import { undecidedWay } from '../identity/undecided-way';
import type { DecisionDocument } from '../model/documents';
import { type Anchor, asId, type EntityId, type UserId } from '../model/ids';
import type { LinkFact, Profile } from '../model/record';
import { gravest } from './notice-colours';
import type { NoticeBehind, NoticeOpinion, SceneNode } from './types';

/** What people's decisions joined, as it was without them. */
export interface Undecided extends Pick<Assembly, 'profiles' | 'links' | 'entityOfAnchor'> {
  readonly decisions: readonly DecisionDocument[];
  readonly nameOf: (user: UserId) => string;
}

export interface NoticeGround {
  /** More than are asked about do no harm: a notice's gives its subject the badge. */
  readonly profiles: readonly Profile[];
  readonly links: readonly LinkFact[];
  readonly connections: readonly Connection[];
  /** Null: no decision joined any of them. */
  readonly undecided: Undecided | null;
  readonly side: (profile: Profile) => SceneNode['side'];
}

/** The gravest notice behind each thing that has one. A proposed match never passes it on to somebody in the case. */
export function noticesBehind(ground: NoticeGround): ReadonlyMap<EntityId, NoticeBehind> {
  const { undecided, side } = ground;
  const stated = statedColours(ground);
  const colourOf = (ids: readonly EntityId[]): NoticeColour | null =>
    gravest(ids.flatMap((id) => stated.get(id) ?? []));
  const partWith = new Map((undecided?.profiles ?? []).map((part) => [part.id, part]));
  const found = new Map<EntityId, NoticeBehind>();
  for (const profile of ground.profiles) {
    const parts = undecided === null ? [profile.id] : partsOf(profile, undecided);
    const colour = colourOf(parts);
    if (colour === null) continue;
    const own = side(profile);
    const home = parts.filter((id) => {
      const part = partWith.get(id);
      return part === undefined || side(part) === own;
    });
    const bearers = parts.filter((id) => colourOf([id]) === colour);
    const isStated = undecided === null || bearers.some((id) => home.includes(id));
    found.set(profile.id, {
      colour,
      opinions: isStated ? [] : opinionsOf(undecidedWay(home, bearers, parts, undecided), undecided),
    });
  }
  return found;
}

type Colours = Map<EntityId, string[]>;

function add(colours: Colours, id: EntityId, more: readonly string[]): void {
  if (more.length > 0) colours.set(id, [...(colours.get(id) ?? []), ...more]);
}

/** What is stated of each thing, as things are without decisions. */
function statedColours({ undecided, connections, ...decided }: NoticeGround): Colours {
  const { profiles, links } = undecided ?? decided;
  const found: Colours = new Map();
  for (const { id, statements } of profiles)
    add(
      found,
      id,
      statements.flatMap(({ property, value }) => (property === 'noticeColour' ? [value] : [])),
    );
  for (const { kind, from, to } of links) if (kind === 'subjectOf') add(found, from, found.get(to) ?? []);
  for (const { far, farAnchors, farSide } of connections) {
    if (farSide.kind !== 'notice') continue;
    const [anchor] = farAnchors;
    const part = anchor === undefined ? undefined : undecided?.entityOfAnchor.get(anchor);
    add(found, part ?? far, [farSide.colour]);
  }
  return found;
}

/** The things that a thing would be if nobody had decided anything. */
function partsOf({ id, anchors }: Profile, { entityOfAnchor }: Undecided): readonly EntityId[] {
  const all = [asId<Anchor>(id), ...anchors].map((anchor) => entityOfAnchor.get(anchor) ?? id);
  return [...new Set(all)];
}

function opinionsOf(
  decisions: readonly DecisionDocument[],
  { nameOf }: Pick<Undecided, 'nameOf'>,
): readonly NoticeOpinion[] {
  return decisions.flatMap(({ by, at, second }) => [
    { by: nameOf(by), at },
    ...(second == null ? [] : [{ by: nameOf(second.by), at: second.at }]),
  ]);
}
