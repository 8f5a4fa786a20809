// What does not hold in a workspace that was checked, in sentences: window and batch say the same.
import type { CheckedBackup } from '#shared/contracts/backup-answers';
import type { VaultContract } from '#shared/contracts/vault';
import { problemSentence } from '#shared/i18n/problem-sentence';
import { codeWords, type Translate } from '#shared/i18n/translate';

type Verified = VaultContract['verify']['output'];

/** Empty: everything holds. */
export function verifyFaults({ audit, access, faults }: Verified, t: Translate): readonly string[] {
  const what = (code: string): string => codeWords(t, 'history.fault.', code);
  return [
    ...audit.faults.map(({ number, code }) => t('history.fault', { number, what: what(code) })),
    ...access.faults.map(({ number, code }) => t('access.fault', { number, what: what(code) })),
    ...faults.map(({ code, table, source, rows }) => {
      const facts = {
        table,
        file: source,
        row: rows?.first ?? null,
        first: rows?.first ?? null,
        last: rows?.last ?? null,
      };
      return problemSentence(t, { code, facts }, joined);
    }),
  ];
}

/** The same of a check. That a backup is behind is no fault: it is caught up. */
export function checkFaults(
  { references, backup, elsewhere, ...verified }: VaultContract['check']['output'],
  t: Translate,
): readonly string[] {
  return [
    ...verifyFaults(verified, t),
    ...(references.length === 0 ? [] : [t('backup.checked.references', { count: references.length })]),
    ...backupFaults(backup, t('backup.which.beside'), t),
    ...(elsewhere === null ? [] : backupFaults(elsewhere, t('backup.which.elsewhere'), t)),
  ];
}

/** What cannot be told, which is no fault; null: nothing. */
export function unboundWords({ unbound }: Pick<Verified, 'unbound'>, t: Translate): string | null {
  return unbound.length === 0
    ? null
    : t('history.unbound', { count: unbound.length, files: joined(unbound) });
}

const joined = (items: readonly string[]): string => items.join(', ');

function backupFaults(
  { ahead, bytes, entries, faults, damagedAfter, mends }: CheckedBackup,
  place: string,
  t: Translate,
): readonly string[] {
  const told = [
    ...(bytes > 0 && entries === 0 ? [t('backup.checked.none', { place })] : []),
    ...(entries > 0 && damagedAfter !== null
      ? [
          `${problemSentence(t, { code: 'backup-damaged', facts: { bytes: damagedAfter } }, joined)} (${place})`,
        ]
      : []),
    ...(ahead ? [t('backup.checked.ahead', { place })] : []),
    ...(faults > 0 ? [t('backup.checked.faults', { count: faults, place })] : []),
  ];
  return mends && told.length > 0 ? [...told, t('backup.checked.anew', { place })] : told;
}
