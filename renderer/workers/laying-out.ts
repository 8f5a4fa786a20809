// Runs a layout on typed arrays that were handed over, and hands the new positions back.
import type { ComputeContract } from '#shared/contracts/compute';
import type { Handlers } from '#shared/contracts/rpc';
import { runLayout } from './layouts/layouts';

export const layOut: Handlers<ComputeContract>['layOut'] = async (
  { layout, positions, pinned, ends, values },
  { transfer },
) => {
  const laid = await runLayout(layout, { count: pinned.length, positions, pinned, ends }, values);
  if (!laid.ok) return laid;
  transfer(laid.value.buffer);
  return { ok: true, value: { positions: laid.value } };
};
