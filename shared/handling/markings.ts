// Traffic Light Protocol 2.0 (FIRST): the labels stay as they are in every language, without spaces.
export const tlpLabels = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const;

/** The strictest label among `markings`, words of another scheme aside; null: none is a label. */
export function strictestLabel(markings: readonly string[]): (typeof tlpLabels)[number] | null {
  const worn = new Set(markings.map((marking) => marking.trim().toUpperCase().replaceAll(' ', '')));
  return tlpLabels.find((label) => worn.has(label)) ?? null;
}
