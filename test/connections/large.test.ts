// A workspace too large to be held: surveyed, compared in pieces and searched around what was found, it has to give the
// very report that it gives when everything is held at once.
import { describe, expect, it } from 'vitest';
import { connectWorkspace } from '#shared/connections/connect-workspace';
import { type ConnectionLimits, usualLimits } from '#shared/connections/limits';
import { SEGMENTS_A_STEP } from '#shared/connections/steps';
import type { ConnectionReport, ConnectionStart } from '#shared/connections/types';
import type { DecisionDocument } from '#shared/model/documents';
import { decision, listContext, mention, row, stated } from '../factory';
import { castBy, penBy } from './metamorphic';
import { crowdRows, noticeRow, personRow, type StorySource, tell } from './story';

const SEGMENT = 7;

function startOf(
  sources: readonly StorySource[],
  decisions = tell(sources).input.decisions,
): ConnectionStart {
  const { input } = tell(sources, decisions);
  return {
    cases: input.cases,
    caseSources: input.caseSources,
    decisions,
    epoch: input.epoch,
    sources: input.sources.map((document, at) => {
      const rows = sources[at]?.rows ?? [];
      return {
        ...document,
        segments: Math.ceil(rows.length / SEGMENT),
        mentions: rows.reduce((sum, { mentions }) => sum + mentions.length, 0),
      };
    }),
  };
}

function run(
  sources: readonly StorySource[],
  start: ConnectionStart,
  limits: Partial<ConnectionLimits>,
  asked: (segments: number) => void = () => undefined,
): ConnectionReport {
  const steps = connectWorkspace(start, { ...usualLimits, ...limits });
  let step = steps.next();
  while (step.done !== true) {
    if (step.value.kind === 'progress') {
      step = steps.next([]);
      continue;
    }
    asked(step.value.segments.length);
    step = steps.next(
      step.value.segments.map(({ source, number }) => {
        const rows = sources.find(({ name }) => name === source)?.rows ?? [];
        const inOrder = [...rows].sort((a, b) => a.row - b.row);
        return { source, number, rows: inOrder.slice(number * SEGMENT, (number + 1) * SEGMENT) };
      }),
    );
  }
  return step.value;
}

const small = { whole: 0, piece: 40 };

/** Three cases and two lists with a crowd about them: joined ids, a desk's number, a house, a network address, calls. */
function world(seed: number): readonly StorySource[] {
  const cast = castBy(seed);
  const pen = penBy(seed);
  const { director, driver, year, month, day, phone } = cast;
  const iso = `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
  const desk = '207-555-0199';
  return [
    {
      name: 'people-a',
      of: 'A',
      rows: [
        row(
          1,
          [
            mention('person', {
              name: pen.name(director.given, director.family),
              birthDate: pen.date(year, month, day),
              sex: 'M',
            }),
            mention('organization', { name: 'Pemaquid Frozen Exports LLC', phone: pen.phone(phone) }),
          ],
          [stated('directs', 'person', 'organization')],
        ),
        personRow(2, {
          name: pen.name(driver.given, driver.family),
          birthDate: pen.date(year - 7, month, day),
          address: '4 Elm Court, Bath ME 04530',
        }),
        // The same person three times in one case.
        ...[5, 6, 7].map((at) =>
          personRow(at, {
            name: pen.name(driver.given, driver.family),
            birthDate: pen.date(year - 7, month, day),
          }),
        ),
        row(4, [mention('vehicle', { vin: pen.vin(cast.vin), plate: '4471-QX' })]),
        // A front desk: everybody leaves its number.
        ...Array.from({ length: 30 }, (_, at) =>
          personRow(100 + at, { name: `${driver.family}, Guest${at}`, phone: desk }),
        ),
        ...crowdRows(seed, 50),
      ],
    },
    {
      name: 'calls-a',
      of: 'A',
      rows: Array.from({ length: 40 }, (_, at) =>
        row(
          at + 1,
          [
            mention('phone', { phone: pen.phone(phone) }, { slot: 'caller' }),
            mention('phone', { phone: `207-555-01${String(10 + (at % 3))}` }, { slot: 'called' }),
          ],
          [
            stated('calls', 'caller', 'called', {
              start: `2025-03-${String(1 + (at % 28)).padStart(2, '0')}`,
            }),
          ],
        ),
      ),
    },
    {
      name: 'people-b',
      of: 'B',
      series: 'records',
      rows: [
        row(1, [
          mention(
            'person',
            { name: 'Ilinca Moraru', phone: ['207-555-0111', pen.phone(phone)] },
            { recordId: 'P-1' },
          ),
        ]),
        row(2, [
          mention(
            'person',
            { name: 'Ilinca Moraru', identityDocument: cast.passport, email: 'ilinca@example.org' },
            { recordId: 'P-1' },
          ),
        ]),
        row(3, [
          mention('person', {
            name: pen.name(driver.given, driver.family),
            birthDate: pen.date(year - 7, month, day),
          }),
        ]),
        ...crowdRows(seed + 1, 40),
      ],
    },
    {
      name: 'notices',
      of: null,
      series: 'notices',
      rows: [
        noticeRow(
          1,
          mention(
            'person',
            { name: `${director.otherFamily} ${director.otherGiven}`, birthDate: iso, sex: 'M' },
            { context: listContext },
          ),
          { id: '1900/90001', colour: 'red', by: 'UA' },
        ),
        noticeRow(2, mention('person', { name: `${driver.family}, Guest3`, phone: desk }), {
          id: '1900/90002',
          colour: 'blue',
        }),
        ...Array.from({ length: 12 }, (_, at) =>
          personRow(100 + at, { name: `Nobody${at} Elsewhere${at}`, phone: desk }),
        ),
        ...crowdRows(seed + 2, 50),
      ],
    },
    {
      name: 'lists',
      of: null,
      rows: [
        row(1, [mention('vehicle', { vin: pen.vin(cast.vin), plate: 'QC F12 ABC' })]),
        row(2, [mention('identityDocument', { identityDocument: `passport ${cast.passport} Moldova` })]),
        ...crowdRows(seed + 3, 30),
      ],
    },
  ];
}

/** Opinions about the first connections of each kind, one of each sort. */
function decided(sources: readonly StorySource[]): readonly DecisionDocument[] {
  const { connections, withinCases } = tell(sources).report;
  const asked = connections.filter(({ kind, near, far }) => kind === 'match' && near !== far).slice(0, 3);
  const opinions = ['same', 'different', 'unsure'] as const;
  return [
    ...asked.map(({ nearAnchors, farAnchors }, at) =>
      decision(opinions[at] ?? 'unsure', nearAnchors, farAnchors, { at: `2025-12-09T10:0${at}:00Z` }),
    ),
    ...withinCases.connections.slice(0, 2).map(({ nearAnchors, farAnchors }, at) =>
      decision(opinions[at] ?? 'unsure', nearAnchors, farAnchors, {
        at: `2025-12-09T11:0${at}:00Z`,
        forAll: true,
      }),
    ),
  ];
}

describe('a workspace that is not held whole', () => {
  it.each([1, 2, 3, 4])('gives the same report in pieces as at once: world %i', (seed) => {
    const sources = world(seed);
    const start = startOf(sources);
    const whole = run(sources, start, {});
    expect(whole.connections.length).toBeGreaterThan(4);
    expect(new Set(whole.connections.map(({ kind }) => kind))).toEqual(
      new Set(['match', 'sharedIdentifier', 'path']),
    );
    expect(whole.withinCases.connections.length).toBeGreaterThan(0);
    expect(run(sources, start, small)).toEqual(whole);
    expect(run(sources, start, { whole: 0 })).toEqual(whole);
  });

  it('gives it again in a second run, to the letter', () => {
    const sources = world(1);
    const start = startOf(sources);
    expect(JSON.stringify(run(sources, start, small))).toBe(JSON.stringify(run(sources, start, small)));
  });

  it.each([1, 3])('follows the opinions of people in pieces as at once: world %i', (seed) => {
    const sources = world(seed);
    const start = startOf(sources, decided(sources));
    const whole = run(sources, start, {});
    expect(new Set(whole.connections.map(({ state }) => state)).size).toBeGreaterThan(2);
    expect(run(sources, start, small)).toEqual(whole);
  });

  it.each([1, 2])('gives the same report when nearly every block is refined: world %i', (seed) => {
    const sources = world(seed);
    const start = startOf(sources);
    const limits = { pairsOfBlock: 1, pairsOfBlockWithin: 1 };
    const whole = run(sources, start, limits);
    expect(whole.notCompared.pairs).toBeGreaterThan(100);
    expect(whole.blocksRefined).toHaveLength(whole.notCompared.blocks);
    expect(run(sources, start, { ...small, ...limits })).toEqual(whole);
  });

  it('keeps the matches with the most bits where not all are listed, and says how many are not', () => {
    const sources = world(1);
    const start = startOf(sources);
    const all = run(sources, start, {});
    const limits = { matches: 4 };
    const whole = run(sources, start, limits);
    expect(whole.notCompared.matches).toBeGreaterThan(0);
    const bits = (report: ConnectionReport): readonly number[] =>
      report.connections.filter(({ kind }) => kind === 'match').map((one) => one.bits);
    expect(Math.min(...bits(whole))).toBeGreaterThanOrEqual([...bits(all)].sort((a, b) => b - a)[3] ?? 99);
    expect(run(sources, start, { ...small, ...limits })).toEqual(whole);
  });

  it('says how many identifiers and how many steps of paths there was no room for', () => {
    const sources = world(1);
    const start = startOf(sources);
    const { notCompared, connections } = run(sources, start, { ...small, around: 1 });
    expect(notCompared.identifiers).toBeGreaterThan(0);
    expect(notCompared.pathSteps).toBeGreaterThan(0);
    expect(connections.length).toBeGreaterThan(0);
  });

  it('never asks for more than a few segments at a time', () => {
    const sources = world(2);
    let most = 0;
    run(sources, startOf(sources), small, (segments) => {
      most = Math.max(most, segments);
    });
    expect(most).toBe(SEGMENTS_A_STEP);
  });
});

describe('a number that thousands have', () => {
  const phone = '207-555-0142';
  const sources: readonly StorySource[] = [
    {
      name: 'register',
      of: 'A',
      rows: [
        personRow(1, { name: 'Quillfeather, Osric', phone, birthDate: '03/04/1971' }),
        ...Array.from({ length: 500 }, (_, at) =>
          personRow(at + 2, { name: `${guestName(at)}, Ann`, phone }),
        ),
      ],
    },
    {
      name: 'list',
      of: null,
      rows: [
        personRow(1, { name: 'Quillfether, Osric', phone }),
        ...Array.from({ length: 30 }, (_, at) =>
          personRow(at + 2, { name: `${guestName(at + 700)}, Bo`, phone }),
        ),
      ],
    },
  ];
  const start = startOf(sources);
  const report = run(sources, start, small);

  it('compares only those that share a second thing, and says who has it and how many pairs were left out', () => {
    const [block] = report.blocksRefined;
    expect(block?.signal).toBe('phone');
    expect(block?.said?.written).toBe(phone);
    expect(block?.said?.row).toBe(1);
    expect([block?.inCases, block?.inLists]).toEqual([501, 31]);
    expect(block?.pairsLeftOut).toBe(501 * 31 - report.pairsCompared);
    expect(report.notCompared.pairs).toBe(block?.pairsLeftOut);
  });

  it('ties nobody together by itself', () => {
    for (const { band, alerts } of report.connections) {
      expect(band).not.toBe('strong');
      expect(alerts.map(({ code }) => code)).toContain('over-common');
    }
  });

  it('is one connection with those who stand for the others, not thousands', () => {
    expect(report.connections.filter(({ kind }) => kind === 'sharedIdentifier').length).toBeLessThan(6);
    expect(run(sources, start, {})).toEqual(report);
  });
});

/** Names that neither look nor sound alike. */
function guestName(at: number): string {
  const letters = 'bdfgklmnprstvz';
  const letter = (place: number): string => letters[Math.floor(at / 14 ** place) % 14] ?? 'b';
  return `${letter(0)}a${letter(1)}o${letter(2)}i${letter(0)}u`.replace(/^./, (first) => first.toUpperCase());
}
