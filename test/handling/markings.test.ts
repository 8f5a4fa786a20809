import { describe, expect, it } from 'vitest';
import { strictestLabel } from '#shared/handling/markings';

describe('the marking of what is made of several sources', () => {
  it('is the strictest of theirs, however it is spelt', () => {
    expect(strictestLabel(['TLP:CLEAR', 'tlp: amber+strict', 'TLP:AMBER'])).toBe('TLP:AMBER+STRICT');
  });

  it('leaves the words of another scheme to a person', () => {
    expect(strictestLabel(['Law enforcement sensitive', 'TLP:GREEN'])).toBe('TLP:GREEN');
    expect(strictestLabel(['Law enforcement sensitive', ''])).toBeNull();
  });
});
