// How wide a text is where there is no canvas (tests, a worker): widths of Noto Sans by kind of sign, a little generous.
import type { MeasureText } from './types';

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uffef]|\p{Extended_Pictographic}/u;
const nothing = /[\p{Mn}\p{Me}\p{Cf}]/u;
const narrow = /[iljtfrI.,:;'|!()[\] ]/u;
const broad = /[mwMW@%]/u;

export const estimateWidth: MeasureText = (text, fontSize) => {
  let em = 0;
  for (const sign of text) {
    if (nothing.test(sign)) continue;
    if (wide.test(sign)) em += 1;
    else if (narrow.test(sign)) em += 0.34;
    else if (broad.test(sign)) em += 0.92;
    else em += /\p{Lu}/u.test(sign) ? 0.68 : 0.58;
  }
  return em * fontSize;
};
