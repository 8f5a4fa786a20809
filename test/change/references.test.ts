import { describe, expect, it } from 'vitest';
import { reverse } from '#shared/change/change';
import { namedBy, obstacles } from '#shared/change/references';
import { adding } from '#shared/commands/command';
import type { ChartItemDocument, WorkspaceDocument } from '#shared/model/documents';
import {
  type Anchor,
  anchorOfRecordId,
  anchorOfRow,
  asId,
  type ChartId,
  type DocumentId,
  type SeriesId,
  type SourceId,
} from '#shared/model/ids';
import { caseFile, source, usedBy } from '../factory';

const documentsOf = (...list: readonly WorkspaceDocument[]) => new Map(list.map((each) => [each.id, each]));

function item(target: Anchor): ChartItemDocument {
  const id = asId<DocumentId>('item');
  return {
    kind: 'chartItem',
    id,
    chartId: asId<ChartId>('chart'),
    target,
    x: 0,
    y: 0,
    pinned: false,
    hidden: false,
  };
}

describe('a document that others name', () => {
  it('cannot be taken away from under them', () => {
    const robbery = caseFile('robbery');
    const calls = source('calls');
    const link = usedBy('robbery', 'calls');
    const documents = documentsOf(robbery, calls, link);
    expect(obstacles(documents, reverse(adding(robbery)))).toEqual([link.id]);
    expect(obstacles(documents, reverse(adding(calls, link)))).toEqual([]);
  });

  it('cannot be named by what comes back once it is gone', () => {
    const link = usedBy('robbery', 'calls');
    expect(obstacles(documentsOf(source('calls')), adding(link))).toEqual([link.id]);
    expect(obstacles(documentsOf(source('calls')), adding(caseFile('robbery'), link))).toEqual([]);
  });
});

describe('an anchor', () => {
  it('by row leans on its source', () => {
    expect(namedBy(item(anchorOfRow(asId<SourceId>('calls'), 7, 'person')))).toEqual(['chart', 'calls']);
  });

  it('by record id leans on no one source, whatever the record id holds', () => {
    expect(namedBy(item(anchorOfRecordId(asId<SeriesId>('notices'), '1900/90001', 'person')))).toEqual([
      'chart',
    ]);
    expect(namedBy(item(asId<Anchor>('~phone:+12075550101')))).toEqual(['chart']);
  });
});
