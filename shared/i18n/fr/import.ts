import type { importing as english } from '../en/import';

export const importing: Readonly<Record<keyof typeof english, string>> = {};
