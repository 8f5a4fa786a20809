// Traffic Light Protocol 2.0 (FIRST): the labels stay as they are in every language, without spaces.
export const tlpLabels = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const;

type Label = (typeof tlpLabels)[number];

interface Marked {
  readonly head: { readonly marking: string };
}

/** What stays within the own organisation, where the workspace says nothing else. */
const ownOrganisation: Label = 'TLP:AMBER+STRICT';

/** The strictest label among `markings`, words of another scheme aside; null: none is a label. */
export function strictestLabel(markings: readonly string[]): Label | null {
  const worn = new Set(markings.map(plain));
  return tlpLabels.find((label) => worn.has(label)) ?? null;
}

/** The marking of what is made of these sources, before anybody chooses another: none of them asks for more. */
export function usualMarking(
  settings: { readonly defaultMarking: string } | undefined,
  sources: readonly Marked[],
): string {
  const usual = settings?.defaultMarking || ownOrganisation;
  return strictestLabel([usual, ...sources.map(({ head }) => head.marking)]) ?? usual;
}

/**
 * The sources that ask for more than this marking: a stricter label, or the words of another scheme, which nothing can be
 * weighed against. A source without a marking asks for nothing, nor does one marked TLP:CLEAR.
 */
export function askingMore<S extends Marked>(marking: string, sources: readonly S[]): readonly S[] {
  const given = strictness(marking);
  return sources.filter(({ head }) => {
    const asked = strictness(head.marking);
    if (plain(head.marking) === '' || plain(head.marking) === plain(marking)) return false;
    if (asked === null) return true;
    return given === null ? asked > 0 : asked > given;
  });
}

/** From 0 (TLP:CLEAR) on; null: no label. */
function strictness(marking: string): number | null {
  const labels: readonly string[] = tlpLabels;
  const at = labels.indexOf(plain(marking));
  return at < 0 ? null : tlpLabels.length - 1 - at;
}

function plain(marking: string): string {
  return marking.trim().toUpperCase().replaceAll(' ', '');
}
