// The one order of notices by gravity, for ranking, badges and legends.
import type { NoticeColour } from './types';

/** Gravest first: an arrest is asked for, measures bind, a threat is near, a life may depend on it, ... */
export const noticeColours = [
  'red',
  'un',
  'orange',
  'yellow',
  'green',
  'blue',
  'black',
  'silver',
  'purple',
] as const satisfies readonly NoticeColour[];
