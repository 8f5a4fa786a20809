// Saved messages (.eml): who wrote to whom and when, and what the text mentions.

import type { Link, Mention, RowProblem, SourceRecord } from '../../model/record';
import { eachRecord } from '../each-record';
import { ElementFields, MentionDraft } from '../element-fields';
import { decodeHead, looksBinary } from '../encoding';
import { addFound, textScanner } from '../scan-mentions';
import type { Format, Recognition, Sample, Spec, Understanding } from '../types';
import { elementContext, proposeElements } from './element-proposal';

export const email: Format = {
  id: 'email',
  endings: ['eml'],
  recognise,
  propose: ({ name }, { reader }, records) =>
    proposeElements({
      format: 'email',
      title: name,
      reader,
      context: elementContext,
      records,
      sourceRole: 'case',
    }),
  understand: (spec) => {
    const scan = textScanner(spec.context);
    return eachRecord((record) => understandMessage(record, spec, scan));
  },
};

const headers = ['from', 'to', 'subject', 'date', 'message-id', 'received', 'mime-version', 'return-path'];

function recognise({ head, name }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const beginning = decodeHead(head.subarray(0, 16_384), 'windows-1252').split(/\r?\n\r?\n/)[0] ?? '';
  const found = headers.filter((header) => new RegExp(`^${header}:`, 'im').test(beginning));
  const named = name.toLowerCase().endsWith('.eml');
  if (!found.includes('from') || found.length < (named ? 2 : 4)) return null;
  return {
    format: 'email',
    confidence: named ? 0.97 : 0.85,
    because: { code: 'email', facts: {} },
    reader: { reader: 'email' },
  };
}

function understandMessage(
  record: SourceRecord,
  spec: Spec,
  scan: ReturnType<typeof textScanner>,
): Understanding {
  const fields = new ElementFields(record);
  const problems: RowProblem[] = [];
  const mentions: Mention[] = [];
  const links: Link[] = [];
  const document = new MentionDraft(spec.context, problems);
  const id = fields.get('message-id');
  document.state('title', fields.get('subject'));
  const text = fields.get('text');
  document.state('description', text);
  const date = fields.get('date');
  document.state('date', date, date === null ? undefined : isoDay(date.text));

  const sender = party(fields, 'from', 'sender', spec, problems);
  const answered = fields.items('reply-to').flatMap((item, at) => {
    const other = party(fields, item, `reply-to-${at + 1}`, spec, problems);
    return other === null || isSameAddress(other, sender) ? [] : [other];
  });
  const receivers = ['to', 'cc', 'bcc'].flatMap((kind) =>
    fields.items(kind).flatMap((item, at) => party(fields, item, `${kind}-${at + 1}`, spec, problems) ?? []),
  );
  const sent = new MentionDraft(spec.context, problems);
  sent.state('start', date);
  for (const other of receivers) {
    if (sender === null) break;
    links.push({
      kind: 'messages',
      from: sender.slot,
      to: other.slot,
      strength: 'confirmed',
      statements: sent.statements,
    });
  }
  const others = [...answered, ...receivers];
  for (const one of sender === null ? others : [sender, ...others]) {
    links.push({
      kind: 'associateOf',
      from: 'document',
      to: one.slot,
      strength: 'unconfirmed',
      statements: [],
    });
  }
  for (const field of fields.rest([])) document.state('other', field);
  document.state('recordId', id);
  mentions.push(
    document.mention('document', 'document', id?.text ?? null),
    ...(sender === null ? [] : [sender]),
    ...others,
  );
  if (text !== null) addFound(scan(text.text), text.path, 'document', mentions, links);
  return { mentions, links, problems, rejected: null };
}

/** A correspondent is known by the address: the name beside it is what the message calls its holder. */
function party(
  fields: ElementFields,
  path: string,
  slot: string,
  spec: Spec,
  problems: RowProblem[],
): Mention | null {
  const address = fields.get(`${path}.address`);
  const name = fields.get(`${path}.name`);
  if (address === null && name === null) return null;
  const draft = new MentionDraft(spec.context, problems);
  draft.state('name', name);
  draft.state('email', address);
  return draft.statements.length === 0 ? null : draft.mention(slot, 'person', null);
}

function isSameAddress(a: Mention, b: Mention | null): boolean {
  const addressIn = (one: Mention | null): string | undefined =>
    one?.statements.find(({ property }) => property === 'email')?.value;
  return addressIn(a) !== undefined && addressIn(a) === addressIn(b);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 `Thu, 06 Nov 2025 14:02:05 -0500` as the day it names; the text itself when it is something else. */
function isoDay(written: string): string {
  const parts = /(\d{1,2}) ([A-Za-z]{3}) (\d{4})/.exec(written);
  const month = months.indexOf(parts?.[2]?.toLowerCase() ?? '') + 1;
  if (parts === null || month === 0) return written;
  return `${parts[3]}-${String(month).padStart(2, '0')}-${parts[1]?.padStart(2, '0')}`;
}
