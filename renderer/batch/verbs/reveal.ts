// `reveal --row SOURCE/ROW --column NAME --reason TEXT`: a number to pass for somebody in full, for a reason that is logged.
import { rowNamed } from '../row-named';
import { answer, failed, textOption, type Verb } from '../run';

export const reveal: Verb = async (run) => {
  const place = rowNamed(textOption(run, 'row') ?? '');
  if (place === null) return failed(run, { code: 'input-invalid', facts: { field: '--row' } }, 2);
  const column = textOption(run, 'column') ?? '';
  const told = await run.vault.reveal({ ...place, column, reason: textOption(run, 'reason') ?? '' });
  if (!told.ok) return failed(run, told.problem);
  await answer(run, told.value, [told.value.written]);
  return 0;
};
