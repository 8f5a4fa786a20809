// XML to records, element by element, with a parser that neither fetches nor expands anything.
import { SaxesParser } from 'saxes';
import { flattenXml, type XmlElement } from '#shared/import/flatten-xml';
import { tabulate, xmlValue } from '#shared/import/tabulate';
import { problem } from '#shared/model/problem';
import { decodeText } from './decode-text';
import { ElementRows } from './element-rows';
import { complete, endedBy, LONGEST_ELEMENT, type Reader } from './reading';

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
}

/** `elements`: names of the elements that are records; the outermost counts. `line` is where each begins. */
export const readXml: Reader<'xml'> = async function* (file, options, watch) {
  const wanted = new Set(options.elements);
  const isTable = options.table === true;
  const rows = new ElementRows(isTable);
  const open: OpenElement[] = [];
  let depth = 0;
  let closed = false;
  let failure: Error | null = null;
  let failedAt = 0;
  const parser = new SaxesParser({ position: true, xmlns: false as const });
  parser.on('error', (error) => {
    failure ??= error;
    failedAt ||= parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (open.length > 0 || wanted.has(name)) {
      open.push({ name, attributes: { ...attributes }, children: [], text: '', line: parser.line });
    }
  });
  const addText = (text: string): void => {
    const inner = open.at(-1);
    if (inner !== undefined) inner.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (failure !== null) return;
    depth -= 1;
    if (depth === 0) closed = true;
    const element = open.pop();
    if (element === undefined) return;
    const finished = { ...element, text: element.text.trim() };
    const parent = open.at(-1);
    if (parent !== undefined) {
      parent.children.push(finished);
      return;
    }
    rows.add(isTable ? tabulate(xmlValue(finished)) : flattenXml(finished), element.line);
  });

  let anything = false;
  let position = 0;
  /** Where the latest element ended. */
  let after = 0;
  let told = 0;
  for await (const { text, broken } of decodeText(file, options.encoding ?? 'utf-8', watch)) {
    for (let at = 0; at < text.length && failure === null; at += 262_144) {
      const piece = text.slice(at, at + 262_144);
      anything ||= piece.trim() !== '';
      parser.write(piece);
      position += piece.length;
      if (rows.count + rows.notData > told || open.length === 0) after = position;
      told = rows.count + rows.notData;
      const records = rows.take();
      if (records.length > 0) yield records;
    }
    const row = rows.count + 1;
    if (position - after > LONGEST_ELEMENT) {
      yield rows.take(true);
      const facts = { file: file.name, row, limit: LONGEST_ELEMENT };
      return endedBy(problem('row-too-long', facts), null, rows.notData);
    }
    if (failure !== null) {
      yield rows.take(true);
      return endedBy(problem('xml-malformed', { file: file.name, line: failedAt, row }));
    }
    if (broken) {
      yield rows.take(true);
      return endedBy(
        problem('encoding-wrong', { file: file.name, encoding: options.encoding ?? 'utf-8', row }),
      );
    }
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  if (!anything) return endedBy(problem('file-empty', { file: file.name }));
  yield rows.take(true);
  const { count, notData } = rows;
  if (!closed) return endedBy(problem('file-cut', { file: file.name, row: count + 1 }));
  return count === 0
    ? endedBy(problem('header-only', { file: file.name }), null, notData)
    : { ...complete, notData };
};
