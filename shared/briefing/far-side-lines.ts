// What stands on the other side of a connection: which notice, list or case, what a notice allows, how old the list is,
// and that a later extract lacks it.
import type { Connection } from '../connections/types';
import type { SourceDocument } from '../model/documents';
import type { Block, Inline } from './types';
import { ageOfExtract, sentence, strong, text, value, type Writing } from './writing';

export function farSideWords(pen: Writing, { farSide: side }: Connection): Inline[] {
  const { t, state } = pen;
  if (side.kind === 'list') return [text(t('briefing.far.list'))];
  if (side.kind === 'case') {
    const other = state.otherCases.find((candidate) => candidate.id === side.caseId);
    const title = other === undefined ? '' : `${other.number} ${other.title}`.trim();
    return sentence(pen, 'briefing.far.case', { case: value(title) });
  }
  const colour = text(pen.words('notice.', side.colour));
  if (side.requestedBy === null)
    return sentence(pen, 'briefing.far.noticeUnknown', { colour, id: value(side.noticeId) });
  const country = new Intl.DisplayNames([pen.locale], { type: 'region', fallback: 'code' });
  const name = /^[A-Z]{2}$/.test(side.requestedBy) ? country.of(side.requestedBy) : undefined;
  return sentence(pen, 'briefing.far.notice', {
    colour,
    id: value(side.noticeId),
    country: text(name ?? side.requestedBy),
  });
}

/** Nothing for another case: it is no list, and has no age. */
export function noticeLines(pen: Writing, { farSide: side }: Connection): Block[] {
  if (side.kind === 'case') return [];
  const found = pen.state.sources.filter(({ id }) => side.sources.includes(id));
  const ages: Block[] =
    found.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            content: [
              strong(`${pen.t('briefing.age.label')}${pen.t('briefing.colon')}`),
              text(
                found
                  .map((source) => `[${pen.sourceNumber(source.id)}] ${ageOfExtract(pen, source)}`)
                  .join(pen.t('briefing.semicolon')),
              ),
            ],
          },
        ];
  const lines = [...ages, ...laterWithout(pen, found).map((source) => notInExtract(pen, source))];
  if (side.kind === 'list') return lines;
  const action: Block = {
    kind: 'notice',
    content: [
      strong(`${pen.t('briefing.action')}${pen.t('briefing.colon')}`),
      text(pen.words('notice.', `${side.colour}.action`)),
    ],
  };
  return [action, ...lines];
}

/** Later extracts of the same series, in which the entry does not stand. */
function laterWithout(pen: Writing, found: readonly SourceDocument[]): readonly SourceDocument[] {
  const latest = new Map<string, string>();
  for (const { head } of found) {
    if (head.series === null || head.editionDate === null) continue;
    const known = latest.get(head.series);
    if (known === undefined || known < head.editionDate) latest.set(head.series, head.editionDate);
  }
  return pen.state.sources.filter(({ head }) => {
    const last = head.series === null ? undefined : latest.get(head.series);
    return last !== undefined && head.editionDate !== null && head.editionDate > last;
  });
}

/** What a partial or capped extract lacks was not withdrawn. */
function notInExtract(pen: Writing, source: SourceDocument): Block {
  const { counts, statedTotal, head } = source;
  const isPartial = statedTotal !== null && statedTotal > counts.rows;
  const facts = { number: pen.sourceNumber(source.id), date: pen.day(head.editionDate) };
  return {
    kind: 'notice',
    content: [
      strong(`${pen.t('briefing.caution')}${pen.t('briefing.colon')}`),
      text(
        isPartial
          ? pen.t('briefing.notInPartialExtract', { ...facts, rows: counts.rows, total: statedTotal })
          : pen.t('briefing.notInExtract', facts),
      ),
    ],
  };
}
