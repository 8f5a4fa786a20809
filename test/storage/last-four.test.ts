import { describe, expect, it } from 'vitest';
import { askedLastFour, lastFourKey } from '#shared/storage/last-four';

describe('a question for what ends in four digits', () => {
  it.each([
    '•••• 1881',
    '••••1881',
    '•••-••-1881',
    'xxx-xx-1881',
    '**** **** **** 1881',
    '****1881',
    'last four 1881',
    'Last 4: 1881',
    'SSN last four 1881',
    'ending in 1881',
    'card ending 1881',
    'quatre derniers 1881',
    'les 4 derniers chiffres 1881',
    'carte se terminant par 1881',
    'últimos cuatro 1881',
    'tarjeta terminada en 1881',
    'آخر أربعة ١٨٨١',
    'آخر 4 أرقام 1881',
  ])('is told by dots or words before them: %s', (text) => {
    expect(askedLastFour(text)).toBe('1881');
  });

  it('is told apart from many dots that end otherwise without trying each way to part them', () => {
    expect(askedLastFour(`${'*'.repeat(5000)} 188`)).toBeNull();
    expect(askedLastFour(`${'*'.repeat(5000)} 1881`)).toBe('1881');
  });

  it.each([
    '1881',
    '1881 Main Street',
    'Birch 1881',
    '•• 18811',
    'last four 188',
    '219-09-1881',
    'max 1881',
    '',
  ])('is not what says something else: %s', (text) => {
    expect(askedLastFour(text)).toBeNull();
  });
});

it('only four digits are a key: what is shorter thousands share', () => {
  expect(lastFourKey('1881')).toBe('ends:1881');
  for (const signs of ['881', '18', '', '18A1']) expect(lastFourKey(signs)).toBeNull();
});
