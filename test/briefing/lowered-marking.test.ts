import { describe, expect, it } from 'vitest';
import { composeBriefing } from '#shared/briefing/compose';
import type { BriefingState } from '#shared/briefing/types';
import { languages } from '#shared/i18n/catalogue';
import { state, textOf } from './slack-tide';

describe('a marking lower than a source asks', () => {
  const lowered = (marking: string, markingReason: string): BriefingState => {
    const base = state();
    const [people, notices] = base.sources;
    if (people === undefined || notices === undefined) throw new Error('two sources');
    return {
      ...base,
      sources: [
        { ...people, head: { ...people.head, marking: 'TLP:AMBER' } },
        { ...notices, head: { ...notices.head, marking: 'TLP:CLEAR' } },
      ],
      request: { ...base.request, marking, markingReason },
    };
  };

  it('is printed beside the marking with who asks what and the reason, in every language', () => {
    const below = lowered('TLP:GREEN', 'Cleared by the lead, 8 December');
    for (const language of languages) {
      const said = textOf({ ...below, request: { ...below.request, language } });
      expect(said).toContain('Cleared by the lead, 8 December');
      expect(said).toMatch(/\[1\] {2}TLP:AMBER /);
    }
    expect(composeBriefing(below, 'own-agency').lowered).toEqual({
      reason: 'Cleared by the lead, 8 December',
      sources: [{ id: 'people', marking: 'TLP:AMBER' }],
    });
  });

  it('is nothing to speak of when no source asks for more', () => {
    const { lowered: none, blocks } = composeBriefing(lowered('TLP:RED', ''), 'own-agency');
    expect(none).toBeNull();
    expect(JSON.stringify(blocks)).not.toContain('Lower than');
  });
});
