// Extractions of telephones (report.xml, namespace pa.cellebrite.com/report/2.0): contacts, calls, chats, messages and
// places. The phone's own number stands once, in the head of the report, and is one end of every call.

import type { RowProblem } from '../../model/record';
import { eachRecord } from '../each-record';
import { ElementFields } from '../element-fields';
import { understandModel } from '../phone/understand-model';
import { textScanner } from '../scan-mentions';
import type { Format, MentionRule, Recognition, Sample, StatementRule, Understanding } from '../types';
import { xmlHead } from '../xml-head';
import { proposeElements } from './element-proposal';

const known = ['Contact', 'Call', 'Chat', 'InstantMessage', 'SMS', 'MMS', 'Location', 'UserAccount'] as const;

export const phoneExtraction: Format = {
  id: 'phoneExtraction',
  endings: ['xml'],
  recognise,
  propose: ({ name, head }, { reader }, records) =>
    proposeElements({
      format: 'phoneExtraction',
      title: name,
      reader,
      context: {},
      records,
      sourceRole: 'case',
      mentions: ownerOf(xmlHead(head)?.text ?? ''),
      ignored: ['@element', '@id', '@deleted_state', '@decoding_confidence'],
    }),
  understand: (spec) => {
    const scan = textScanner(spec.context);
    return eachRecord((record): Understanding => {
      const fields = new ElementFields(record);
      const type = fields.get('@element')?.text ?? '';
      if (known.some((one) => one === type)) return understandModel(type, fields, spec, scan);
      const reason: RowProblem = {
        code: 'row-nothing-understood',
        column: '@element',
        value: type,
        facts: {},
      };
      return { mentions: [], links: [], problems: [], rejected: reason };
    });
  },
};

function recognise({ head }: Sample): Recognition | null {
  const xml = xmlHead(head);
  if (xml === null || xml.root !== 'project') return null;
  const named = xml.text.includes('pa.cellebrite.com/report');
  if (!named && !/<modelType\b/.test(xml.text)) return null;
  return {
    format: 'phoneExtraction',
    confidence: named ? 0.98 : 0.8,
    because: { code: 'phone-extraction', facts: {} },
    reader: { reader: 'xml', elements: ['model'], encoding: xml.encoding },
  };
}

/** What the head says of the phone itself, as constants that a person can correct. */
function ownerOf(text: string): readonly MentionRule[] {
  const statements: StatementRule[] = [];
  for (const [, name = '', value = ''] of text.matchAll(
    /<item\b[^>]*\bname="([^"]+)"[^>]*>([^<]{1,200})<\/item>/g,
  )) {
    const property = /^(?:MSISDN|.*phone ?number.*)$/i.test(name)
      ? 'phone'
      : /imei/i.test(name)
        ? 'imei'
        : /imsi/i.test(name)
          ? 'imsi'
          : /owner/i.test(name)
            ? 'name'
            : null;
    if (property !== null)
      statements.push({ property, field: { from: 'constant', value: unescapeXml(value) }, context: {} });
  }
  if (!statements.some(({ property }) => property === 'phone')) return [];
  return [{ slot: 'owner', schema: 'phone', recordId: null, when: null, statements }];
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}
