// The document shows the numbers that the program uses: a weight, a guard or a threshold cannot change without it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POSSIBLE_BITS, STRONG_BITS, WEAK_BITS } from '#shared/identity/bands';
import { guards } from '#shared/identity/guards/list';
import { bitsOf, weightIds, weights } from '#shared/identity/weights';

const document = readFileSync(new URL('../../docs/matching.md', import.meta.url), 'utf8');

describe('docs/matching.md', () => {
  it('shows every weight as it is', () => {
    const lines = weightIds.map((id) => {
      const { m, u, origin, byValue } = weights[id];
      const bits = bitsOf(id).toFixed(1);
      return `| ${id} | ${m} | ${Number(u.toPrecision(3))} | ${bits} | ${origin}${byValue ? ', by value' : ''} |`;
    });
    expect(lines.filter((line) => !document.includes(line))).toEqual([]);
    const shown = document.slice(document.indexOf('## The table')).match(/^\| [a-z-]+\.[\w-]+ /gm) ?? [];
    expect(shown).toHaveLength(weightIds.length);
  });

  it('names every guard and every threshold', () => {
    for (const { id } of guards) expect(document).toContain(`| ${id} |`);
    for (const bits of [STRONG_BITS, POSSIBLE_BITS, WEAK_BITS]) expect(document).toContain(`| ${bits} bits`);
  });
});
