// A carrier's tracking number: one parcel, while the carrier does not use it again.
import type { Signal } from '../types';
import { exactIdentifier } from './exact-identifier';

export const trackingNumber: Signal = exactIdentifier({
  id: 'tracking',
  group: 'identifier',
  schemas: ['parcel'],
  properties: ['trackingNumber'],
  same: 'tracking.same',
  different: null,
});
