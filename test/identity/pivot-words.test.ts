import { expect, it } from 'vitest';
import { pivotWords } from '#shared/identity/pivot-words';
import { pivotId } from '#shared/model/ids';

it('calls a node by its value, and a card by its last four', () => {
  expect(pivotWords(pivotId('phone', '+12075550101'))).toBe('+12075550101');
  expect(pivotWords(pivotId('paymentCard', `card.1111_${'0a'.repeat(16)}`))).toBe('•••• 1111');
  const name = `telegram.tern_${'0a'.repeat(16)}`;
  expect(pivotWords(pivotId('onlineAccount', name))).toBe(name);
  expect(pivotWords('people/1#person' as never)).toBeNull();
});
