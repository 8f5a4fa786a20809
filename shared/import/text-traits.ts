// What a text holds, counted in one pass, so that patterns that cannot match are never tried: a million remarks hold
// hardly anything.

export interface TextTraits {
  readonly digits: number;
  /** Longest run of digits, of digits and hyphens, of ASCII letters and digits. */
  readonly digitRun: number;
  readonly dashedRun: number;
  readonly wordRun: number;
  /** ASCII capitals */
  readonly capitals: number;
  readonly dots: number;
  readonly hasAt: boolean;
  readonly hasUnderscore: boolean;
  readonly hasSlash: boolean;
}

export function textTraits(text: string): TextTraits {
  let digits = 0;
  let digitRun = 0;
  let dashedRun = 0;
  let wordRun = 0;
  let capitals = 0;
  let dots = 0;
  let hasAt = false;
  let hasUnderscore = false;
  let hasSlash = false;
  let run = 0;
  let dashed = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      digits++;
      word++;
      dashed++;
      if (++run > digitRun) digitRun = run;
      if (dashed > dashedRun) dashedRun = dashed;
      if (word > wordRun) wordRun = word;
      continue;
    }
    run = 0;
    const isCapital = code >= 65 && code <= 90;
    if (isCapital || (code >= 97 && code <= 122)) {
      if (isCapital) capitals++;
      dashed = 0;
      if (++word > wordRun) wordRun = word;
      continue;
    }
    word = 0;
    if (code === 45) {
      if (++dashed > dashedRun) dashedRun = dashed;
      continue;
    }
    dashed = 0;
    if (code === 46) dots++;
    else if (code === 64) hasAt = true;
    else if (code === 95) hasUnderscore = true;
    else if (code === 47) hasSlash = true;
  }
  return { digits, digitRun, dashedRun, wordRun, capitals, dots, hasAt, hasUnderscore, hasSlash };
}
