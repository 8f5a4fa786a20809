// Traffic Light Protocol 2.0 (FIRST): the labels stay as they are in every language, without spaces.
export const tlpLabels = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const;
