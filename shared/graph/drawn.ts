// How large everything on a chart is drawn, for every drawing of it.
import type { ChartTheme } from './types';

/** Pixels at zoom 1. */
export const drawn = {
  radius: 22,
  pivotRadius: 16,
  fontSize: 12,
  lineHeight: 16,
  linkFontSize: 10,
  labelGap: 6,
  labelWidth: 132,
  labelLines: 3,
  arrow: 10,
  badgeRadius: 9,
  iconSize: 24,
  margin: 24,
} as const;

/** The fonts every drawing names, in order: the names of a chart are in all scripts. */
export const chartFonts = ['Noto Sans', 'Vazirmatn', 'Noto Sans SC'] as const;

export interface SignSizes {
  /** Of a link's words. Pixels at zoom 1, as all here. */
  readonly linkWords: number;
  readonly badgeRadius: number;
  readonly badgeLetter: number;
  /** Of a badge with more than one letter. */
  readonly badgeLetters: number;
  /** Of the number of links beyond. */
  readonly more: number;
}

const screen: SignSizes = {
  linkWords: drawn.linkFontSize,
  badgeRadius: drawn.badgeRadius,
  badgeLetter: 10,
  badgeLetters: 8,
  more: 9,
};

/** On paper nobody comes closer: no word is smaller than a label, so that one scale says whether all can be read. */
const print: SignSizes = {
  linkWords: drawn.fontSize,
  badgeRadius: 11,
  badgeLetter: drawn.fontSize,
  badgeLetters: drawn.fontSize,
  more: drawn.fontSize,
};

export function signSizes(theme: ChartTheme): SignSizes {
  return theme === 'print' ? print : screen;
}
