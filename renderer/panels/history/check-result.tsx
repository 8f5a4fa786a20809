// What verifying everything found: that all holds, or which entries and rows do not.
import type { ReactNode } from 'react';
import type { VaultContract } from '#shared/contracts/vault';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { unboundWords, verifyFaults } from '../../workflows/check-faults';

interface CheckResultProps {
  readonly check: VaultContract['verify']['output'];
}

export function CheckResult({ check }: CheckResultProps): ReactNode {
  const { t } = useWords();
  const { audit, access, segments } = check;
  const faults = verifyFaults(check, t);
  const unbound = unboundWords(check, t);
  return (
    <>
      {faults.length === 0 ? (
        <Callout tone="good">
          {t('history.verified', { entries: audit.entries, looks: access.entries, segments })}
        </Callout>
      ) : (
        <Callout tone="bad">
          <p>{t('history.faults', { count: faults.length })}</p>
          <ul>
            {[...new Set(faults)].map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Callout>
      )}
      {unbound !== null && <p className="d-dim">{unbound}</p>}
    </>
  );
}
