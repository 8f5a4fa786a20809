// The UN Security Council's consolidated list and lists of the same structure: individuals and entities with aliases,
// dates, addresses and documents; vessels and wallets stand in the comments.

import type { Link, Mention, RowProblem, SourceRecord, Statement } from '../../model/record';
import { eachRecord } from '../each-record';
import { ElementFields, type FieldValue, MentionDraft } from '../element-fields';
import { addFound, textScanner } from '../scan-mentions';
import type { Format, Recognition, Sample, Spec, Understanding } from '../types';
import { xmlHead } from '../xml-head';
import { proposeElements } from './element-proposal';

const elements = ['INDIVIDUAL', 'ENTITY'] as const;

export const sanctionsXml: Format = {
  id: 'sanctionsXml',
  endings: ['xml'],
  recognise,
  propose: ({ name }, { reader }, records) =>
    proposeElements({
      format: 'sanctionsXml',
      title: name,
      reader,
      // Dates are ISO; the numbers of the list belong to no one country.
      context: { dateOrder: 'ymd', region: null },
      records,
      sourceRole: 'list',
      ignored: ['@element', 'VERSIONNUM', 'SORT_KEY', 'SORT_KEY_LAST_MOD', 'LIST_TYPE', 'LAST_DAY_UPDATED'],
    }),
  understand: (spec) => {
    const scan = textScanner(spec.context);
    return eachRecord((record) => understandListed(record, spec, scan));
  },
};

function recognise({ head }: Sample): Recognition | null {
  const xml = xmlHead(head);
  if (xml === null || xml.root !== 'CONSOLIDATED_LIST') return null;
  return {
    format: 'sanctionsXml',
    confidence: 0.98,
    because: { code: 'sanctions-list', facts: {} },
    reader: { reader: 'xml', elements: [...elements], encoding: xml.encoding },
  };
}

const nameParts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'] as const;
const addressParts = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY'] as const;

function understandListed(
  record: SourceRecord,
  spec: Spec,
  scan: ReturnType<typeof textScanner>,
): Understanding {
  const fields = new ElementFields(record);
  const problems: RowProblem[] = [];
  const isPerson = fields.get('@element')?.text === 'INDIVIDUAL';
  const kind = isPerson ? 'INDIVIDUAL' : 'ENTITY';
  const comments = fields.get('COMMENTS1');
  const isVessel = !isPerson && comments !== null && /\b(?:vessel|ship|IMO number)\b/i.test(comments.text);
  const slot = isPerson ? 'person' : isVessel ? 'vessel' : 'organization';
  const subject = new MentionDraft(spec.context, problems);
  const reference = fields.get('REFERENCE_NUMBER');
  const id = reference ?? fields.get('DATAID');
  // The list gives names in the order they are said; the last part is not always a family name.
  subject.stateJoined(
    'name',
    nameParts.map((part) => fields.get(part)),
    ' ',
  );
  subject.state('name', fields.get('NAME_ORIGINAL_SCRIPT'));
  for (const item of fields.items(`${kind}_ALIAS`)) {
    subject.state('alias', fields.get(`${item}.ALIAS_NAME`));
  }
  if (isPerson) statePerson(fields, subject);
  for (const item of fields.items(`${kind}_ADDRESS`)) {
    const parts = addressParts.map((part) => fields.get(`${item}.${part}`));
    subject.stateJoined(isVessel ? 'other' : 'address', parts, ', ');
  }
  for (const item of fields.items(`${kind}_DOCUMENT`)) stateDocument(fields, subject, item);
  for (const value of fields.below('NATIONALITY')) subject.state('nationality', value);
  for (const value of fields.below('DESIGNATION')) subject.state('profession', value);
  subject.state('description', comments);
  const imo = comments === null ? null : /\bIMO(?: (?:number|no\.?))?[ .:#]*(\d{7})\b/i.exec(comments.text);
  if (isVessel && comments !== null && imo?.[1] !== undefined) {
    subject.state('imo', { path: comments.path, text: imo[1] });
    const former = /\b(?:formerly|ex|f\/k\/a|former name)[: ]+(?:known as )?["“]?([^".;,”]{3,60})/i.exec(
      comments.text,
    )?.[1];
    if (former !== undefined) subject.state('formerName', { path: comments.path, text: former.trim() });
  }
  const notice = new MentionDraft(spec.context, problems);
  notice.state('noticeId', reference ?? id);
  notice.state('program', fields.get('UN_LIST_TYPE'));
  notice.state('date', fields.get('LISTED_ON'));
  notice.statements.push(listed);
  for (const field of fields.rest(spec.ignored)) subject.state('other', field);
  subject.state('recordId', id);
  const mentions: Mention[] = [
    subject.mention(slot, isPerson ? 'person' : isVessel ? 'vessel' : 'organization', id?.text ?? null),
    notice.mention('notice', 'notice', id?.text ?? null),
  ];
  const links: Link[] = [
    { kind: 'subjectOf', from: slot, to: 'notice', strength: 'confirmed', statements: [] },
  ];
  if (comments !== null) addFound(scan(comments.text), comments.path, slot, mentions, links);
  return { mentions, links, problems, rejected: null };
}

/** Being on the list is a sanctions measure, whichever body publishes it in this structure. */
const listed: Statement = {
  property: 'noticeColour',
  value: 'un',
  written: 'CONSOLIDATED_LIST',
  field: null,
  language: null,
};

function statePerson(fields: ElementFields, subject: MentionDraft): void {
  for (const item of fields.items('INDIVIDUAL_DATE_OF_BIRTH')) {
    const type = fields.get(`${item}.TYPE_OF_DATE`)?.text.toUpperCase() ?? 'EXACT';
    const date = fields.get(`${item}.DATE`) ?? fields.get(`${item}.YEAR`);
    const from = fields.get(`${item}.FROM_YEAR`);
    const to = fields.get(`${item}.TO_YEAR`);
    if (date !== null)
      subject.state('birthDate', date, type.startsWith('APPROX') ? `circa ${date.text}` : undefined);
    else if (from !== null && to !== null) subject.stateJoined('birthDate', [from, to], '-');
    else subject.state('birthDate', from ?? to);
  }
  for (const item of fields.items('INDIVIDUAL_PLACE_OF_BIRTH')) {
    subject.state('birthCountry', fields.get(`${item}.COUNTRY`));
    const parts = ['CITY', 'STATE_PROVINCE'].map((part) => fields.get(`${item}.${part}`));
    subject.stateJoined('birthPlace', parts, ', ');
  }
  subject.state('sex', fields.get('GENDER'));
  for (const value of fields.below('TITLE')) subject.state('title', value);
}

/** Digital currency addresses stand among the documents. */
function stateDocument(fields: ElementFields, subject: MentionDraft, item: string): void {
  const type = fields.get(`${item}.TYPE_OF_DOCUMENT`);
  const number = fields.get(`${item}.NUMBER`);
  const country = fields.get(`${item}.ISSUING_COUNTRY`) ?? fields.get(`${item}.COUNTRY_OF_ISSUE`);
  if (number === null) return;
  if (type !== null && /digital currency|crypto|wallet|bitcoin/i.test(type.text)) {
    subject.state('wallet', number);
    return;
  }
  if (type !== null && /registration|tax/i.test(type.text)) {
    subject.state('registrationNumber', number);
    return;
  }
  const parts: readonly (FieldValue | null)[] = [type, country];
  const before = parts.flatMap((part) => part?.text ?? []).join(' ');
  subject.state('identityDocument', number, before === '' ? undefined : `${before}, ${number.text}`);
}
