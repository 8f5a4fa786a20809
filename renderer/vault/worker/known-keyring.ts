// A keyring file that this program may go by: one of a newer program is refused before anything of the folder is touched.
import { fail, type Result } from '#shared/model/problem';
import { layoutOf } from './keys/keyring';
import { type KeyringFile, parseKeyring } from './keys/keyring-file';
import { LAST_MIGRATION } from './migrations/migrations';

/** Problems: keyring-damaged, workspace-newer. */
export function knownKeyring(text: string): Result<KeyringFile> {
  const parsed = parseKeyring(text);
  if (!parsed.ok) return parsed;
  const layout = layoutOf(parsed.value);
  return layout > LAST_MIGRATION
    ? fail('workspace-newer', { format: layout, known: LAST_MIGRATION })
    : parsed;
}
