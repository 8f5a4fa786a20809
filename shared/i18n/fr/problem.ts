import type { problem as english } from '../en/problem';

export const problem: Readonly<Record<keyof typeof english, string>> = {};
