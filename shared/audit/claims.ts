// What documents say that people did: an entry may say it of whoever signs it, and repeat what one before said. So nobody writes
// down an opinion as somebody else's under their own signature.
import type { Change } from '../change/change';
import type { WorkspaceDocument } from '../model/documents';
import type { UserId } from '../model/ids';

/** By what was done. */
function claimsOf(document: WorkspaceDocument): readonly (readonly [what: string, by: UserId])[] {
  switch (document.kind) {
    case 'decision': {
      const { by, second } = document;
      return second == null
        ? [['by', by]]
        : [
            ['by', by],
            ['second', second.by],
          ];
    }
    case 'role':
      return [['by', document.statedBy]];
    case 'briefing':
      return [['by', document.madeBy]];
    case 'source':
      return [['by', document.importedBy]];
    case 'hold':
      return [['by', document.placedBy]];
    default:
      return [];
  }
}

export class Claims {
  readonly #made = new Set<string>();

  /**
   * Whether a change by this person says of nobody else what no entry before said. `unsure`: entries before lack their content, so
   * that what a document said before its change is taken for said.
   */
  holds(change: Change, signer: UserId, unsure: boolean): boolean {
    const { added, updated } = change;
    const isMade = (document: WorkspaceDocument, before: WorkspaceDocument | null): boolean => {
      const earlier = new Set(before === null ? [] : claimsOf(before).map(named(document)));
      return claimsOf(document).every((claim) => {
        const name = named(document)(claim);
        return (
          claim[1] === signer || this.#made.has(name) || (unsure && (before === null || earlier.has(name)))
        );
      });
    };
    return (
      added.every((document) => isMade(document, null) && isByTwo(document)) &&
      updated.every(({ before, after }) => isMade(after, before) && isByTwo(after))
    );
  }

  follow({ added, updated }: Change): void {
    for (const document of [...added, ...updated.map(({ after }) => after)])
      for (const claim of claimsOf(document)) this.#made.add(named(document)(claim));
  }
}

function named({ id }: WorkspaceDocument): (claim: readonly [what: string, by: UserId]) => string {
  return ([what, by]) => `${id} ${what} ${by}`;
}

/** Who proposed cannot confirm. */
function isByTwo(document: WorkspaceDocument): boolean {
  return document.kind !== 'decision' || document.second == null || document.second.by !== document.by;
}
