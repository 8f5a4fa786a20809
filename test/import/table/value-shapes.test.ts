import { expect, it } from 'vitest';
import { guessFromShapes } from '#shared/import/table/value-shapes';

it('a column of social security numbers is known without a header', () => {
  expect(guessFromShapes(['219-09-9998', '532-41-7786', '401-22-9035'])?.meaning).toBe('nationalNumber');
});

it('a column of cards is known by network, length and check digit', () => {
  const cards = ['4111 1111 1111 1111', '5500-0055-5555-5559', '378282246310005'];
  expect(guessFromShapes(cards)?.meaning).toBe('card');
});

it('numbers that were never given to anybody, or are something else, make no such column', () => {
  for (const values of [
    ['000-12-3456', '666-12-3456', '912-12-3456'],
    ['123-45-6789', '078-05-1120', '111-11-1111'],
    ['4111 1111 1111 1112', '5500-0055-5555-5558'],
    ['356938035643809', '490154203237518'],
    ['219099998', '532417786'],
  ])
    expect(['nationalNumber', 'card'], values.join()).not.toContain(guessFromShapes(values)?.meaning);
});
