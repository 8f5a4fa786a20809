// What a briefing says of connections, of people's opinions of them, and of the lists behind them.
import { describe, expect, it } from 'vitest';
import { composeBriefing } from '#shared/briefing/compose';
import type { Block } from '#shared/briefing/types';
import { languages } from '#shared/i18n/catalogue';
import type { SourceDocument } from '#shared/model/documents';
import { asId, type ConnectionId, type DocumentId, type SeriesId, type SourceId } from '#shared/model/ids';
import { decision } from '../factory';
import { arabicName, hostile, inlines, state, textOf } from './slack-tide';

describe('a briefing of connections', () => {
  it('names who held two to be the same, and why, and still does not call it verified', () => {
    const held = decision('same', 'people/12#person', 'notices/3#person', {
      reason: 'scar on the left hand',
    });
    const base = state();
    const decided = base.connections.map((found) => ({
      ...found,
      state: 'same' as const,
      decision: held.id,
    }));
    const said = textOf({ ...base, connections: decided, decisions: [held] });
    expect(said).toContain('R. Alderway');
    expect(said).toContain('scar on the left hand');
    expect(said).toContain('not verified');
  });

  it('says on a sheet that its notice is the opinion of a named person, and of which day', () => {
    const before = state();
    const [near] = before.profiles;
    if (near === undefined) throw new Error('nobody');
    const opinions = [{ by: 'R. Alderway', at: '2025-12-01T09:00:00Z' }];
    const sheetWith = (opinion: typeof opinions, language: (typeof languages)[number] = 'en'): string => {
      const notices = { [near.id]: { colour: 'red' as const, opinions: opinion } };
      const request = { ...before.request, language };
      const { blocks } = composeBriefing({ ...before, notices, request }, 'own-agency');
      const plain = (block: Block | undefined): string =>
        (block === undefined ? [] : inlines(block))
          .map((part) => (part.kind === 'source' ? '' : part.text))
          .join('');
      const at = blocks.findLastIndex(
        (block) => block.kind === 'heading' && plain(block).startsWith(hostile),
      );
      return plain(blocks[at + 1]);
    };
    expect(sheetWith(opinions)).toContain(
      'Red notice by opinion, not verified by channel: held to be the same by R. Alderway (December 1, 2025).',
    );
    for (const language of languages) expect(sheetWith(opinions, language)).toContain('R. Alderway');
    expect(sheetWith([])).toContain('Red notice.');
  });

  it('sets apart what was held to be different', () => {
    const held = decision('different', 'people/12#person', 'notices/3#person');
    const base = state();
    const decided = base.connections.map((found) => ({
      ...found,
      state: 'different' as const,
      decision: held.id,
    }));
    const said = textOf({ ...base, connections: decided, decisions: [held] });
    expect(said).toContain('Considered and held to be different');
    expect(said).toContain('No possible connection to a notice, a list or another case is open.');
  });

  it('sets weak connections apart under their own heading, after those worth a look', () => {
    const base = state();
    const [found] = base.connections;
    if (found === undefined) throw new Error('no connection');
    const weak = { ...found, id: asId<ConnectionId>('c0'), band: 'weak', nearCaption: 'Weak One' } as const;
    const said = textOf({ ...base, connections: [weak, { ...found, band: 'strong' }] });
    const [, apart = ''] = said.split('Weak, for completeness');
    expect(apart).toContain('2.  Weak One');
    expect(said.indexOf('1.  ')).toBeLessThan(said.indexOf('Weak, for completeness'));
    expect(said).toContain(
      'Of these 2, 1 rests on little, or something speaks against it; it is set apart at the end.',
    );
  });

  it('keeps a weak one that somebody has an opinion of among those worth a look', () => {
    const base = state();
    const held = decision('unsure', 'people/12#person', 'notices/3#person');
    const connections = base.connections.map((one) => ({
      ...one,
      band: 'weak' as const,
      state: 'unsure' as const,
      decision: held.id,
    }));
    expect(textOf({ ...base, connections, decisions: [held] })).not.toContain('Weak, for completeness');
  });

  it('says "not in this extract" when a later partial extract lacks the entry, and not that it was withdrawn', () => {
    const base = state();
    const [people, first] = base.sources;
    if (people === undefined || first === undefined) throw new Error('no sources');
    const series = asId<SeriesId>('notices');
    const edition = (source: SourceDocument, id: string, editionDate: string): SourceDocument => ({
      ...source,
      id: asId<SourceId & DocumentId>(id),
      head: { ...source.head, series, editionDate },
    });
    const sources = [people, edition(first, 'notices', '2025-11-10'), edition(first, 'later', '2025-12-05')];
    expect(textOf({ ...base, sources })).toMatch(
      /Not in the later extract of December 5, 2025 \[3\].*withdrawn/,
    );
    const earlier = [people, edition(first, 'notices', '2025-11-10'), edition(first, 'before', '2025-10-05')];
    expect(textOf({ ...base, sources: earlier })).not.toContain('Not in the later extract');
  });

  it('names every list that was compared with, its date, its age and how much of it there is', () => {
    const said = textOf(state());
    expect(said).toMatch(
      /Lists that this case was compared with .*November 10, 2025 28 days partial extract/,
    );
  });

  it('tells in one row a side what only that side says, each value with its place', () => {
    const base = state();
    const missing = base.connections.map((one) => ({
      ...one,
      evidence: ['birth-date', 'sex'].map((signal, index) => ({
        ...one.evidence[0],
        signal,
        group: 'birth' as const,
        outcome: 'missing' as const,
        level: 'missing',
        bits: 0,
        left: base.profiles[0]?.statements.slice(index, index + 1) ?? [],
        right: [],
        because: { code: `${signal}.missing`, facts: {} },
      })),
    }));
    const rows = composeBriefing({ ...base, connections: missing }, 'own-agency').blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    const apart = rows.filter((row) =>
      row[0]?.some((part) => 'text' in part && part.text === 'Missing on one side'),
    );
    expect(apart).toHaveLength(1);
    expect(apart[0]?.[2]?.filter(({ kind }) => kind === 'source')).toHaveLength(2);
  });

  it('tells of people and things in the order in which the connections name them', () => {
    const base = state();
    const said = textOf({ ...base, profiles: [...base.profiles].reverse() });
    const [, sheets = ''] = said.split('Who and what');
    expect(sheets.indexOf(hostile)).toBeLessThan(sheets.indexOf(arabicName));
    expect(sheets).toContain('Named in connection 1');
  });
});
