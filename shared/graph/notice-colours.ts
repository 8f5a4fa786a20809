// The letters of notices on a badge, so that the colour never stands alone, and the gravest of some.
import { noticeColours } from '../connections/notice-gravity';
import type { NoticeColour } from '../connections/types';

/** English letters in every language: notices are called by them everywhere, and the legend says the word. */
export const noticeLetters: Readonly<Record<NoticeColour, string>> = {
  red: 'R',
  orange: 'O',
  un: 'UN',
  yellow: 'Y',
  black: 'K',
  blue: 'B',
  green: 'G',
  silver: 'S',
  purple: 'P',
};

export function noticeColour(text: string): NoticeColour | null {
  const lower = text.trim().toLowerCase();
  return noticeColours.find((colour) => colour === lower) ?? null;
}

/** The gravest of some colours; null when there is none among them. */
export function gravest(colours: Iterable<string>): NoticeColour | null {
  const known = new Set<NoticeColour>();
  for (const text of colours) {
    const colour = noticeColour(text);
    if (colour !== null) known.add(colour);
  }
  return noticeColours.find((colour) => known.has(colour)) ?? null;
}
