// Targets of lists as OpenSanctions publishes them in one table: a line a person, firm or vessel, several values in a cell.
import type { Link, Mention, RowProblem, SourceRecord, Statement } from '../../model/record';
import { schemaOf } from '../../ontology/schemas';
import type { PropertyId, SchemaId } from '../../ontology/types';
import { eachRecord } from '../each-record';
import { ElementFields, type FieldValue, MentionDraft } from '../element-fields';
import { decodeHead, detectEncoding, looksBinary } from '../encoding';
import { ftmThings } from '../ftm/ftm-schemas';
import { rowProblem } from '../row-problem';
import type { Format, Recognition, Sample, Spec, Understanding } from '../types';
import { proposeElements } from './element-proposal';

const ignored = ['first_seen', 'last_seen', 'last_change'];

export const sanctionTargets: Format = {
  id: 'sanctionTargets',
  endings: ['csv'],
  recognise,
  propose: ({ name }, { reader }, records) =>
    proposeElements({
      format: 'sanctionTargets',
      title: name,
      reader,
      context: { dateOrder: 'ymd', region: null },
      records,
      sourceRole: 'list',
      ignored,
    }),
  understand: (spec) => eachRecord((record) => understandTarget(record, spec)),
};

function recognise({ head }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding } = detectEncoding(head);
  const first = decodeHead(head, encoding).split(/\r?\n/, 1)[0] ?? '';
  const names = first.replace(/"/g, '').split(',');
  const telling = ['id', 'schema', 'name', 'aliases', 'birth_date', 'identifiers', 'dataset'];
  if (!telling.every((name) => names.includes(name))) return null;
  return {
    format: 'sanctionTargets',
    confidence: 0.98,
    because: { code: 'sanction-targets', facts: {} },
    reader: { reader: 'delimited', encoding, delimiter: ',', quote: '"', skipRows: 0, header: true },
  };
}

/** Being in the list is a measure, whoever publishes it. */
const listed: Statement = {
  property: 'noticeColour',
  value: 'un',
  written: 'sanctions',
  field: 'sanctions',
  language: null,
};

/** The first that the schema may carry holds. */
const properties: readonly (readonly [column: string, properties: readonly PropertyId[]])[] = [
  ['name', ['name', 'description']],
  ['aliases', ['alias']],
  ['birth_date', ['birthDate']],
  ['countries', ['country', 'flag']],
  ['addresses', ['address']],
  ['identifiers', ['registrationNumber', 'identityDocument']],
  ['phones', ['phone']],
  ['emails', ['email']],
];

function understandTarget(record: SourceRecord, spec: Spec): Understanding {
  const fields = new ElementFields(record);
  const problems: RowProblem[] = [];
  const type = fields.get('schema');
  const schema: SchemaId | undefined = ftmThings[type?.text.trim() ?? ''];
  if (schema === undefined) {
    const reason = { ...rowProblem('row-nothing-understood'), column: 'schema', value: type?.text ?? '' };
    return { mentions: [], links: [], problems, rejected: reason };
  }
  const allowed: ReadonlySet<string> = new Set(schemaOf(schema).properties);
  const subject = new MentionDraft(spec.context, problems);
  for (const [column, wanted] of properties) {
    const own = wanted.find((property) => allowed.has(property)) ?? 'other';
    for (const value of valuesOf(fields.get(column))) {
      const imo = /^IMO\s*(\d{7})$/i.exec(value.text)?.[1];
      if (imo !== undefined && allowed.has('imo')) subject.state('imo', value, imo);
      else subject.state(own, value);
    }
  }
  const id = fields.get('id');
  const recordId = id?.text.trim() || null;
  const mentions: Mention[] = [];
  const links: Link[] = [];
  const measures = valuesOf(fields.get('sanctions'));
  const programs = valuesOf(fields.get('program_ids'));
  if (measures.length + programs.length > 0) {
    const notice = new MentionDraft(spec.context, problems);
    notice.statements.push(listed);
    for (const program of programs) notice.state('program', program);
    for (const measure of measures) notice.state('description', measure);
    mentions.push(notice.mention('notice', 'notice', recordId));
    links.push({ kind: 'subjectOf', from: schema, to: 'notice', strength: 'confirmed', statements: [] });
  }
  for (const field of fields.rest(spec.ignored)) subject.state('other', field);
  subject.state('recordId', id);
  return {
    mentions: [subject.mention(schema, schema, recordId), ...mentions],
    links,
    problems,
    rejected: null,
  };
}

/** `a;"b; c";d`: values parted by semicolons, those that hold one in quotation marks. */
function valuesOf(field: FieldValue | null): readonly FieldValue[] {
  if (field === null) return [];
  const found = field.text.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g);
  return [...found].flatMap(([, quoted, plain]) => {
    const text = (quoted?.replaceAll('""', '"') ?? plain ?? '').trim();
    return text === '' ? [] : [{ path: field.path, text }];
  });
}
