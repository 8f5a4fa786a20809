import type { batch as english } from '../en/batch';

export const batch: Readonly<Record<keyof typeof english, string>> = {};
