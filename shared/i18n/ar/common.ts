import type { common as english } from '../en/common';

export const common: Readonly<Record<keyof typeof english, string>> = {};
