// Colours of a chart in light, dark and print. Shapes stand out from what is behind them by at least 3:1, text by 4.5:1
// (WCAG 2.2, 1.4.11 and 1.4.3: a test computes it), and each colour has a second sign: ring pattern, letter or dashes.
import type { NoticeColour } from '../connections/types';
import type { ChartTheme, LinkStyle, RingPattern, SceneNode } from './types';

type Side = SceneNode['side'];

export interface Palette {
  readonly background: string;
  readonly ink: string;
  /** Of lesser text: link labels and the number of links beyond. */
  readonly dimmed: string;
  readonly link: string;
  readonly proposed: string;
  readonly selected: string;
  readonly sides: Readonly<Record<Side, { readonly ring: string; readonly fill: string }>>;
  readonly notices: Readonly<Record<NoticeColour, { readonly fill: string; readonly ink: string }>>;
}

const notices: Palette['notices'] = {
  red: { fill: '#b3141d', ink: '#ffffff' },
  orange: { fill: '#f08c00', ink: '#1a1205' },
  un: { fill: '#1c6ea4', ink: '#ffffff' },
  yellow: { fill: '#ffd43b', ink: '#241d00' },
  black: { fill: '#16181b', ink: '#ffffff' },
  blue: { fill: '#1f4fc4', ink: '#ffffff' },
  green: { fill: '#1f7a33', ink: '#ffffff' },
  silver: { fill: '#c3c8ce', ink: '#1a1d21' },
  purple: { fill: '#7a2fa3', ink: '#ffffff' },
};

const light: Palette = {
  background: '#ffffff',
  ink: '#1a1d21',
  dimmed: '#4a525b',
  link: '#56606b',
  proposed: '#a3246e',
  selected: '#0b63d1',
  sides: {
    case: { ring: '#17508f', fill: '#e7f0fa' },
    otherCase: { ring: '#6d3aa3', fill: '#f3ecfa' },
    list: { ring: '#9a4a00', fill: '#fdf0e3' },
    pivot: { ring: '#59626c', fill: '#f3f4f6' },
  },
  notices,
};

const dark: Palette = {
  background: '#16181d',
  ink: '#eceff3',
  dimmed: '#b6bec8',
  link: '#97a2af',
  proposed: '#ff8ac4',
  selected: '#6db3ff',
  sides: {
    case: { ring: '#7db7f5', fill: '#1d2f45' },
    otherCase: { ring: '#c9a2f2', fill: '#34264a' },
    list: { ring: '#f2ab62', fill: '#43301b' },
    pivot: { ring: '#aab4c0', fill: '#2a2f37' },
  },
  notices,
};

/** On paper a ring must hold when printed in grey: darker rings, paler fills. */
const print: Palette = {
  ...light,
  ink: '#000000',
  dimmed: '#33393f',
  link: '#3d454d',
  proposed: '#8a1259',
  sides: {
    case: { ring: '#123f73', fill: '#f1f6fc' },
    otherCase: { ring: '#55298a', fill: '#f8f4fc' },
    list: { ring: '#7d3b00', fill: '#fef7ef' },
    pivot: { ring: '#444c55', fill: '#f7f8f9' },
  },
};

export const palettes: Readonly<Record<ChartTheme, Palette>> = { light, dark, print };

export const ringPatterns: Readonly<Record<Side, RingPattern>> = {
  case: 'solid',
  otherCase: 'double',
  list: 'dashed',
  pivot: 'thin',
};

/** Pixels drawn and left out in turn; none is solid. The fourth cannot be taken for one of the three of strength. */
export const linkDashes: Readonly<Record<LinkStyle, readonly number[]>> = {
  confirmed: [],
  unconfirmed: [9, 5],
  tentative: [2, 5],
  proposed: [14, 4, 2, 4],
};

export const linkWidths: Readonly<Record<LinkStyle, number>> = {
  confirmed: 2,
  unconfirmed: 2,
  tentative: 2,
  proposed: 2.5,
};
