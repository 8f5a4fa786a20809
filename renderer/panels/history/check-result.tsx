// What verifying everything found: that all holds, or which entries and rows do not.
import type { ReactNode } from 'react';
import type { VaultContract } from '#shared/contracts/vault';
import { problemSentence } from '../../session/problem-words';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

interface CheckResultProps {
  readonly check: VaultContract['verify']['output'];
}

export function CheckResult({ check: { audit, access, segments, faults } }: CheckResultProps): ReactNode {
  const words = useWords();
  const { t, word } = words;
  const wrong = audit.faults.length + access.faults.length + faults.length;
  if (wrong === 0) {
    return (
      <Callout tone="good">
        {t('history.verified', { entries: audit.entries, looks: access.entries, segments })}
      </Callout>
    );
  }
  const rows = new Set(faults.map(({ code, table }) => problemSentence({ code, facts: { table } }, words)));
  return (
    <Callout tone="bad">
      <p>{t('history.faults', { count: wrong })}</p>
      <ul>
        {audit.faults.map((fault) => (
          <li key={`${fault.number}${fault.code}`}>
            {t('history.fault', { number: fault.number, what: word('history.fault', fault.code) })}
          </li>
        ))}
        {access.faults.map((fault) => (
          <li key={`access ${fault.number}${fault.code}`}>
            {t('access.fault', { number: fault.number, what: word('history.fault', fault.code) })}
          </li>
        ))}
        {[...rows].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
}
