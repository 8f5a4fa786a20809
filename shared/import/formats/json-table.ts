// Any JSON that holds a list of objects: an array, lines, or a list within an answer. Its elements are the rows of a table.
import { decodeHead, detectEncoding, looksBinary } from '../encoding';
import { jsonShape } from '../json-shape';
import { tabulated } from '../table/tabulated';
import type { Format, Recognition, Sample } from '../types';

export const jsonTable: Format = {
  id: 'jsonTable',
  endings: ['json', 'jsonl', 'ndjson'],
  recognise,
  ...tabulated('jsonTable'),
};

function recognise({ head, name }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding } = detectEncoding(head);
  const shape = jsonShape(decodeHead(head, encoding), /\.(?:jsonl|ndjson|jsonlines)$/i.test(name));
  if (shape === null) return null;
  const { items, lines, elements } = shape;
  const kind = lines ? 'lines' : items === '' ? 'top' : items === '*' ? 'keyed' : 'within';
  return {
    format: 'jsonTable',
    confidence: elements > 0 ? 0.6 : 0.3,
    because: { code: 'json-table', facts: { kind, items } },
    reader: { reader: 'json', encoding, items, table: true, ...(lines ? { lines } : {}) },
  };
}
