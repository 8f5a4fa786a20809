// Opening the workspace of a batch run, or making it with `new` and `demo`.
import type { BatchRequest } from '#shared/contracts/desk';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { codeWords, type Translate } from '#shared/i18n/translate';
import { fail, ok, type Result } from '#shared/model/problem';
import { desk } from '../desk/desk';
import { drawnPassphrase } from '../vault/drawn-passphrase';
import { documentsOf } from '../workflows/documents-of';
import { readSample } from '../workflows/sample';
import { stepSayer } from './long-steps';
import { caseNamed, say } from './run';

/**
 * Answers the lines to say on the way. Without a passphrase `new` makes a key file in the folder, and says what that
 * means. Problems: those of opening and creating.
 */
export async function openOrCreate(
  vault: Client<VaultContract>,
  request: BatchRequest,
  t: Translate,
): Promise<Result<readonly string[]>> {
  // The sheet's words or the backup open it, when the verb comes to them.
  if (request.verb === 'recover' || request.verb === 'restore') return ok([]);
  if (request.verb !== 'new' && request.verb !== 'demo') {
    const sayStep = stepSayer(t);
    if (request.passphrase === null) return fail('passphrase-wrong', {});
    const opened = await vault.open(
      { passphrase: request.passphrase },
      {
        onProgress: (told) => {
          if ('step' in told) sayStep(told);
          else void say(t('unlock.wait', { seconds: told.waitSeconds }));
        },
      },
    );
    if (!opened.ok) return opened;
    const given = await givePurpose(vault, request);
    if (!given.ok) return given;
    return ok(opened.value.remarks.map(({ code, facts }) => codeWords(t, 'opening.', code, facts)));
  }
  const name = await personOf(request, t);
  const passphrase = request.passphrase ?? drawnPassphrase();
  const created = await vault.create({ name, passphrase, agency: '', isDrawn: request.passphrase === null });
  if (!created.ok) return created;
  if (request.passphrase !== null) return ok([]);
  const written = await desk.call('writeKeyFile', { passphrase });
  return written.ok ? ok([t('batch.keyFile')]) : written;
}

/** Problems: purpose-required, where the workspace asks and nothing was said. */
async function givePurpose(vault: Client<VaultContract>, request: BatchRequest): Promise<Result<null>> {
  const { purpose, case: named } = request.options;
  const settings = await documentsOf(vault, 'settings');
  if (!settings.ok) return settings;
  if (typeof purpose !== 'string' || purpose.trim() === '')
    return settings.value[0]?.askPurpose === true ? fail('purpose-required', {}) : ok(null);
  const found = typeof named === 'string' ? await caseNamed({ vault }, named) : ok(null);
  return found.ok ? vault.setPurpose({ caseId: found.value?.id ?? null, words: purpose.trim() }) : found;
}

/** Who works in the new workspace: as told, as the sample tells, or nobody in particular. */
async function personOf(request: BatchRequest, t: Translate): Promise<string> {
  const { person } = request.options;
  if (typeof person === 'string' && person.trim() !== '') return person;
  const sample = request.verb === 'demo' ? await readSample() : null;
  return sample?.ok ? sample.value.analyst : t('batch.someone');
}
