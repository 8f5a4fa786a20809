// Opening with the recovery sheet: who may be given a new passphrase, and giving it.
import { updating } from '#shared/commands/command';
import type { VaultContract } from '#shared/contracts/vault';
import type { PersonLine } from '#shared/contracts/vault-answers';
import { asId, type DocumentId, type UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { Keyring, personIn } from './keys/keyring';
import { recoverableBy, recovered } from './keys/recovery';
import { rotatedFor } from './keys/rotation';
import type { TellStep } from './long-steps';
import { type OpenedWorkspace, type OpeningParts, openWith, readKeyringFile } from './opening';
import { aloneIn, turn } from './turning';

/** Problems: recovery-wrong, and those of reading the keyring file. */
export async function recoverable(
  parts: OpeningParts,
  words: string,
): Promise<Result<readonly PersonLine[]>> {
  const read = await readKeyringFile(parts);
  if (!read.ok) return read;
  const found = await recoverableBy(read.value, words);
  if (!found.ok) return found;
  return ok(
    found.value.map(({ user, ...said }) => ({
      ...said,
      user: asId<UserId>(user),
      leftAt: null,
      isOwn: false,
    })),
  );
}

/**
 * The workspace opens as that person, whose first entry says so. Problems: recovery-wrong, passphrase-weak,
 * passphrase-taken, and those of opening.
 */
export async function recover(
  parts: OpeningParts,
  { words, user, passphrase }: VaultContract['recover']['input'],
  tell: TellStep,
): Promise<Result<OpenedWorkspace>> {
  const read = await readKeyringFile(parts);
  if (!read.ok) return read;
  const found = await recovered(read.value, words, { user, passphrase }, parts.cost);
  if (!found.ok) return found;
  // What was begun before is finished with the keys as they are in the file; only then the person's keys change.
  const next = found.value;
  const before = { ...next, file: withoutChecks(read.value) };
  const opened = await openWith(parts, new Keyring(before), tell);
  if (!opened.ok) return opened;
  const { workspace } = opened.value;
  const document = workspace.documents.all.get(asId<DocumentId>(user));
  if (document?.kind !== 'user') return fail('row-missing', { table: 'documents', row: 'user' });
  const { file } = workspace.keyring.state;
  const person = personIn(next.file, user);
  const state = {
    ...next,
    keys: workspace.keyring.state.keys,
    file: {
      ...file,
      kdfs: next.file.kdfs,
      people: file.people.map((each) => (each.user === user && person !== null ? person : each)),
    },
  };
  const change = updating(document, { ...document, publicKeys: person?.publicKeys ?? [] });
  const turned = await aloneIn(workspace, async () => {
    // The passphrase that is lost may be found by somebody.
    const anew = await rotatedFor(state, { certifyingKey: person?.certifyingKey ?? null });
    if (!anew.ok) return anew;
    const planned = { change, stack: 'people', about: [document.id] };
    return turn(workspace, { command: 'person.recover', planned, next: anew.value }, tell);
  });
  return turned.ok ? opened : turned;
}

function withoutChecks({ mac: _, checksum: __, ...file }: Parameters<typeof recoverableBy>[0]) {
  return file;
}
