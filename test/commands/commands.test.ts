import { describe, expect, it } from 'vitest';
import { apply, type Documents, noChange } from '#shared/change/change';
import { obstacles } from '#shared/change/references';
import { createCase, editCase, linkSource, stateRole } from '#shared/commands/case';
import {
  addToChart,
  arrangeChart,
  createChart,
  hideLinks,
  removeFromChart,
  showHidden,
} from '#shared/commands/chart';
import { allOf } from '#shared/commands/command';
import { commandNames, commands, rightFor } from '#shared/commands/commands';
import { decide, decideAlone } from '#shared/commands/decide';
import { createSeries, editSettings, saveBriefing, saveSpec } from '#shared/commands/keep';
import type { Command, PlanContext } from '#shared/commands/types';
import type { WorkspaceDocument } from '#shared/model/documents';
import {
  type Anchor,
  anchorOfRow,
  asId,
  type CaseId,
  type DocumentId,
  type SourceId,
  type UserId,
} from '#shared/model/ids';
import { NOW, noEvidence, source } from '../factory';
import { plainCase } from '../vault/session';

class Desk {
  documents: Documents = new Map();
  user = 'robin';
  #ids = 0;

  get context(): PlanContext {
    return {
      documents: this.documents,
      user: asId<UserId>(this.user),
      now: NOW,
      newId: <T extends string>() => `id-${++this.#ids}` as T,
    };
  }

  put(...added: readonly WorkspaceDocument[]): void {
    this.documents = apply(this.documents, { ...noChange, added });
  }

  /** The output, or the problem's code. */
  do<I, O>(command: Command<I, O>, input: I): O | string {
    const planned = command.plan(this.context, input);
    if (!planned.ok) return planned.problem.code;
    expect(obstacles(this.documents, planned.value.change)).toEqual([]);
    this.documents = apply(this.documents, planned.value.change);
    return planned.value.output;
  }
}

const anchor = (row: number): Anchor => anchorOfRow(asId<SourceId>('calls'), row, 'person');

function withChart(): { readonly desk: Desk; readonly chartId: never; readonly caseId: never } {
  const desk = new Desk();
  desk.put(source('calls'));
  const { id: caseId } = desk.do(createCase, plainCase) as { readonly id: never };
  const items = [{ target: anchor(1), x: 10, y: 20 }];
  const { id } = desk.do(createChart, { caseId, title: 'First', items }) as { readonly id: never };
  return { desk, chartId: id, caseId };
}

describe('every command', () => {
  it('is listed under the name it has', () => {
    for (const name of commandNames) expect(commands[name].name).toBe(name);
  });
});

describe('a case', () => {
  it('needs a number or a title, and shares its number with no other of its agency', () => {
    const desk = new Desk();
    expect(desk.do(createCase, { ...plainCase, number: ' ', title: '' })).toBe('name-required');
    desk.do(createCase, plainCase);
    expect(desk.do(createCase, plainCase)).toBe('already-there');
    expect(desk.do(createCase, { ...plainCase, agency: 'St. Stephen' })).toHaveProperty('id');
    expect(desk.do(editCase, { id: asId<CaseId>('nowhere'), fields: plainCase })).toBe('not-found');
  });

  it('uses a source once', () => {
    const desk = new Desk();
    desk.put(source('calls'));
    const { id: caseId } = desk.do(createCase, plainCase) as { readonly id: never };
    const sourceId = asId<SourceId>('calls');
    expect(desk.do(linkSource, { caseId, sourceId })).toBeNull();
    expect(desk.do(linkSource, { caseId, sourceId })).toBe('already-there');
  });

  it('has one role for a person, the one stated last', () => {
    const { desk, caseId } = withChart();
    desk.do(stateRole, { caseId, anchor: anchor(1), role: 'witness' });
    desk.do(stateRole, { caseId, anchor: anchor(1), role: 'suspect' });
    expect(allOf(desk.documents, 'role').map(({ role }) => role)).toEqual(['suspect']);
  });
});

describe('a chart', () => {
  it('adds what is not on it and shows again what was hidden', () => {
    const { desk, chartId } = withChart();
    desk.do(arrangeChart, { chartId, items: [{ target: anchor(1), hidden: true }] });
    const items = [1, 2].map((row) => ({ target: anchor(row), x: 0, y: 0 }));
    expect(desk.do(addToChart, { chartId, items })).toEqual({ added: 2 });
    expect(allOf(desk.documents, 'chartItem').map(({ hidden, x }) => [hidden, x])).toEqual([
      [false, 10],
      [false, 0],
    ]);
  });

  it('moves, pins and removes only what is on it', () => {
    const { desk, chartId } = withChart();
    desk.do(arrangeChart, { chartId, items: [{ target: anchor(1), x: 5, pinned: true }] });
    expect(allOf(desk.documents, 'chartItem')).toMatchObject([{ x: 5, y: 20, pinned: true }]);
    expect(desk.do(arrangeChart, { chartId, items: [{ target: anchor(9), x: 5 }] })).toBe('not-found');
    expect(desk.do(removeFromChart, { chartId, targets: [anchor(9)] })).toBe('not-found');
    expect(desk.do(removeFromChart, { chartId, targets: [anchor(1)] })).toBeNull();
    expect(allOf(desk.documents, 'chartItem')).toEqual([]);
  });

  it('remembers links hidden by hand, each once', () => {
    const { desk, chartId } = withChart();
    desk.do(hideLinks, { chartId, links: ['b', 'a'], hidden: true });
    desk.do(hideLinks, { chartId, links: ['a', 'c'], hidden: true });
    desk.do(hideLinks, { chartId, links: ['b'], hidden: false });
    expect(allOf(desk.documents, 'chart')[0]?.hiddenLinks).toEqual(['a', 'c']);
  });

  it('shows hidden things and links again in one step', () => {
    const { desk, chartId } = withChart();
    desk.do(arrangeChart, { chartId, items: [{ target: anchor(1), hidden: true }] });
    desk.do(hideLinks, { chartId, links: ['a'], hidden: true });
    expect(desk.do(showHidden, { chartId })).toBeNull();
    expect(allOf(desk.documents, 'chartItem').map(({ hidden }) => hidden)).toEqual([false]);
    expect(allOf(desk.documents, 'chart')[0]?.hiddenLinks).toEqual([]);
    expect(desk.do(showHidden, { chartId })).toBe('not-found');
  });
});

describe('a decision', () => {
  const about = (opinion: 'same' | 'different', reason = 'same tattoo') => ({
    opinion,
    left: [anchor(1)],
    right: [anchor(2)],
    reason,
    evidence: noEvidence,
  });

  it('needs a reason and two sides', () => {
    const desk = new Desk();
    desk.put(source('calls'));
    expect(desk.do(decide, about('same', '  '))).toBe('reason-required');
    expect(desk.do(decide, { ...about('same'), right: [] })).toBe('input-invalid');
  });

  it('keeps no number to pass for somebody in its reason', () => {
    const desk = new Desk();
    desk.put(source('calls'));
    desk.do(decide, about('same', 'SSN 219-09-9999 on both papers'));
    expect(allOf(desk.documents, 'decision').map(({ reason }) => reason)).toEqual([
      'SSN •••-••-9999 on both papers',
    ]);
  });

  it('takes the place of an earlier one about the same two, whichever was left', () => {
    const desk = new Desk();
    desk.put(source('calls'));
    desk.do(decide, about('same'));
    desk.do(decide, { ...about('different'), left: [anchor(2)], right: [anchor(1)] });
    expect(allOf(desk.documents, 'decision').map(({ opinion }) => opinion)).toEqual(['different']);
    desk.do(decide, { ...about('same'), right: [anchor(3)] });
    expect(allOf(desk.documents, 'decision')).toHaveLength(2);
  });
});

describe('the second-person rule', () => {
  const about = (opinion: 'same' | 'different' = 'same', reason = 'same tattoo') => ({
    opinion,
    left: [anchor(1)],
    right: [anchor(2)],
    reason,
    evidence: noEvidence,
  });
  const settings = { agency: '', defaultMarking: '', region: 'US', state: null, zone: 'UTC' };
  const withRule = (): Desk => {
    const desk = new Desk();
    desk.put(source('calls'));
    desk.do(editSettings, { ...settings, secondPerson: true });
    return desk;
  };
  const standing = (desk: Desk) => allOf(desk.documents, 'decision').map(({ by, second }) => [by, second]);

  it('lets one person’s “same” wait until somebody else says so too', () => {
    const desk = withRule();
    desk.do(decide, about());
    expect(standing(desk)).toEqual([['robin', null]]);
    desk.user = 'casey';
    expect(desk.do(decide, about('same', ' '))).toBe('reason-required');
    desk.do(decide, about('same', 'her sister gave 219-09-9999'));
    expect(standing(desk)).toEqual([
      ['robin', { by: 'casey', at: NOW, reason: 'her sister gave •••-••-9999' }],
    ]);
    expect(desk.do(decide, about())).toBe('already-decided');
  });

  it('lets nobody confirm what they proposed', () => {
    const desk = withRule();
    desk.do(decide, about());
    expect(desk.do(decide, about())).toBe('second-person');
    expect(standing(desk)).toEqual([['robin', null]]);
  });

  it('asks nobody else about “different”, also after a “same” that waits', () => {
    const desk = withRule();
    desk.do(decide, about());
    desk.do(decide, about('different'));
    expect(allOf(desk.documents, 'decision').map(({ opinion }) => opinion)).toEqual(['different']);
    expect(standing(desk)).toEqual([['robin', undefined]]);
  });

  it('gives way to a danger that is named, in a command of its own', () => {
    const desk = withRule();
    desk.do(decide, about());
    const { opinion: _, ...same } = about();
    expect(desk.do(decideAlone, { ...same, override: ' ' })).toBe('reason-required');
    desk.do(decideAlone, { ...same, override: 'he is armed and has 219-09-9999 on his arm' });
    expect(allOf(desk.documents, 'decision')).toMatchObject([
      { opinion: 'same', by: 'robin', override: 'he is armed and has •••-••-9999 on his arm' },
    ]);
    expect(standing(desk)).toEqual([['robin', undefined]]);
    expect(rightFor('decision.override')).toBe('hold');
  });

  it('asks nothing where it is off', () => {
    const desk = new Desk();
    desk.put(source('calls'));
    desk.do(decide, about());
    expect(standing(desk)).toEqual([['robin', undefined]]);
  });
});

describe('what is kept beside', () => {
  it('lets a workspace stand open for one to thirty minutes', () => {
    const desk = new Desk();
    const settings = { agency: '', defaultMarking: '', region: 'US', state: null, zone: 'UTC' };
    for (const idleMinutes of [0, 31, 1.5])
      expect(desk.do(editSettings, { ...settings, idleMinutes })).toBe('input-invalid');
    desk.do(editSettings, { ...settings, idleMinutes: 30 });
    expect(allOf(desk.documents, 'settings')[0]?.idleMinutes).toBe(30);
  });

  it('keeps one mapping for each kind of file: the last', () => {
    const desk = new Desk();
    const { spec } = source('s');
    const keep = (title: string, columns: readonly string[]): void => {
      desk.do(saveSpec, { spec: { ...spec, title }, columns });
    };
    keep('first', ['B', 'A']);
    keep('second', ['A', 'B']);
    keep('other', ['A']);
    expect(allOf(desk.documents, 'spec').map((each) => [each.spec.title, each.columns])).toEqual([
      ['second', ['A', 'B']],
      ['other', ['A']],
    ]);
  });

  it('keeps a briefing marked lower than its sources only with the reason', () => {
    const desk = new Desk();
    const { id: caseId } = desk.do(createCase, plainCase) as { readonly id: never };
    const briefing = {
      ...{ caseId, title: '', marking: 'TLP:GREEN', bottomLine: '' },
      ...{ chartId: null, language: 'en' as const },
    };
    const sources = [{ id: asId<SourceId>('people'), marking: 'TLP:AMBER' }];
    expect(desk.do(saveBriefing, { ...briefing, lowered: { reason: ' ', sources } })).toBe('reason-required');
    expect(allOf(desk.documents, 'briefing')).toEqual([]);
    desk.do(saveBriefing, { ...briefing, lowered: { reason: 'Cleared by the lead', sources } });
    const [kept] = allOf(desk.documents, 'briefing');
    expect(kept?.lowered).toEqual({ reason: 'Cleared by the lead', sources });
  });

  it('has one settings document, and series with titles of their own', () => {
    const desk = new Desk();
    const settings = {
      agency: 'A',
      defaultMarking: 'TLP:AMBER',
      region: 'US',
      state: 'ME',
      zone: 'America/New_York',
    };
    desk.do(editSettings, settings);
    desk.do(editSettings, { ...settings, agency: 'B' });
    expect(allOf(desk.documents, 'settings').map(({ agency }) => agency)).toEqual(['B']);
    expect(desk.do(createSeries, { title: ' ' })).toBe('name-required');
    desk.do(createSeries, { title: 'Notices' });
    expect(desk.do(createSeries, { title: 'Notices' })).toBe('already-there');
    expect([...desk.documents.keys()]).toHaveLength(new Set<DocumentId>(desk.documents.keys()).size);
  });
});
