// The page of batch mode: no panels, the same vault and the same code as the window. One request, one exit code.
import { z } from 'zod';
import type { BatchRequest } from '#shared/contracts/desk';
import { translator } from '#shared/i18n/translate';
import { problem } from '#shared/model/problem';
import { desk } from '../desk/desk';
import { startVault } from '../vault/client';
import { openOrCreate } from './opening';
import { type ExitCode, failed, say } from './run';
import { verbs } from './verbs';

z.config({ jitless: true });

async function perform(): Promise<ExitCode> {
  const situation = await desk.call('situation', null);
  const language = situation.ok ? situation.value.preferences.language : 'en';
  const t = translator(language);
  const asked = await desk.call('batchRequest', null);
  if (!asked.ok) return failed({ t }, asked.problem);
  const request: BatchRequest = asked.value;
  const verb = verbs[request.verb];
  if (verb === undefined) return failed({ t, request }, problem('input-invalid', { field: request.verb }), 2);

  const { vault, compute } = startVault((event) => {
    if (event.kind === 'backedUp' && event.mended !== null)
      void say(t('backup.mended', { place: t(`backup.which.${event.mended}`) }));
  });
  const opened = await openOrCreate(vault, request, t);
  if (!opened.ok) return failed({ t, request }, opened.problem);
  for (const remark of opened.value) await say(remark);
  const code = await verb({ request, vault, compute, t, language });
  const closed = await vault.close(null);
  return closed.ok ? code : failed({ t }, closed.problem);
}

perform()
  .catch(async (error: unknown): Promise<ExitCode> => {
    await say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 3;
  })
  .then((exitCode) => desk.call('batchDone', { exitCode }));
