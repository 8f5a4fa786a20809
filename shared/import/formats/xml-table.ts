// Any XML in which an element repeats: each is a row of a table, what lies in it are the columns.
import { tabulated } from '../table/tabulated';
import type { Format, Recognition, Sample } from '../types';
import { xmlHead } from '../xml-head';
import { repeatedElement } from '../xml-shape';

export const xmlTable: Format = {
  id: 'xmlTable',
  endings: ['xml'],
  recognise,
  ...tabulated('xmlTable'),
};

function recognise({ head, name }: Sample): Recognition | null {
  const xml = xmlHead(head);
  if (xml === null || /^(?:html|svg)$/i.test(xml.root)) return null;
  const { element, count } = repeatedElement(xml.text);
  if (element === null) return null;
  const isSaid = /\.xml$/i.test(name) || /^\s*<\?xml/.test(xml.text);
  return {
    format: 'xmlTable',
    confidence: (isSaid ? 0.3 : 0.15) + (count > 1 ? 0.35 : 0),
    because: { code: 'xml-table', facts: { element } },
    reader: { reader: 'xml', elements: [element], encoding: xml.encoding, table: true },
  };
}
