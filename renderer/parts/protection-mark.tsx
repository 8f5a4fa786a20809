// That somebody is a victim, a juvenile or an informant, wherever their name stands: in words, not in colour alone.
import IconShield from '@tabler/icons-react/dist/esm/icons/IconShield.mjs';
import type { ReactNode } from 'react';
import type { Protection } from '#shared/handling/protection';
import { useWords } from '../session/words';

/** `isShort`: the sign alone, with its words for whoever hears or rests on it. */
export function ProtectionMark({
  protections,
  isShort = false,
}: {
  /** Undefined or empty: nothing is shown. */
  readonly protections: readonly Protection[] | undefined;
  readonly isShort?: boolean;
}): ReactNode {
  const { t, word, list } = useWords();
  if (protections === undefined || protections.length === 0) return null;
  const words = t('protection.mark', { why: list(protections.map((each) => word('protection', each))) });
  return (
    <span
      className="d-protected"
      data-protections={protections.join(' ')}
      {...(isShort ? { role: 'img', 'aria-label': words, title: words } : {})}
    >
      <IconShield size={13} stroke={2} aria-hidden="true" />
      {!isShort && words}
    </span>
  );
}
