import type { connections as english } from '../en/connections';

export const connections: Readonly<Record<keyof typeof english, string>> = {};
