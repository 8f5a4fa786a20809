// CSV and its relatives: text in rows of cells, with or without a header, in whatever encoding an office left it.
import { decodeHead, detectEncodingOfLines, looksBinary } from '../encoding';
import { compileRows } from '../table/compile-rows';
import { type DelimitedLayout, findDelimitedLayout } from '../table/find-layout';
import { proposeTable } from '../table/propose-table';
import { splitRows } from '../table/split-rows';
import type { Format, Recognition, Sample } from '../types';

const endings = ['csv', 'tsv', 'tab', 'psv'] as const;
const QUOTE = '"';

/** What the message `recognised.delimited` chooses its words by. */
const delimiterWord: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

export const delimited: Format = {
  id: 'delimited',
  endings: [...endings, 'txt'],
  recognise,
  propose: (sample, { reader }, records) => {
    const header = reader.reader !== 'delimited' || reader.header;
    return proposeTable({
      format: 'delimited',
      fileName: sample.name,
      title: titleRows(sample, reader),
      reader,
      header,
      records,
    });
  },
  understand: (spec) => compileRows(spec),
};

function recognise(sample: Sample): Recognition | null {
  const { head, name, size } = sample;
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding, because } = detectEncodingOfLines(head);
  const text = decodeHead(head, encoding);
  const trimmed = text.trimStart();
  if (/^[{[]/.test(trimmed) && !/^\[[^\]{]*\]\s*[,;\t|]/.test(trimmed)) return null;
  if (/^<(?:\?xml|!doctype|html)/i.test(trimmed)) return null;
  const layout = findDelimitedLayout(text, QUOTE, head.length >= size);
  if (layout === null) return null;
  const named = endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
  const divided = layout.width > 1;
  return {
    format: 'delimited',
    confidence: named ? 0.75 + layout.regular * 0.2 : divided ? unnamedConfidence(layout, text) : 0.1,
    because: {
      code: 'delimited',
      facts: {
        delimiter: delimiterWord[layout.delimiter] ?? 'other',
        columns: layout.width,
        encoding,
        why: because,
      },
    },
    reader: {
      reader: 'delimited',
      encoding,
      delimiter: layout.delimiter,
      quote: QUOTE,
      skipRows: layout.skipRows,
      header: layout.header,
    },
  };
}

/** How sure a table is one when its name does not say so; a text file of prose has commas too. */
function unnamedConfidence({ regular, header, width }: DelimitedLayout, text: string): number {
  if (regular <= 0.8) return 0.1;
  if (header) return 0.6;
  const isTable = width > 2 && regular > 0.95 && text.trim().split(/[\r\n]+/).length > 2;
  return isTable ? 0.55 : 0.4;
}

function titleRows({ head }: Sample, reader: Recognition['reader']): string {
  if (reader.reader !== 'delimited' || reader.skipRows === 0) return '';
  const rows = splitRows(
    decodeHead(head, reader.encoding),
    reader.delimiter,
    reader.quote,
    reader.skipRows,
    false,
  );
  return rows.flat().join(' ').trim();
}
