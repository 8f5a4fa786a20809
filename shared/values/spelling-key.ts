// One spelling for the ways in which transcriptions into Latin letters differ (ICAO, ISO 9, French, English, Spanish
// habits). Vowels stay, so that it is much stricter than the sound of a name: equal keys are one name spelt twice.
import { recalling } from './recall';

const steps: readonly (readonly [RegExp, string])[] = [
  [/^(?:ye|ie|je)/, 'e'],
  [/^h(?=r[aeiouy])/, 'g'],
  [/(?:shch|szcz|schtsch|chtch|sc(?=h?[eiy]?$)|sch|sh|sz)/g, 'S'],
  [/(?:tsch|tch|cz|ch)/g, 'C'],
  [/(?:dzh|dj|zh)/g, 'j'],
  [/ph/g, 'f'],
  [/(?:kh|gh)/g, 'h'],
  [/(?:ts|tz)/g, 'c'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ck|q/g, 'k'],
  [/c(?=[aoulrn]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/(?:iy|ij|yi|yy|ii|iyi)/g, 'i'],
  [/^i(?=[ua])|^y(?=[ua])/g, 'j'],
  [/y/g, 'i'],
  [/j(?=[aeiou]|$)/g, 'i'],
  [/ff$/, 'v'],
  [/([a-zSC])\1+/g, '$1'],
  [/(?<=[a-z])h(?=$|[^aeiou])/g, ''],
  [/(?<=[aeiou])i(?=[aeou])/g, ''],
];

/** Of one lower-case Latin word. */
export const spellingKey: (word: string) => string = recalling((word) => {
  let key = word;
  for (const [pattern, replacement] of steps) key = key.replace(pattern, replacement);
  return key;
});
