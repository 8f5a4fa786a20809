// Victims, juveniles and informants stand in a briefing by a number, and nothing is said of them, unless a person chose
// otherwise and said why. Which of the three somebody is, is not printed: "informant" alone can be too much.
import type { Connection } from '../connections/types';
import { cleaned, textCleaner, wordsToClean } from '../handling/clean-text';
import type { Translate } from '../i18n/translate';
import type { Anchor, EntityId } from '../model/ids';
import { definitionOf } from '../ontology/schemas';
import type { BriefingState } from './types';

/** Whether protected people are named: for this somebody gave a reason. */
export function namesProtected({ request }: Pick<BriefingState, 'request'>): boolean {
  return request.protectedReason.trim() !== '';
}

/** How many people of the briefing are protected. */
export function countProtected(state: Pick<BriefingState, 'profiles' | 'protected'>): number {
  return state.profiles.filter(({ id }) => state.protected[id] !== undefined).length;
}

/** In the place of whatever would tell who somebody is. */
const WITHHELD = '•••';

/** The state without whatever says who a protected person is; the very same state when there is none. */
export function withholdProtected(state: BriefingState, t: Translate): BriefingState {
  const ids = withheldIds(state);
  if (ids.size === 0) return state;
  const names = new Map<EntityId, string>();
  for (const { id } of state.profiles)
    if (ids.has(id)) names.set(id, t('briefing.protected.person', { number: names.size + 1 }));
  const anchors = new Set<Anchor>(state.profiles.flatMap(({ id, anchors: own }) => (ids.has(id) ? own : [])));
  const written = state.profiles.flatMap(({ id, caption, statements }) =>
    ids.has(id)
      ? [
          caption,
          ...statements.flatMap((said) =>
            definitionOf(said.property).type === 'name' ? [said.written] : [],
          ),
        ]
      : [],
  );
  const clean = textCleaner(wordsToClean(written));
  const spoken = new Set(
    state.connections.flatMap((connection) =>
      speaksOf(connection, ids, anchors) && connection.decision !== null ? [connection.decision] : [],
    ),
  );
  return {
    ...state,
    profiles: state.profiles.map((profile) => {
      const name = names.get(profile.id);
      return name === undefined ? cleaned(profile, clean) : { ...profile, caption: name, statements: [] };
    }),
    links: cleaned(state.links, clean),
    connections: state.connections.map((connection) =>
      speaksOf(connection, ids, anchors) ? withoutWho(connection, names, clean) : cleaned(connection, clean),
    ),
    decisions: state.decisions.map((decision) =>
      spoken.has(decision.id) ? { ...decision, reason: WITHHELD } : cleaned(decision, clean),
    ),
    roleOf: Object.fromEntries(
      Object.entries(state.roleOf).filter(([id]) => !names.has(id as EntityId)),
    ) as BriefingState['roleOf'],
    chart:
      state.chart === null
        ? null
        : {
            ...state.chart,
            nodes: state.chart.nodes.map((node) => {
              const name = names.get(node.id);
              return name === undefined ? node : { ...node, lines: [name] };
            }),
          },
  };
}

/** The protected, and who is held to be one of them with more than little to say for it: their name would tell. */
function withheldIds({ protected: guarded, connections, profiles }: BriefingState): ReadonlySet<EntityId> {
  const ids = new Set(profiles.flatMap(({ id }) => (guarded[id] === undefined ? [] : [id])));
  for (const { kind, near, far, state, band } of connections) {
    if (kind !== 'match' || state === 'different' || (state === 'proposed' && band === 'weak')) continue;
    if (guarded[near] !== undefined) ids.add(far);
    if (guarded[far] !== undefined) ids.add(near);
  }
  return ids;
}

function speaksOf(
  { near, far, nearAnchors, farAnchors, evidence }: Connection,
  ids: ReadonlySet<EntityId>,
  anchors: ReadonlySet<Anchor>,
): boolean {
  if (ids.has(near) || ids.has(far)) return true;
  if ([...nearAnchors, ...farAnchors].some((anchor) => anchors.has(anchor))) return true;
  return evidence.some(({ left, right }) => [...left, ...right].some(({ anchor }) => anchors.has(anchor)));
}

/** Evidence has both sides' values: what agrees with the one tells the other. */
function withoutWho(
  connection: Connection,
  names: ReadonlyMap<EntityId, string>,
  clean: (text: string) => string,
): Connection {
  const { near, far, kind, farSide } = connection;
  const isMatch = kind === 'match';
  const caption = (id: EntityId, own: string): string => names.get(id) ?? (isMatch ? WITHHELD : clean(own));
  return {
    ...cleaned(connection, clean),
    nearCaption: caption(near, connection.nearCaption),
    farCaption: caption(far, connection.farCaption),
    farSide: isMatch && farSide.kind === 'notice' ? { ...farSide, noticeId: WITHHELD } : farSide,
    evidence: [],
    alerts: [],
  };
}
