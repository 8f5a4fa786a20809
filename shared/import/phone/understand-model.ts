// What the models of an extraction say: a contact has numbers, a call and a message have ends and a time, a chat has
// participants, a place has a time.
import type { Statement } from '../../model/record';
import type { ElementFields } from '../element-fields';
import { addFound, type textScanner } from '../scan-mentions';
import type { Spec, Understanding } from '../types';
import { looksLikeNumber, type Party, PhoneRow } from './parties';

type Scan = ReturnType<typeof textScanner>;

/** `type`: Contact, Call, Chat, InstantMessage, SMS, MMS, Location or UserAccount. */
export function understandModel(type: string, fields: ElementFields, spec: Spec, scan: Scan): Understanding {
  const row = new PhoneRow(spec);
  if (type === 'Contact' || type === 'UserAccount') contact(row, fields);
  else if (type === 'Call') call(row, fields);
  else if (type === 'Chat') chat(row, fields, scan);
  else if (type === 'Location') place(row, fields);
  else message(row, fields, '', scan);
  const first = row.mentions[0];
  if (first !== undefined) {
    const rest = row.draft();
    for (const field of fields.rest(spec.ignored)) rest.state('other', field);
    row.mentions[0] = { ...first, statements: [...first.statements, ...rest.statements] };
  }
  return { mentions: row.mentions, links: row.links, problems: row.problems, rejected: null };
}

function contact(row: PhoneRow, fields: ElementFields): void {
  const person = row.draft();
  person.state('name', fields.get('Name') ?? fields.get('Username'));
  for (const item of [...fields.items('Entries'), ...fields.items('Phones')]) {
    const value = fields.get(`${item}.Value`);
    if (value === null) continue;
    const isMail = /^[^\s@]+@[^\s@]+\.\w+$/.test(value.text);
    person.state(isMail ? 'email' : looksLikeNumber(value.text) ? 'phone' : 'onlineName', value);
  }
  person.state('email', fields.get('Email'));
  if (person.statements.length > 0) row.mentions.push(person.mention('person', 'person', null));
}

function timesOf(row: PhoneRow, fields: ElementFields, path: string): readonly Statement[] {
  const times = row.draft();
  times.state('start', fields.get(`${path}TimeStamp`) ?? fields.get(`${path}StartTime`));
  times.state('duration', fields.get(`${path}Duration`));
  return times.statements;
}

function call(row: PhoneRow, fields: ElementFields): void {
  const owner = row.owner();
  const parties = fields.items('Parties').flatMap((item) => row.partyAt(fields, item) ?? []);
  const direction = fields.get('Direction')?.text ?? '';
  const incoming =
    /incoming|missed/i.test(direction) || /incoming|missed/i.test(fields.get('Type')?.text ?? '');
  const statements = timesOf(row, fields, '');
  const outgoing = /outgoing|dialed|dialled/i.test(`${direction} ${fields.get('Type')?.text ?? ''}`);
  const told = parties.find(({ role }) => /from/i.test(role));
  const from = told ?? (incoming ? parties[0] : owner);
  // Where nothing says who called, the phone itself is assumed to have.
  const isTold = told !== undefined || incoming || outgoing || parties.some(({ role }) => /^to$/i.test(role));
  const strength = isTold ? 'confirmed' : 'unconfirmed';
  for (const to of parties.length > 0 ? parties : owner === null ? [] : [owner]) {
    const other = to === from ? owner : to;
    if (from === undefined || from === null || other === null || other.slot === from.slot) continue;
    row.links.push({ kind: 'calls', from: from.slot, to: other.slot, strength, statements });
  }
}

/** A chat's own messages, when it holds them, count as one link from each writer to each reader. */
function chat(row: PhoneRow, fields: ElementFields, scan: Scan): void {
  const participants = fields.items('Participants').flatMap((item) => row.partyAt(fields, item) ?? []);
  const owner = row.owner();
  const everybody =
    owner === null || participants.some(({ key }) => key === owner.key)
      ? participants
      : [owner, ...participants];
  const messages = fields.items('Messages');
  if (messages.length === 0) {
    const statements = timesOf(row, fields, '');
    everybody.forEach((one, at) => {
      for (const other of everybody.slice(at + 1)) {
        row.links.push({
          kind: 'associateOf',
          from: one.slot,
          to: other.slot,
          strength: 'unconfirmed',
          statements,
        });
      }
    });
    return;
  }
  for (const item of messages) {
    const from = senderOf(row, fields, `${item}.`);
    const statements = timesOf(row, fields, `${item}.`);
    for (const other of everybody) {
      if (from === null || other.slot === from.slot) continue;
      row.links.push({
        kind: 'messages',
        from: from.slot,
        to: other.slot,
        strength: 'confirmed',
        statements,
      });
    }
    mentionText(row, fields, `${item}.Body`, from, scan);
  }
}

function message(row: PhoneRow, fields: ElementFields, path: string, scan: Scan): void {
  const from = senderOf(row, fields, path);
  const named = [...fields.items(`${path}To`), ...fields.items(`${path}Parties`)].flatMap(
    (item) => row.partyAt(fields, item) ?? [],
  );
  const others = named.filter(({ slot, role }) => slot !== from?.slot && !/^from$/i.test(role));
  const owner = row.owner();
  const sender = from ?? named.find(({ role }) => /^from$/i.test(role)) ?? (others.length > 0 ? owner : null);
  const receivers = others.length > 0 ? others : owner === null ? [] : [owner];
  const statements = timesOf(row, fields, path);
  for (const to of receivers) {
    if (sender === null || sender.slot === to.slot) continue;
    row.links.push({ kind: 'messages', from: sender.slot, to: to.slot, strength: 'confirmed', statements });
  }
  mentionText(row, fields, `${path}Body`, sender ?? receivers[0] ?? null, scan);
}

function senderOf(row: PhoneRow, fields: ElementFields, path: string): Party | null {
  const [item] = fields.items(`${path}From`);
  return item === undefined ? null : row.partyAt(fields, item);
}

function mentionText(
  row: PhoneRow,
  fields: ElementFields,
  path: string,
  owner: Party | null,
  scan: Scan,
): void {
  const body = fields.get(path);
  if (body === null) return;
  const at = row.mentions.findIndex(({ slot }) => slot === owner?.slot);
  const mention = row.mentions[at];
  if (mention === undefined || owner === null) return;
  const said = row.draft();
  said.state('note', body);
  row.mentions[at] = { ...mention, statements: [...mention.statements, ...said.statements] };
  addFound(scan(body.text), body.path, owner.slot, row.mentions, row.links);
}

function place(row: PhoneRow, fields: ElementFields): void {
  const event = row.draft();
  event.state('start', fields.get('TimeStamp'));
  event.state('place', fields.get('Name') ?? fields.get('Address'));
  for (const item of fields.items('Position')) {
    event.stateJoined('place', [fields.get(`${item}.Latitude`), fields.get(`${item}.Longitude`)], ', ');
  }
  if (event.statements.length === 0) return;
  const owner = row.owner();
  row.mentions.push(event.mention('event', 'event', null));
  if (owner !== null) {
    row.links.push({
      kind: 'presentAt',
      from: owner.slot,
      to: 'event',
      strength: 'unconfirmed',
      statements: [],
    });
  }
}
