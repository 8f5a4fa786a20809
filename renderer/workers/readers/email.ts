// A saved message to one record: who wrote to whom, when, about what, and the text. Attachments are named, not opened,
// and the row says so.
import PostalMime from 'postal-mime';
import { rowProblem } from '#shared/import/row-problem';
import { problem } from '#shared/model/problem';
import type { RowProblem } from '#shared/model/record';
import { wholeBytes } from './decode-text';
import { complete, endedBy, type Reader } from './reading';

/** bytes; a message is parsed as a whole */
const LIMIT = 64 * 1024 * 1024;

export const readEmail: Reader<'email'> = async function* (file, _options, watch) {
  const bytes = await wholeBytes(file, LIMIT, watch);
  if (!bytes.ok) return endedBy(bytes.problem);
  if (bytes.value.length === 0) return endedBy(problem('file-empty', { file: file.name }));
  const columns: string[] = [];
  const cells: (string | null)[] = [];
  const problems: RowProblem[] = [];
  const add = (column: string, cell: string | null | undefined): void => {
    if (cell === null || cell === undefined || cell === '') return;
    columns.push(column);
    cells.push(cell);
  };
  try {
    const message = await PostalMime.parse(bytes.value);
    add('from.name', message.from?.name);
    add('from.address', message.from?.address);
    for (const kind of ['to', 'cc', 'bcc'] as const) {
      (message[kind] ?? []).forEach(({ name, address }, at) => {
        add(`${kind}.${at}.name`, name);
        add(`${kind}.${at}.address`, address);
      });
    }
    // Where an answer would go, and who really sent it, is what a forged sender forgets to hide.
    (message.replyTo ?? []).forEach(({ name, address }, at) => {
      add(`reply-to.${at}.name`, name);
      add(`reply-to.${at}.address`, address);
    });
    add('sender.address', message.sender?.address);
    add('return-path', message.returnPath);
    add('x-originating-ip', message.headers.find(({ key }) => key === 'x-originating-ip')?.value);
    add('subject', message.subject);
    add('date', message.headers.find(({ key }) => key === 'date')?.value ?? message.date);
    add('message-id', message.messageId);
    message.headers
      .filter(({ key }) => key === 'received')
      .forEach(({ value }, at) => {
        add(`received.${at}`, value.replace(/\s+/g, ' '));
      });
    add('text', message.text?.trim() ?? textOf(message.html ?? ''));
    message.attachments.forEach(({ filename, mimeType }, at) => {
      add(`attachments.${at}.name`, filename ?? mimeType);
    });
    const { length: count } = message.attachments;
    if (count > 0) problems.push(rowProblem('row-attachments', { count }));
  } catch (error) {
    return endedBy(problem('file-unreadable', { file: file.name, message: String(error) }));
  }
  if (!columns.includes('from.address') && !columns.includes('subject')) {
    return endedBy(problem('file-unreadable', { file: file.name, message: 'no header' }));
  }
  yield [{ row: 1, line: null, columns, cells, problems }];
  return complete;
};

/** HTML is only read, never shown: tags go, the words stay. */
function textOf(html: string): string {
  return html
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/gi, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
