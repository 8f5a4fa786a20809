import type { search as english } from '../en/search';

export const search: Readonly<Record<keyof typeof english, string>> = {};
