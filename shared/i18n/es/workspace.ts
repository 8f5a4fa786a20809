import type { workspace as english } from '../en/workspace';

export const workspace: Readonly<Record<keyof typeof english, string>> = {};
