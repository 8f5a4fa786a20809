import type { menu as english } from '../en/menu';

export const menu: Readonly<Record<keyof typeof english, string>> = {};
