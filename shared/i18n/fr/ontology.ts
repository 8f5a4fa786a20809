import type { ontology as english } from '../en/ontology';

export const ontology: Readonly<Record<keyof typeof english, string>> = {};
