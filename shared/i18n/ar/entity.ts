import type { entity as english } from '../en/entity';

export const entity: Readonly<Record<keyof typeof english, string>> = {};
