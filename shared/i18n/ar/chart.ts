import type { chart as english } from '../en/chart';

export const chart: Readonly<Record<keyof typeof english, string>> = {};
