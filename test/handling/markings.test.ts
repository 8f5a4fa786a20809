import { describe, expect, it } from 'vitest';
import { askingMore, strictestLabel, usualMarking } from '#shared/handling/markings';

describe('the marking of what is made of several sources', () => {
  it('is the strictest of theirs, however it is spelt', () => {
    expect(strictestLabel(['TLP:CLEAR', 'tlp: amber+strict', 'TLP:AMBER'])).toBe('TLP:AMBER+STRICT');
  });

  it('leaves the words of another scheme to a person', () => {
    expect(strictestLabel(['Law enforcement sensitive', 'TLP:GREEN'])).toBe('TLP:GREEN');
    expect(strictestLabel(['Law enforcement sensitive', ''])).toBeNull();
  });
});

const source = (marking: string): { readonly head: { readonly marking: string } } => ({ head: { marking } });
const asked = (marking: string, ...sources: readonly string[]): readonly string[] =>
  askingMore(marking, sources.map(source)).map(({ head }) => head.marking);

describe('a marking that is lower than a source asks', () => {
  it('is found against every stricter label, however it is spelt', () => {
    expect(asked('TLP:GREEN', 'TLP:CLEAR', 'TLP:GREEN', 'tlp: amber', 'TLP:RED', '')).toEqual([
      'tlp: amber',
      'TLP:RED',
    ]);
    expect(asked('TLP:RED', 'TLP:CLEAR', 'TLP:AMBER+STRICT')).toEqual([]);
  });

  it('cannot be weighed against the words of another scheme: those ask, unless they are the same', () => {
    expect(asked('TLP:RED', 'Law enforcement sensitive')).toEqual(['Law enforcement sensitive']);
    expect(asked('law enforcement SENSITIVE', 'Law enforcement sensitive', 'TLP:CLEAR')).toEqual([]);
    expect(asked('Law enforcement sensitive', 'TLP:GREEN')).toEqual(['TLP:GREEN']);
  });
});

describe('the marking before anybody chooses', () => {
  it('is never lower than a source asks by label', () => {
    expect(usualMarking({ defaultMarking: 'TLP:GREEN' }, [source('TLP:AMBER')])).toBe('TLP:AMBER');
    expect(usualMarking(undefined, [source('TLP:CLEAR')])).toBe('TLP:AMBER+STRICT');
    expect(usualMarking({ defaultMarking: 'Agency only' }, [])).toBe('Agency only');
  });
});
