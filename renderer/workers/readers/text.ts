// Running text to records: a paragraph is a record, because what stands together belongs together.
import { problem } from '#shared/model/problem';
import type { SourceRecord } from '#shared/model/record';
import { decodeText } from './decode-text';
import { complete, endedBy, LONGEST_LINE, type Reader } from './reading';

/** A paragraph longer than this is cut into several: no record should be a whole book. */
const LONGEST = 100_000;

const textColumns = ['text'] as const;

/** Paragraphs are parted by blank lines. `line` is where one begins. */
export const readText: Reader<'text'> = async function* (file, options, watch) {
  let row = 0;
  let line = 1;
  let waiting = '';
  let paragraph: string[] = [];
  let begins = 1;
  /** Characters of `paragraph`. */
  let held = 0;

  const close = (): readonly SourceRecord[] => {
    const text = paragraph.join('\n').trim();
    paragraph = [];
    held = 0;
    const records: SourceRecord[] = [];
    for (let at = 0; at < text.length; at += LONGEST) {
      row += 1;
      const cells = [text.slice(at, at + LONGEST)];
      records.push({ row, line: begins, columns: textColumns, cells, problems: [] });
    }
    return records;
  };
  const take = (text: string): readonly SourceRecord[] => {
    const records: SourceRecord[] = [];
    for (const one of text.split(/\r\n|\n|\r/)) {
      if (one.trim() === '') records.push(...close());
      else {
        if (held > 0 && held + one.length > LONGEST) records.push(...close());
        if (paragraph.length === 0) begins = line;
        paragraph.push(one);
        held += one.length + 1;
      }
      line += 1;
    }
    return records;
  };

  for await (const { text, broken } of decodeText(file, options.encoding, watch)) {
    waiting += text;
    const end = waiting.lastIndexOf('\n');
    if (end >= 0) {
      const records = take(waiting.slice(0, end).replace(/\r$/, ''));
      waiting = waiting.slice(end + 1);
      if (records.length > 0) yield records;
    }
    if (waiting.length >= LONGEST_LINE) {
      return endedBy(problem('row-too-long', { file: file.name, row: row + 1, limit: LONGEST_LINE }));
    }
    if (broken) {
      return endedBy(
        problem('encoding-wrong', { file: file.name, encoding: options.encoding, row: row + 1 }),
      );
    }
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  const rest = [...take(waiting), ...close()];
  if (rest.length > 0) yield rest;
  return row === 0 ? endedBy(problem('file-empty', { file: file.name })) : complete;
};
