// Running text: tips, reports, notes. A paragraph is a document of its own; what it mentions is tied to it, tentatively.

import type { Link, Mention, RowProblem, SourceRecord } from '../../model/record';
import { eachRecord } from '../each-record';
import { ElementFields, MentionDraft } from '../element-fields';
import { decodeHead, detectEncoding, looksBinary } from '../encoding';
import { rowProblem } from '../row-problem';
import { addFound, textScanner } from '../scan-mentions';
import type { Format, Recognition, Sample, Spec, Understanding } from '../types';
import { elementContext, proposeElements } from './element-proposal';

export const text: Format = {
  id: 'text',
  endings: ['txt', 'md', 'log'],
  recognise,
  propose: ({ name }, { reader }, records) =>
    proposeElements({
      format: 'text',
      title: name,
      reader,
      context: elementContext,
      records,
      sourceRole: 'case',
    }),
  understand: (spec) => {
    const scan = textScanner(spec.context);
    return eachRecord((record) => understandParagraph(record, spec, scan));
  },
};

function recognise({ head, name }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding } = detectEncoding(head);
  const beginning = decodeHead(head, encoding);
  if (beginning.trim() === '' || /^\s*(?:[{[]|<\?xml|<!doctype)/i.test(beginning)) return null;
  const named = /\.(?:txt|md|log)$/i.test(name);
  const paragraphs = beginning.split(/\r?\n\s*\r?\n/).filter((one) => one.trim() !== '');
  const longest = Math.max(...paragraphs.map((one) => one.length));
  const prose = longest > 80 && paragraphs.some((one) => / \p{Ll}+ \p{Ll}+/u.test(one));
  return {
    format: 'text',
    confidence: named ? (prose ? 0.8 : 0.5) : prose ? 0.3 : 0.15,
    because: { code: 'text', facts: { paragraphs: paragraphs.length } },
    reader: { reader: 'text', encoding },
  };
}

function understandParagraph(
  record: SourceRecord,
  spec: Spec,
  scan: ReturnType<typeof textScanner>,
): Understanding {
  const fields = new ElementFields(record);
  const problems: RowProblem[] = [];
  const paragraph = fields.get('text');
  if (paragraph === null) {
    const reason = rowProblem('row-nothing-understood');
    return { mentions: [], links: [], problems, rejected: reason };
  }
  const draft = new MentionDraft(spec.context, problems);
  // A heading such as "Tip 25-0919, 19 Sep 2025" names the paragraph; else its beginning does.
  const heading =
    /^(?:tip|report|bulletin|note|entry|item|statement|signalement|bulletin|rapport|informe|aviso|nota)\b[^.:\n]{0,60}/i.exec(
      paragraph.text,
    )?.[0];
  draft.state('title', { path: paragraph.path, text: heading?.trim() ?? beginningOf(paragraph.text) });
  draft.state('description', paragraph);
  const mentions: Mention[] = [draft.mention('document', 'document', null)];
  const links: Link[] = [];
  addFound(scan(paragraph.text), paragraph.path, 'document', mentions, links);
  return { mentions, links, problems, rejected: null };
}

function beginningOf(paragraph: string): string {
  const line = paragraph.split('\n')[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s\S*$/, '')}…`;
}
