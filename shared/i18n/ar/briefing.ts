import type { briefing as english } from '../en/briefing';

export const briefing: Readonly<Record<keyof typeof english, string>> = {};
