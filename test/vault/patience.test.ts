import { expect, it } from 'vitest';
import { patienceOf } from '../../renderer/vault/worker/patience';

const next = (): Promise<string> => new Promise((resolve) => setImmediate(() => resolve('not yet')));

it('does not run out while the program stands still, as in the sleep of a machine', async () => {
  const patience = patienceOf(120);
  const worn = patience.worn.then(() => 'worn');
  const until = performance.now() + 400;
  while (performance.now() < until);
  await next();
  expect(await Promise.race([worn, next()])).toBe('not yet');
  patience.end();
});

it('runs out at last, but for one that was ended', async () => {
  const ended = patienceOf(60);
  const worn: string[] = [];
  void ended.worn.then(() => worn.push('ended'));
  ended.end();
  await patienceOf(120).worn;
  expect(worn).toEqual([]);
});
