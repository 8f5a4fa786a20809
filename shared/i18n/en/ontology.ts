export const ontology = {} as const;
