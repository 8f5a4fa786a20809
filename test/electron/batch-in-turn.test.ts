import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { ordersFrom } from '../../electron/batch/in-turn';

const from = (...lines: readonly string[]) =>
  ordersFrom(Readable.from(lines.map((line) => `${line}\n`)), '/w');

it('takes verb after verb from the lines of its input, all for the one workspace, until it ends', async () => {
  const next = from('["undo","4","--json"]', '["list"]');
  expect(await next()).toMatchObject({
    ok: true,
    value: { verb: { name: 'undo' }, options: { json: true, workspace: '/w' }, follows: ['4'] },
  });
  expect(await next()).toMatchObject({ ok: true, value: { verb: { name: 'list' } } });
  expect(await next()).toEqual({ ok: true, value: null });
});

it.each([
  ['what is no list of words', '{"verb":"list"}'],
  ['what is no JSON', 'list'],
  ['a verb that there is not', '["dance"]'],
  ['a verb for a workspace that is not open', '["restore"]'],
  ['a run in turn within a run in turn', '["in-turn"]'],
  ['another workspace', '["list","--workspace","/v"]'],
])('refuses %s', async (_, line) => {
  expect(await from(line)()).toMatchObject({ ok: false, problem: { code: 'input-invalid' } });
});
