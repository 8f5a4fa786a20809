// The list of the Office of Foreign Assets Control as its four CSV files: the listed, their other names, their addresses, and
// what found no room among the remarks. No file has a header, `-0-` means nothing, and the first number ties them together.
import type { Link, Mention, RowProblem, SourceRecord, Statement } from '../../model/record';
import { schemaOf } from '../../ontology/schemas';
import type { PropertyId, SchemaId } from '../../ontology/types';
import { eachRecord } from '../each-record';
import { type FieldValue, MentionDraft } from '../element-fields';
import { decodeHead, detectEncoding, looksBinary } from '../encoding';
import { readRemarks } from '../ofac/remarks';
import { rowProblem } from '../row-problem';
import { splitRows } from '../table/split-rows';
import type { Format, Recognition, Sample, Spec, Understanding } from '../types';
import { proposeElements } from './element-proposal';

/** The files by how many columns they have. */
const parts = { 12: 'listed', 5: 'names', 6: 'addresses', 2: 'comments' } as const;
type Part = (typeof parts)[keyof typeof parts];

export const ofacList: Format = {
  id: 'ofacList',
  endings: ['csv'],
  recognise,
  propose: ({ name }, { reader }, records) =>
    proposeElements({
      format: 'ofacList',
      title: name,
      reader,
      context: { dateOrder: 'mdy', region: null },
      records,
      sourceRole: 'list',
      oneNumbering: true,
    }),
  understand: (spec) => eachRecord((record) => understandLine(record, spec)),
};

const LOOKED_AT = 40;

function recognise({ head, name, size }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding } = detectEncoding(head);
  const rows = splitRows(decodeHead(head, encoding), ',', '"', LOOKED_AT, head.length >= size).filter(
    (row) => row.length > 1,
  );
  const part = partOf(rows[0]?.length ?? 0);
  if (part === null) return null;
  const fitting = rows.filter((row) => looksLike(part, row)).length;
  if (fitting / rows.length < 0.7 || (part === 'comments' && !/comment/i.test(name))) return null;
  if (!rows.some((row) => row.some((cell) => cell.trim() === '-0-')) && part !== 'comments') return null;
  return {
    format: 'ofacList',
    confidence: 0.97,
    because: { code: 'ofac-list', facts: { part } },
    reader: { reader: 'delimited', encoding, delimiter: ',', quote: '"', skipRows: 0, header: false },
  };
}

function partOf(columns: number): Part | null {
  return columns === 12 || columns === 5 || columns === 6 || columns === 2 ? parts[columns] : null;
}

function looksLike(part: Part, row: readonly string[]): boolean {
  const cell = (at: number): string => row[at]?.trim() ?? '';
  if (partOf(row.length) !== part || !/^\d{1,7}$/.test(cell(0))) return false;
  if (part === 'listed') return /^(?:individual|vessel|aircraft|entity|-0-)$/i.test(cell(2));
  if (part === 'names') return /^\d+$/.test(cell(1)) && /^[afn]\.?k\.?a\.?$/i.test(cell(2));
  return part === 'comments' || /^\d+$/.test(cell(1));
}

/** Being on the list is a measure of sanctions. */
const listed: Statement = {
  property: 'noticeColour',
  value: 'un',
  written: 'SDN',
  field: null,
  language: null,
};

function understandLine(record: SourceRecord, spec: Spec): Understanding {
  const problems: RowProblem[] = [];
  const { columns, cells } = record;
  const cell = (at: number): FieldValue | null => {
    const text = cells[at]?.trim() ?? '';
    return text === '' || text === '-0-' ? null : { path: columns[at] ?? '', text };
  };
  const part = partOf(columns.length);
  const id = cell(0);
  if (id === null || part === null || !/^\d+$/.test(id.text)) {
    const reason = { ...rowProblem('row-nothing-understood'), value: id?.text ?? null };
    return { mentions: [], links: [], problems, rejected: reason };
  }
  const line = new Line(spec, problems, id);
  if (part === 'listed') line.listed(cell);
  else if (part === 'names') line.name(cell);
  else if (part === 'addresses') line.address(cell);
  else line.comment(cell);
  return { mentions: line.mentions, links: line.links, problems, rejected: null };
}

type Cell = (at: number) => FieldValue | null;

class Line {
  readonly mentions: Mention[] = [];
  readonly links: Link[] = [];
  readonly #spec: Spec;
  readonly #problems: RowProblem[];
  readonly #id: FieldValue;

  constructor(spec: Spec, problems: RowProblem[], id: FieldValue) {
    this.#spec = spec;
    this.#problems = problems;
    this.#id = id;
  }

  listed(cell: Cell): void {
    const type = cell(2)?.text.toLowerCase();
    const schema: SchemaId =
      type === 'individual' ? 'person' : type === 'vessel' || type === 'aircraft' ? type : 'organization';
    const subject = this.#draft();
    this.#state(subject, schema, schema === 'aircraft' ? 'registrationNumber' : 'name', cell(1));
    this.#state(subject, schema, 'profession', cell(4));
    this.#state(subject, schema, 'flag', cell(9));
    for (const at of [5, 6, 7, 8, 10]) subject.state('other', cell(at));
    this.#remarks(subject, schema, cell(11));
    const notice = this.#draft();
    notice.state('noticeId', this.#id);
    notice.statements.push(listed);
    const programs = cell(3);
    // Several stand as `SDGT] [IFSR`.
    for (const text of programs?.text.split(/\]\s*\[|;/) ?? [])
      notice.state('program', { path: programs?.path ?? '', text: text.trim() });
    this.#add(subject, schema);
    this.mentions.push(notice.mention('notice', 'notice', `notice ${this.#id.text}`));
    this.links.unshift({
      kind: 'subjectOf',
      from: schema,
      to: 'notice',
      strength: 'confirmed',
      statements: [],
    });
  }

  /** What the listed one is stands in another file: its name tells as much as it can. */
  name(cell: Cell): void {
    const name = cell(3);
    const schema = name !== null && isPersonal(name.text) ? 'person' : 'organization';
    const draft = this.#draft();
    const isFormer = /^[fn]/i.test(cell(2)?.text ?? '');
    this.#state(draft, schema, isFormer && schema === 'organization' ? 'formerName' : 'alias', name);
    for (const at of [1, 4]) draft.state('other', cell(at));
    this.#add(draft, schema);
  }

  address(cell: Cell): void {
    const draft = this.#draft();
    draft.stateJoined('address', [cell(2), cell(3), cell(4)], ', ');
    if (cell(2) === null && cell(3) === null) draft.state('country', cell(4));
    for (const at of [1, 5]) draft.state('other', cell(at));
    this.#add(draft, 'organization');
  }

  /** It goes on in the middle of a word of the remarks. */
  comment(cell: Cell): void {
    const draft = this.#draft();
    const text = cell(1);
    const isPerson = text !== null && /\b(?:DOB|POB|Passport|Gender)\b/.test(text.text);
    const schema = isPerson ? 'person' : 'organization';
    this.#remarks(draft, schema, text);
    this.#add(draft, schema);
  }

  #draft(): MentionDraft {
    return new MentionDraft(this.#spec.context, this.#problems);
  }

  #add(draft: MentionDraft, schema: SchemaId): void {
    draft.state('recordId', this.#id);
    this.mentions.unshift(draft.mention(schema, schema, this.#id.text));
  }

  #state(
    draft: MentionDraft,
    schema: SchemaId,
    property: PropertyId,
    field: FieldValue | null,
    meant?: string,
  ): void {
    const allowed: readonly string[] = schemaOf(schema).properties;
    if (allowed.includes(property)) draft.state(property, field, meant);
    else draft.state('other', field);
  }

  #remarks(draft: MentionDraft, schema: SchemaId, field: FieldValue | null): void {
    if (field === null) return;
    let linked = 0;
    for (const { property, written, value } of readRemarks(field.text, schema)) {
      if (property !== null) {
        this.#state(draft, schema, property, { path: field.path, text: written }, value);
        continue;
      }
      linked += 1;
      const other = this.#draft();
      const slot = `linked-${linked}`;
      other.state('name', { path: field.path, text: written }, value);
      this.mentions.push(other.mention(slot, isPersonal(value) ? 'person' : 'organization', null));
      this.links.push({ kind: 'associateOf', from: schema, to: slot, strength: 'confirmed', statements: [] });
    }
  }
}

/** `LAST, First`, and no word of a firm. */
function isPersonal(name: string): boolean {
  const firm =
    /\b(?:L\.?L\.?C|LTD|LIMITED|INC|CORP|CO|COMPANY|S\.?A|GMBH|FZE?|JSC|PJSC|LLP|BANK|GROUP|TRADING|SHIPPING)\b/i;
  return /^[^,]+, [^,]+$/.test(name) && !firm.test(name);
}
