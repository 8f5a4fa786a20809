// `in-turn`: for the project's own scripts and tests. Runs verb after verb in one opened workspace; behind what each says on
// either stream stands a line with its exit code.
import { desk } from '../../desk/desk';
import { failed, type Verb } from '../run';

export async function inTurn(
  run: Parameters<Verb>[0],
  verbs: Readonly<Record<string, Verb>>,
): ReturnType<Verb> {
  for (;;) {
    const next = await desk.call('nextBatchRequest', null);
    if (!next.ok) return failed(run, next.problem);
    if (next.value === null) return 0;
    const verb = verbs[next.value.verb];
    if (verb === undefined)
      return failed(run, { code: 'input-invalid', facts: { field: next.value.verb } }, 2);
    const exit = await verb({ ...run, request: next.value });
    for (const stream of ['err', 'out'] as const)
      await desk.call('batchPrint', { stream, text: `${JSON.stringify({ exit })}\n` });
  }
}
