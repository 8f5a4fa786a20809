// One bank account under two headings.
import { expect, test } from 'vitest';
import { pivotIdOf } from '#shared/values/registry';

test('an IBAN in a column of account numbers is the same account as under its own name', () => {
  const number = 'LT569999900417500318';
  expect(pivotIdOf('accountNumber', number)).toBe(pivotIdOf('iban', number));
  expect(pivotIdOf('accountNumber', number)).not.toBe(pivotIdOf('accountNumber', '3007714526'));
});
