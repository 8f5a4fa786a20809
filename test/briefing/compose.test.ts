import { describe, expect, it } from 'vitest';
import { composeBriefing } from '#shared/briefing/compose';
import { escapeHtml, renderBriefing } from '#shared/briefing/html';
import { languages } from '#shared/i18n/catalogue';
import { asId, type EntityId } from '#shared/model/ids';
import type { Profile } from '#shared/model/record';
import { profile } from '../factory';
import { hostile, inlines, options, state, textOf } from './slack-tide';

describe('a briefing', () => {
  it('says that a notice is no arrest warrant, what its colour allows and how old the list is', () => {
    const said = textOf(state());
    expect(said).toContain('not an arrest warrant');
    expect(said).toContain('November 10, 2025');
    expect(said).toContain('28 days old');
    expect(said).toContain('partial extract: 1');
  });

  it('prints no probability and no weight, only the state in words', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    for (const number of ['0.98', '98.7', '98,7', '23.4', '13.3', '23,4']) expect(html).not.toContain(number);
    expect(html).toContain('Possible, not verified');
  });

  it('keeps names from files as text, never as markup', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    expect(html).not.toContain('<img');
    expect(html).toContain(escapeHtml(hostile));
  });

  it.each([
    ['MT84MALT011000012345MTLCAST001S', 'MT84<wbr>MALT<wbr>0110<wbr>0001<wbr>2345<wbr>MTLC<wbr>AST0<wbr>01S'],
    ['FR76 3000 6000 0112 3456 7890 189', 'FR76 3000 6000 0112 3456 7890 189'],
    ['0x52908400098527886E0F7030069857D2E4169EE7', '0x52<wbr>9084<wbr>'],
  ])(
    'keeps a long number together, or breaks it after four characters, and adds nothing to it: %s',
    (number, shown) => {
      const base = state();
      const { statements } = profile('person', { iban: number }, { source: 'people', row: 12 });
      const profiles = base.profiles.map((one, at) =>
        at === 0 ? { ...one, statements: [...one.statements, ...statements] } : one,
      );
      const html = renderBriefing(composeBriefing({ ...base, profiles }, 'own-agency'), options);
      expect(html).toContain(`<span class="code">${shown}`);
      expect(html.replace(/<[^>]*>/g, '')).toContain(number);
    },
  );

  it('leaves a plain word, a phone and a date as they are', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    expect(html.slice(html.indexOf('<main>'))).not.toContain('<wbr>');
  });

  it('has the last four alone of a number to pass for somebody that a person typed', () => {
    const given = state();
    const typed = 'SSN 219-09-9999';
    const request = { ...given.request, title: typed, bottomLine: typed };
    const printed = JSON.stringify(composeBriefing({ ...given, request }, 'own-agency'));
    expect(printed).not.toContain('219-09-9999');
    expect(printed).toContain('•••-••-9999');
  });

  it('cites the source and row of each value', () => {
    expect(textOf(state())).toContain('[1/12]');
  });

  it('is composed in every language, right to left in Arabic, and the same twice', () => {
    for (const language of languages) {
      const base = state();
      const asked = { ...base, request: { ...base.request, language } };
      const content = composeBriefing(asked, 'own-agency');
      expect(content.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(composeBriefing(asked, 'own-agency')).toEqual(content);
      expect(textOf(asked)).not.toMatch(/briefing\.|\{[a-z]+\}/);
    }
  });

  it('wraps each word of a heading, so that right-to-left bookmarks keep their order', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    expect(html).toContain('<span>كريم</span> <span>حداد</span>');
  });

  it('leaves out people nothing is said of', () => {
    const silent = { ...profile('person', {}, { caption: 'Nobody' }), id: asId<EntityId>('x') };
    expect(textOf({ ...state(), profiles: [silent] })).not.toContain('Nobody');
  });

  it('gathers what is known by its value alone in one table, with all its rows', () => {
    const number = '+12075550142';
    const id = asId<EntityId>('~phone:phone.12075550142');
    const called: Profile = {
      ...profile('phone', { phone: number }, { source: 'people', row: 3 }),
      id,
    };
    const again = profile('phone', { phone: number }, { source: 'people', row: 4 }).statements;
    const base = state();
    const phone = { ...called, statements: [...called.statements, ...again] };
    const content = composeBriefing({ ...base, profiles: [...base.profiles, phone] }, 'own-agency');
    const headings = content.blocks.flatMap((block) => (block.kind === 'heading' ? inlines(block) : []));
    expect(headings.some((part) => 'text' in part && part.text === phone.caption)).toBe(false);
    expect(textOf({ ...base, profiles: [...base.profiles, phone] })).toContain('[1/3 4]');
  });

  it('keeps a value of a heading in its own direction', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    expect(html).toContain('<bdi dir="rtl"><span>كريم</span> <span>حداد</span></bdi>');
  });
});
