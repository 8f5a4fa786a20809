// What stands on the other side: a notice with its colour, a list, or another case.
import type { EntityId, SourceId } from '../model/ids';
import type { LinkFact, Profile } from '../model/record';
import type { PropertyId } from '../ontology/schemas';
import type { LinkIndex } from './links-index';
import { noticeColours } from './notice-gravity';
import type { FarSide, NoticeColour } from './types';

/** `UN Special Notice`, `Red`, `RED NOTICE`: the colour they name; null when they name none. */
export function colourOf(text: string): NoticeColour | null {
  const words = text.toLowerCase().split(/[^a-z]+/);
  if (words.includes('un') || words.includes('unsc') || words.includes('special')) return 'un';
  return noticeColours.find((colour) => words.includes(colour)) ?? null;
}

/** The gravest notice that the thing is, or is the subject of, among those that the link or the thing's sources state. */
export function listSide(
  entity: Profile,
  sources: readonly SourceId[],
  links: LinkIndex,
  profileOf: (id: EntityId) => Profile | undefined,
): FarSide {
  const notices =
    entity.schema === 'notice' ? [entity] : noticesAbout(entity.id, links.at(entity.id), profileOf);
  let gravest: { readonly rank: number; readonly colour: NoticeColour; readonly notice: Profile } | null =
    null;
  for (const notice of notices)
    for (const said of valuesOf(notice, 'noticeColour')) {
      const colour = colourOf(said);
      if (colour === null) continue;
      const rank = noticeColours.indexOf(colour);
      if (gravest === null || rank < gravest.rank) gravest = { rank, colour, notice };
    }
  if (gravest === null) return { kind: 'list', sources };
  const { colour, notice } = gravest;
  return {
    kind: 'notice',
    colour,
    noticeId: valuesOf(notice, 'noticeId')[0] ?? notice.caption,
    requestedBy: valuesOf(notice, 'requestedBy')[0] ?? null,
    sources,
  };
}

function noticesAbout(
  id: EntityId,
  links: readonly LinkFact[],
  profileOf: (id: EntityId) => Profile | undefined,
): readonly Profile[] {
  return links
    .filter(({ kind, from }) => kind === 'subjectOf' && from === id)
    .flatMap(({ to }) => profileOf(to) ?? [])
    .filter(({ schema }) => schema === 'notice');
}

function valuesOf(profile: Profile, property: PropertyId): readonly string[] {
  return profile.statements
    .filter((statement) => statement.property === property && statement.value !== '')
    .map(({ value }) => value);
}

/** Sources of the facet's statements, in their order. */
export function sourcesOf(profile: Profile): readonly SourceId[] {
  return [...new Set(profile.statements.map(({ source }) => source))];
}

/** Lower is graver: notices by colour, then lists, then other cases. */
export function gravityOf(side: FarSide): number {
  if (side.kind === 'notice') return noticeColours.indexOf(side.colour);
  return noticeColours.length + (side.kind === 'list' ? 0 : 1);
}

/** Tells apart what must stay apart when records that say the same are folded: each notice asks for an action of its own. */
export function foldKey(side: FarSide): string {
  return side.kind === 'notice' ? `notice ${side.colour} ${side.noticeId}` : farKey(side);
}

/** Tells two far sides of one thing apart. */
export function farKey(side: FarSide): string {
  return side.kind === 'case' ? `case ${side.caseId}` : 'list';
}
