// That somebody is protected, behind their name in a line of batch mode.
import type { Protection } from '#shared/handling/protection';
import { codeWords, type Translate } from '#shared/i18n/translate';

/** ` [Protected: Juvenile]`; empty where nobody is. */
export function protectedWords(t: Translate, protections: readonly Protection[] | undefined): string {
  if (protections === undefined || protections.length === 0) return '';
  const why = protections.map((each) => codeWords(t, 'protection.', each)).join(t('common.comma'));
  return ` [${t('protection.mark', { why })}]`;
}
