// What stands on the other side: the colour of a notice in words too, a list, or another case.
import type { ReactNode } from 'react';
import type { Connection } from '#shared/connections/types';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';

export function FarBadge({ connection: { farSide } }: { readonly connection: Connection }): ReactNode {
  const { t, word } = useWords();
  const cases = useDocuments('case');
  if (farSide.kind === 'notice') {
    return (
      <span className="d-notice" data-colour={farSide.colour}>
        {word('notice', farSide.colour)}
      </span>
    );
  }
  if (farSide.kind === 'list') return <span className="d-notice">{t('connections.panel.list')}</span>;
  const other = cases.find(({ id }) => id === farSide.caseId);
  return (
    <span className="d-notice" data-colour="case">
      <bdi>{other === undefined ? t('connections.panel.otherCase') : other.title || other.number}</bdi>
    </span>
  );
}
