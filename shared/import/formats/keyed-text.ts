// Records of keys and values as police systems send and print them: entries, replies to a query, cards typed by hand.
import { decodeHead, detectEncoding, looksBinary } from '../encoding';
import { isBanner, isKnownKey, pairsOf } from '../keyed-text';
import { tabulated } from '../table/tabulated';
import type { Format, Recognition, Sample } from '../types';

export const keyedText: Format = {
  id: 'keyedText',
  endings: ['txt', 'ncic', 'tty'],
  recognise,
  ...tabulated('keyedText'),
};

const LOOKED_AT = 400;

function recognise({ head }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding } = detectEncoding(head);
  const text = decodeHead(head, encoding);
  if (/^\s*(?:[{[<]|BEGIN:V)/.test(text)) return null;
  const lines = text
    .split('\n', LOOKED_AT)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isBanner(line));
  let known = 0;
  let keyed = 0;
  const keys = new Set<string>();
  for (const line of lines) {
    const own = pairsOf(line).pairs.filter(({ key }) => isKnownKey(key));
    if (own.length === 0) continue;
    keyed += 1;
    known += own.length;
    for (const { key } of own) keys.add(key.toUpperCase());
  }
  const share = keyed / Math.max(lines.length, 1);
  // A letter has a few lines that begin with a word and a colon; a record has hardly any that does not.
  if (known < 4 || keys.size < 3 || share < 0.45) return null;
  return {
    format: 'keyedText',
    confidence: 0.55 + 0.3 * share,
    because: { code: 'keyed-text', facts: { keys: [...keys].slice(0, 4).join(', ') } },
    reader: { reader: 'keyed', encoding },
  };
}
