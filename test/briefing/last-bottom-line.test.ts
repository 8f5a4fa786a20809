// The bottom line that the next briefing of a case begins with.
import { expect, it } from 'vitest';
import { lastBottomLine } from '#shared/briefing/last-bottom-line';
import type { BriefingDocument } from '#shared/model/documents';
import { asId, type CaseId, type UserId } from '#shared/model/ids';

const slackTide = asId<CaseId>('slack-tide');

function briefing(madeAt: string, bottomLine: string, caseId: CaseId = slackTide): BriefingDocument {
  return {
    kind: 'briefing',
    id: asId(`${caseId} ${madeAt}`),
    caseId,
    title: '',
    marking: 'TLP:AMBER',
    bottomLine,
    chartId: null,
    language: 'en',
    lowered: null,
    madeBy: asId<UserId>('u'),
    madeAt,
  };
}

it('is that of the newest briefing of this case', () => {
  const all = [
    briefing('2025-12-02T08:00:00Z', 'Two of them use one telephone.'),
    briefing('2025-12-01T08:00:00Z', 'Nothing yet.'),
    briefing('2025-12-03T08:00:00Z', 'Of another case.', asId<CaseId>('harbor-light')),
  ];
  expect(lastBottomLine(all, slackTide)?.bottomLine).toBe('Two of them use one telephone.');
});

it('goes back past briefings that have none', () => {
  const all = [
    briefing('2025-12-01T08:00:00Z', 'Two of them use one telephone.'),
    briefing('2025-12-02T08:00:00Z', ' '),
  ];
  expect(lastBottomLine(all, slackTide)?.madeAt).toBe('2025-12-01T08:00:00Z');
});

it('is none where no briefing has one', () => {
  expect(lastBottomLine([briefing('2025-12-01T08:00:00Z', '')], slackTide)).toBeNull();
});
