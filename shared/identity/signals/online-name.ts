// An online name or account: the same name on another service may be anybody, so the service is part of the key.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const onlineName: Signal = exactIdentifier({
  id: 'online-name',
  group: 'contact',
  schemas: ['person', 'organization'],
  properties: ['onlineName'],
  same: 'online-name.same',
  different: null,
});
