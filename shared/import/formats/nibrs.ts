// Segments of the National Incident-Based Reporting System in tables: incidents, offences, property, victims, offenders and arrestees
// in codes. They hold no names: what they say is said of the incident.
import type { Link, Mention, RowProblem, SourceRecord } from '../../model/record';
import type { PropertyId } from '../../ontology/types';
import { eachRecord } from '../each-record';
import { type FieldValue, MentionDraft } from '../element-fields';
import { decodeHead, detectEncodingOfLines, looksBinary } from '../encoding';
import { type CodeList, codesIn, type SegmentColumn, segmentColumn, titleOf } from '../nibrs/segment-columns';
import { rowProblem } from '../row-problem';
import { findDelimitedLayout } from '../table/find-layout';
import { readHeader } from '../table/read-header';
import { splitRows } from '../table/split-rows';
import type { Format, Recognition, Sample, Spec, Understanding } from '../types';
import { proposeElements } from './element-proposal';

export const nibrs: Format = {
  id: 'nibrs',
  endings: ['csv', 'txt'],
  recognise,
  propose: ({ name }, { reader }, records) =>
    proposeElements({
      format: 'nibrs',
      title: name,
      reader,
      context: { dateOrder: 'mdy' },
      records,
      sourceRole: 'case',
    }),
  understand: (spec) => {
    const known = new Map<readonly string[], readonly SegmentColumn[]>();
    return eachRecord((record) => {
      const columns = known.get(record.columns) ?? record.columns.map(segmentColumn);
      known.set(record.columns, columns);
      return understandSegment(record, columns, spec);
    });
  },
};

const QUOTE = '"';
const LOOKED_AT = 60;
/** A table with any of these is about people or things by name: it is mapped as every table is. */
const named: ReadonlySet<string> = new Set([
  'name',
  'surname',
  'forename',
  'phone',
  'plate',
  'vin',
  'birthDate',
]);

function recognise({ head, size }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding } = detectEncodingOfLines(head);
  const text = decodeHead(head, encoding);
  if (/^\s*[{[<]/.test(text)) return null;
  const layout = findDelimitedLayout(text, QUOTE, head.length >= size);
  if (layout === null || !layout.header || layout.width < 3) return null;
  const { delimiter, skipRows } = layout;
  const [header = [], ...rows] = splitRows(text, delimiter, QUOTE, LOOKED_AT, head.length >= size).slice(
    skipRows,
  );
  const columns = header.map(segmentColumn);
  if (!columns.some((column) => column.kind === 'plain' && column.field === 'incident')) return null;
  if (header.some((name) => named.has(readHeader(name).meaning ?? ''))) return null;
  const coded = columns.flatMap((column, at) =>
    column.kind === 'code' && isCoded(column.list, rows, at) ? 1 : [],
  );
  if (coded.length < 2) return null;
  return {
    format: 'nibrs',
    confidence: 0.96,
    because: { code: 'nibrs', facts: { columns: coded.length } },
    reader: { reader: 'delimited', encoding, delimiter, quote: QUOTE, skipRows, header: true },
  };
}

/** Most of what stands in a column are codes of its list. */
function isCoded(list: CodeList, rows: readonly (readonly string[])[], at: number): boolean {
  const codes = rows.flatMap((row) => codesIn(row[at] ?? ''));
  return (
    codes.length > 0 && codes.filter((code) => titleOf(list, code) !== null).length / codes.length >= 0.7
  );
}

/** Where a decoded title goes; all others are kept with the incident as they are decoded. */
const placed: Partial<Record<CodeList, PropertyId>> = {
  location: 'place',
  criminalActivity: 'method',
  weapon: 'method',
};

function understandSegment(
  { cells, columns: names }: SourceRecord,
  columns: readonly SegmentColumn[],
  spec: Spec,
): Understanding {
  const problems: RowProblem[] = [];
  const incident = new MentionDraft(spec.context, problems);
  const goods = new MentionDraft(spec.context, problems);
  const substance = new MentionDraft(spec.context, problems);
  let number: FieldValue | null = null;
  let hasGoods = false;
  let hasSubstance = false;
  const later: ((isDrug: boolean) => void)[] = [];
  columns.forEach((column, at) => {
    const text = cells[at]?.trim() ?? '';
    if (text === '') return;
    const field = { path: names[at] ?? '', text };
    if (column.kind === 'other') incident.state('other', field);
    else if (column.kind === 'code') {
      for (const code of column.list === 'offence' ? [text] : codesIn(text)) {
        const title = titleOf(column.list, code);
        const own = { path: field.path, text: code };
        if (title === null) {
          problems.push({
            code: 'value-not-understood',
            column: field.path,
            value: code.slice(0, 200),
            facts: {},
          });
          incident.state('other', own);
        } else if (column.list === 'offence') incident.state('offence', own, code.toUpperCase());
        else if (column.list === 'property') {
          hasGoods = true;
          goods.state('description', own, title);
        } else if (column.list === 'drug') {
          hasSubstance = true;
          substance.state('contents', own, title);
        } else if (column.list === 'loss' || column.list === 'measure')
          later.push((isDrug) =>
            (isDrug ? substance : hasGoods ? goods : incident).state('other', own, title),
          );
        else incident.state(placed[column.list] ?? 'other', own, title);
      }
    } else if (column.field === 'incident') number = field;
    else if (column.field === 'date') incident.state('date', field);
    else if (column.field === 'laboratory') {
      hasSubstance = true;
      substance.state('contents', field);
    } else if (column.field === 'value')
      later.push(() => (hasGoods ? goods.state('amount', field) : incident.state('other', field)));
    else
      later.push((isDrug) =>
        (isDrug ? substance : hasGoods ? goods : incident).state(
          isDrug || hasGoods ? 'quantity' : 'other',
          field,
        ),
      );
  });
  for (const state of later) state(hasSubstance);
  if (number === null && incident.statements.length === 0) {
    const reason = rowProblem('row-nothing-understood');
    return { mentions: [], links: [], problems, rejected: reason };
  }
  incident.state('recordId', number);
  const id = (number as FieldValue | null)?.text ?? null;
  const mentions: Mention[] = [incident.mention('incident', 'incident', id)];
  const links: Link[] = [];
  const add = (slot: 'item' | 'substance', draft: MentionDraft): void => {
    mentions.push(draft.mention(slot, slot, null));
    links.push({ kind: 'involvedIn', from: slot, to: 'incident', strength: 'confirmed', statements: [] });
  };
  if (hasGoods) add('item', goods);
  if (hasSubstance) add('substance', substance);
  return { mentions, links, problems, rejected: null };
}
