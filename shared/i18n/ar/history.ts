import type { history as english } from '../en/history';

export const history: Readonly<Record<keyof typeof english, string>> = {};
