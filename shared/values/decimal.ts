// Numbers as sources write them, kept as decimal text so that money never meets binary fractions.

/**
 * Plain decimal text (`-1234.5`; no leading zeros, no trailing zeros of the fraction, no `-0`) of a number with grouping;
 * null when it is none. `decimal` settles what is open: `1.234` is 1234 where the comma is decimal.
 */
export function plainDecimal(written: string, decimal: '.' | ','): string | null {
  const text = written
    .replace(/[\s\u00a0\u202f'’_]/g, '')
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');
  const found = /^([+\-−]?)(\d[\d.,]*|[.,]\d+)([-−]?)$/.exec(text);
  if (found === null) return null;
  const [, sign = '', body = '', after = ''] = found;
  const split = splitFraction(body, decimal);
  if (split === null) return null;
  const [whole, fraction] = split;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const rest = fraction.replace(/0+$/, '');
  const isZero = /^0*$/.test(digits) && rest === '';
  const minus = (sign !== '' && sign !== '+') || after !== '';
  return `${minus && !isZero ? '-' : ''}${digits}${rest === '' ? '' : `.${rest}`}`;
}

function splitFraction(body: string, decimal: '.' | ','): readonly [whole: string, fraction: string] | null {
  const dots = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (dots === 0 && commas === 0) return [body, ''];
  // Both present: the last one is decimal, whatever the file's habit.
  const last = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
  const count = last === '.' ? dots : commas;
  const isDecimal =
    dots > 0 && commas > 0
      ? count === 1
      : count === 1 && (last === decimal || !/^\d{1,3}[.,]\d{3}$/.test(body));
  if (!isDecimal) return grouped(body, dots > 0 && commas > 0 ? null : last);
  const at = body.lastIndexOf(last);
  const whole = grouped(body.slice(0, at), last === '.' ? ',' : '.');
  return whole === null ? null : [whole[0], body.slice(at + 1)];
}

/** Groups of three (or of two before the last three, as in India). */
function grouped(text: string, mark: '.' | ',' | null): readonly [whole: string, fraction: string] | null {
  if (/^\d*$/.test(text)) return [text, ''];
  if (mark === null) return null;
  const pattern = mark === ',' ? /^\d{1,3}(?:,\d{2,3})*,\d{3}$/ : /^\d{1,3}(?:\.\d{3})+$/;
  return pattern.test(text) ? [text.replaceAll(mark, ''), ''] : null;
}
