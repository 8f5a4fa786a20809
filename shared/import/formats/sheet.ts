// Spreadsheets (XLSX): once unpacked, tables like any other.
import { compileRows } from '../table/compile-rows';
import { proposeTable } from '../table/propose-table';
import type { Format, Recognition, Sample } from '../types';

export const sheet: Format = {
  id: 'sheet',
  endings: ['xlsx'],
  recognise,
  propose: ({ name }, { reader }, records) => {
    // The reader has looked for the header; from here on its place is settled and can be changed by a person.
    const firstLine = records[0]?.line ?? 2;
    const settled =
      reader.reader === 'sheet' && reader.skipRows < 0
        ? { ...reader, skipRows: Math.max(0, firstLine - 2) }
        : reader;
    return proposeTable({
      format: 'sheet',
      fileName: name,
      title: '',
      reader: settled,
      header: true,
      records,
    });
  },
  understand: (spec) => compileRows(spec),
};

/** An XLSX file is a ZIP archive whose first entries are named `[Content_Types].xml` or `xl/...`. */
function recognise({ head, name }: Sample): Recognition | null {
  if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return null;
  const text = new TextDecoder('windows-1252').decode(head.subarray(0, 65_536));
  const inside = text.includes('[Content_Types].xml') || text.includes('xl/');
  const named = /\.xls[xm]$/i.test(name);
  if (!inside && !named) return null;
  if (text.includes('word/document.xml') || text.includes('ppt/')) return null;
  return {
    format: 'sheet',
    confidence: named && inside ? 0.97 : 0.7,
    because: { code: 'sheet', facts: {} },
    reader: { reader: 'sheet', sheet: null, skipRows: -1 },
  };
}
