// Cards of address books (VCF): what a telephone or a mail program exports of its contacts.
import type { Link, Mention, RowProblem, SourceRecord } from '../../model/record';
import { schemaOf } from '../../ontology/schemas';
import type { PropertyId, SchemaId } from '../../ontology/types';
import { eachRecord } from '../each-record';
import { ElementFields, type FieldValue, MentionDraft } from '../element-fields';
import { decodeHead, detectEncoding, looksBinary } from '../encoding';
import type { Format, Recognition, Sample, Spec, Understanding } from '../types';
import { proposeElements } from './element-proposal';

export const vcard: Format = {
  id: 'vcard',
  endings: ['vcf', 'vcard'],
  recognise,
  propose: ({ name }, { reader }, records) =>
    proposeElements({
      format: 'vcard',
      title: name,
      reader,
      context: { dateOrder: 'ymd' },
      records,
      sourceRole: 'case',
    }),
  understand: (spec) => eachRecord((record) => understandCard(record, spec)),
};

function recognise({ head }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding } = detectEncoding(head);
  if (!/^\s*BEGIN:VCARD\s*$/im.test(decodeHead(head, encoding).slice(0, 4096))) return null;
  return {
    format: 'vcard',
    confidence: 0.97,
    because: { code: 'vcard', facts: {} },
    reader: { reader: 'vcard', encoding },
  };
}

/** What a line says of the one whose card it is; the first that the schema may carry holds. */
const lines: readonly (readonly [name: string, properties: readonly PropertyId[]])[] = [
  ['NICKNAME', ['alias']],
  ['TEL', ['phone']],
  ['EMAIL', ['email']],
  ['URL', ['website']],
  ['BDAY', ['birthDate']],
  ['TITLE', ['profession']],
  ['ROLE', ['profession']],
  ['NOTE', ['note']],
];

function understandCard(record: SourceRecord, spec: Spec): Understanding {
  const fields = new ElementFields(record);
  const problems: RowProblem[] = [];
  const draft = new MentionDraft(spec.context, problems);
  const [surname, forename, middle] = [0, 1, 2].map((at) => fields.get(`N.0.${at}`));
  const shown = fields.get('FN.0');
  const firm = fields.get('ORG.0.0');
  // A firm's card has its name as organization and as the name that is shown, and nobody's surname.
  const isFirm =
    firm !== null && !surname && !forename && (shown === null || shown.text.trim() === firm.text.trim());
  const schema: SchemaId = isFirm ? 'organization' : 'person';
  const allowed: readonly string[] = schemaOf(schema).properties;
  if (isFirm) draft.state('name', firm);
  else if (surname && forename) {
    const given = middle ? `${forename.text} ${middle.text}` : forename.text;
    const path = `${surname.path} + ${forename.path}`;
    draft.state('name', { path, text: `${surname.text}, ${given}` });
    if (shown !== null && !isSameName(shown.text, [surname.text, given])) draft.state('alias', shown);
  } else draft.state('name', shown ?? surname ?? forename ?? null);
  for (const [name, properties] of lines) {
    const own = properties.find((property) => allowed.includes(property)) ?? 'other';
    for (const item of fields.items(name)) {
      const value = fields.get(item);
      // `tel:+1-207-555-0133`, `mailto:...`, `19790702`.
      const meant = value?.text.replace(/^(?:tel|mailto):/i, '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
      draft.state(own, value, meant);
      fields.get(`${item}.type`);
    }
  }
  for (const item of fields.items('ADR')) {
    const parts = [0, 1, 2, 3, 4, 5, 6].map((at) => fields.get(`${item}.${at}`));
    draft.stateJoined('address', parts, ', ');
    fields.get(`${item}.type`);
  }
  for (const name of ['IMPP', 'X-SOCIALPROFILE', 'X-TELEGRAM', 'X-SKYPE', 'X-SKYPE-USERNAME'])
    for (const item of fields.items(name)) {
      const value = fields.get(item);
      draft.state('onlineName', value, onlineName(name, value));
    }
  const id = fields.get('UID.0');
  const mentions: Mention[] = [];
  const links: Link[] = [];
  if (firm !== null && !isFirm) {
    const employer = new MentionDraft(spec.context, problems);
    employer.state('name', firm);
    mentions.push(employer.mention('organization', 'organization', null));
    links.push({
      kind: 'employedBy',
      from: schema,
      to: 'organization',
      // A card says where somebody is reached as often as where they work.
      strength: 'unconfirmed',
      statements: [],
    });
  }
  for (const field of fields.rest(spec.ignored)) draft.state('other', field);
  draft.state('recordId', id);
  const all =
    draft.statements.length === 0
      ? mentions
      : [draft.mention(schema, schema, id?.text.trim() ?? null), ...mentions];
  return { mentions: all, links: draft.statements.length === 0 ? [] : links, problems, rejected: null };
}

/** `xmpp:name@server`, `telegram:name`: what stands behind the colon, with its platform. */
function onlineName(line: string, value: FieldValue | null): string | undefined {
  const platform = /^X-(TELEGRAM|SKYPE)/.exec(line)?.[1]?.toLowerCase();
  if (value === null || platform === undefined) return undefined;
  return `${platform}: ${value.text}`;
}

function isSameName(shown: string, parts: readonly string[]): boolean {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .sort()
      .join(' ');
  return words(shown) === words(parts.join(' '));
}
