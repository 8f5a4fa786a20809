// Cards of an address book to records: a card is a record, its lines are columns. Pictures are named, not kept.
import { rowProblem } from '#shared/import/row-problem';
import { cardLine, cardParts, fromQuotedPrintable, plainCardText } from '#shared/import/vcard-line';
import { problem } from '#shared/model/problem';
import { decodeText } from './decode-text';
import { ElementRows } from './element-rows';
import { complete, endedBy, LONGEST_ELEMENT, type Reader } from './reading';

const structured: ReadonlySet<string> = new Set(['N', 'ADR', 'ORG']);

/** Lines outside of cards are no data. A card that is begun within another ends that one, which is set apart. */
export const readCards: Reader<'vcard'> = async function* (file, options, watch) {
  const rows = new ElementRows(false);
  let line = 0;
  let begins = 0;
  let notData = 0;
  let waiting: string[] = [];
  let held = 0;
  let folded: string[] = [];
  let card: {
    readonly columns: string[];
    readonly cells: string[];
    readonly counts: Map<string, number>;
  } | null = null;

  const put = (text: string): void => {
    const read = cardLine(text);
    if (card === null || read === null) {
      if (card === null) notData += 1;
      else push('text', text.trim());
      return;
    }
    const { name, types, isBase64, isQuotedPrintable, charset } = read;
    if (name === 'VERSION') return;
    const value = isQuotedPrintable ? fromQuotedPrintable(read.value, charset) : read.value;
    const number = card.counts.get(name) ?? 0;
    card.counts.set(name, number + 1);
    const path = `${name}.${number}`;
    if (isBase64) push(path, `(${name.toLowerCase()}, ${read.value.length})`);
    else if (structured.has(name))
      for (const [at, part] of cardParts(value).entries()) push(`${path}.${at}`, part);
    else push(path, plainCardText(value));
    if (types.length > 0) push(`${path}.type`, types.join(', '));
  };
  const push = (path: string, cell: string): void => {
    if (cell === '') return;
    card?.columns.push(path);
    card?.cells.push(cell);
  };
  const close = (isWhole: boolean): void => {
    if (card === null) return;
    const { columns, cells } = card;
    if (isWhole) rows.add({ columns, cells }, begins);
    else
      rows.addBroken(cells.join('\n'), begins, {
        ...rowProblem('row-malformed'),
        value: cells.join(' ').slice(0, 200),
      });
    card = null;
  };
  const logical = (text: string, at: number): void => {
    const plain = text.trim().toUpperCase();
    if (plain === '') {
      notData += 1;
    } else if (plain === 'BEGIN:VCARD') {
      close(false);
      begins = at;
      card = { columns: [], cells: [], counts: new Map() };
    } else if (plain === 'END:VCARD') close(true);
    else put(text);
  };
  let from = 1;
  const take = (text: string): void => {
    line += 1;
    const before = folded.at(-1);
    // A line goes on in the next: after a blank, or in version 2.1 after an equals sign.
    const isSoft = before?.endsWith('=') === true && /QUOTED-PRINTABLE/i.test(folded[0] ?? '');
    if (before !== undefined && (isSoft || /^[ \t]/.test(text))) {
      if (isSoft) folded[folded.length - 1] = before.slice(0, -1);
      folded.push(isSoft ? text : text.slice(1));
      return;
    }
    if (folded.length > 0) logical(folded.join(''), from);
    folded = [text];
    from = line;
  };
  for await (const { text, broken } of decodeText(file, options.encoding, watch)) {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const [at, one] of lines.entries()) {
      take((at === 0 ? waiting.join('') + one : one).replace(/\r$/, ''));
      if (at === 0) waiting = [];
    }
    held = lines.length > 0 ? rest.length : held + rest.length;
    waiting.push(rest);
    const records = rows.take();
    if (records.length > 0) yield records;
    const row = rows.count + 1;
    if (held > LONGEST_ELEMENT || broken) {
      return endedBy(
        broken
          ? problem('encoding-wrong', { file: file.name, encoding: options.encoding, row })
          : problem('row-too-long', { file: file.name, row, limit: LONGEST_ELEMENT }),
        null,
        notData + rows.notData,
      );
    }
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  const last = waiting.join('');
  if (last !== '') take(last.replace(/\r$/, ''));
  if (folded.length > 0) logical(folded.join(''), from);
  const isCut = card !== null;
  close(false);
  yield rows.take(true);
  if (isCut)
    return endedBy(problem('file-cut', { file: file.name, row: rows.count }), null, notData + rows.notData);
  return rows.count === 0
    ? endedBy(problem('file-empty', { file: file.name }))
    : { ...complete, notData: notData + rows.notData };
};
