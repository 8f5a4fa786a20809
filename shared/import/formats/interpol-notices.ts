// INTERPOL notices as its public web service gives them and as people save them: lists, detail objects, plain arrays.
// Facts: the service's JSON; ids `YYYY/NNNNN`; at most 160 of `total` in one answer.

import type { Link, Mention, RowProblem, SourceRecord } from '../../model/record';
import type { ParseContext } from '../../values/value-type';
import { eachRecord } from '../each-record';
import { ElementFields, MentionDraft } from '../element-fields';
import { decodeHead, detectEncoding, looksBinary } from '../encoding';
import { jsonShape } from '../json-shape';
import { colourFromSpec, colourOf, colourOfName, type NoticeSide } from '../notices/notice-colour';
import { stateOrganization, statePerson } from '../notices/notice-subject';
import { rowProblem } from '../row-problem';
import type { Format, Proposal, Recognition, Sample, Spec, Understanding } from '../types';

/** Paths that are addresses of pictures and pages: kept in the record, no statements. */
const ignored = ['_links', '_embedded'] as const;

const context: ParseContext = {
  region: null,
  state: null,
  dateOrder: 'ymd',
  zone: null,
  decimal: '.',
  language: null,
  currency: null,
  pivotYear: 26,
};

export const interpolNotices: Format = {
  id: 'interpolNotices',
  endings: ['json'],
  recognise,
  propose,
  understand: (spec) => eachRecord((record) => understandNotice(record, spec)),
};

function recognise({ head }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding } = detectEncoding(head);
  const text = decodeHead(head, encoding);
  const start = text.trimStart();
  if (!/^[{[]/.test(start) || !/"entity_id"\s*:/.test(text)) return null;
  const telling = [
    'forename',
    'date_of_birth',
    'nationalities',
    'arrest_warrants',
    'un_reference',
    '_embedded',
    'legal_form',
  ];
  const found = telling.filter((key) => new RegExp(`"${key}"\\s*:`).test(text));
  if (found.length === 0) return null;
  const isLines = jsonShape(text, false)?.lines === true;
  const envelope =
    !isLines && /^\{[^[]*?"_embedded"\s*:|"notices"\s*:\s*\[/.test(start) && /"notices"\s*:/.test(text);
  const total = envelope ? statedTotal(text) : null;
  return {
    format: 'interpolNotices',
    confidence: found.length >= 2 ? 0.98 : 0.85,
    because: envelope
      ? { code: 'notices-list', facts: { total: total ?? 0 } }
      : {
          code: isLines ? 'notices-lines' : start.startsWith('[') ? 'notices-array' : 'notice-detail',
          facts: {},
        },
    reader: {
      reader: 'json',
      encoding,
      items: envelope ? '_embedded.notices' : '',
      ...(isLines ? { lines: true } : {}),
    },
  };
}

function statedTotal(text: string): number | null {
  const found = /"total"\s*:\s*(\d{1,9})\b/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

function propose(
  { name, head }: Sample,
  { reader }: Recognition,
  records: readonly SourceRecord[],
): Proposal {
  const text = reader.reader === 'json' ? decodeHead(head, reader.encoding) : '';
  const colour = colourOfName(name);
  const paths = new Set(records.flatMap(({ columns }) => columns));
  return {
    spec: {
      version: 1,
      format: 'interpolNotices',
      title: name,
      reader,
      context,
      // Only what the file's name adds: the colour of notices that do not show it themselves.
      mentions:
        colour === null
          ? []
          : [
              {
                slot: 'notice',
                schema: 'notice',
                recordId: null,
                when: null,
                statements: [
                  { property: 'noticeColour', field: { from: 'constant', value: colour }, context: {} },
                ],
              },
            ],
      links: [],
      ignored: [...ignored],
    },
    columns: [...paths].map((path) => ({
      column: path,
      property: null,
      slot: null,
      confidence: 1,
      because: { code: 'format-knows', facts: {} },
      examples: [],
    })),
    dates: [],
    sourceRole: 'list',
    statedTotal: reader.reader === 'json' && reader.items !== '' ? statedTotal(text) : null,
  };
}

/** `1900-90001` of addresses and `1900/90001` of data are one id. */
export function noticeIdOf(written: string): string {
  return written.trim().replace(/^(\d{4})[-/](\d{1,7})$/, '$1/$2');
}

function understandNotice(record: SourceRecord, spec: Spec): Understanding {
  const fields = new ElementFields(record);
  const problems: RowProblem[] = [];
  const id = fields.get('entity_id');
  const noticeId = id === null ? null : noticeIdOf(id.text);
  const side: NoticeSide = colourOf(fields) ?? colourFromSpec(spec);
  const subject = new MentionDraft(spec.context, problems);
  const others: Mention[] = [];
  const links: Link[] = [];
  const isOrganization =
    !fields.has('forename') &&
    ['legal_form', 'registration_number', 'main_activity', 'administrators'].some((path) => fields.has(path));
  const slot = isOrganization ? 'organization' : 'person';
  const named = isOrganization
    ? stateOrganization(fields, subject, others, links, spec.context, problems)
    : statePerson(fields, subject, others, links, spec.context, problems);
  const notice = new MentionDraft(spec.context, problems);
  notice.state('noticeId', id, noticeId ?? undefined);
  if (side.colour !== null) {
    notice.statements.push({
      property: 'noticeColour',
      value: side.colour,
      written: side.written,
      field: side.field,
      language: null,
    });
  }
  for (const warrant of fields.items('arrest_warrants')) {
    notice.state('requestedBy', fields.get(`${warrant}.issuing_country_id`));
    notice.state('charge', fields.get(`${warrant}.charge`));
    notice.state('charge', fields.get(`${warrant}.charge_translation`));
  }
  notice.state('requestedBy', fields.get('country'));
  notice.state('date', fields.get('date_of_event') ?? fields.get('un_reference_date'));
  notice.state('program', fields.get('un_resolution'));
  notice.state('recordId', fields.get('un_reference'));
  for (const purpose of fields.list('purposes')) notice.state('program', purpose);
  notice.state('description', fields.get('summary'));
  notice.state('note', fields.get('place'));
  notice.state('note', fields.get('additional_information'));
  if (id === null && !named) {
    return {
      mentions: [],
      links: [],
      problems,
      rejected: rowProblem('row-nothing-understood'),
    };
  }
  for (const field of fields.rest(spec.ignored)) subject.state('other', field);
  const recordIdStatement = id === null ? [] : [id];
  for (const field of recordIdStatement) subject.state('recordId', field, noticeId ?? undefined);
  return {
    mentions: [
      subject.mention(slot, isOrganization ? 'organization' : 'person', noticeId),
      notice.mention('notice', 'notice', noticeId),
      ...others,
    ],
    links: [{ kind: 'subjectOf', from: slot, to: 'notice', strength: 'confirmed', statements: [] }, ...links],
    problems,
    rejected: null,
  };
}
