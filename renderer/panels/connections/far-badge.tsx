// What stands on the other side: the colour of a notice in words too, a list, or another case.
import type { ReactNode } from 'react';
import { isWithinCase } from '#shared/connections/of-case';
import type { Connection } from '#shared/connections/types';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';

interface FarBadgeProps {
  readonly connection: Connection;
  /** In a list: the badge leaves room for the name. */
  readonly isShort?: boolean;
}

export function FarBadge({ connection, isShort = false }: FarBadgeProps): ReactNode {
  const { farSide } = connection;
  const { t, word } = useWords();
  const cases = useDocuments('case');
  if (farSide.kind === 'notice') {
    const whole = word('notice', farSide.colour);
    return (
      <span className="d-notice d-cut" data-colour={farSide.colour} title={whole}>
        {isShort && farSide.colour === 'un' ? t('connections.panel.noticeUn') : whole}
      </span>
    );
  }
  if (farSide.kind === 'list') return <span className="d-notice">{t('connections.panel.list')}</span>;
  if (isWithinCase(connection))
    return (
      <span className="d-notice" data-colour="case">
        {t('connections.panel.sameCase')}
      </span>
    );
  const other = cases.find(({ id }) => id === farSide.caseId);
  const name = other === undefined ? t('connections.panel.otherCase') : other.title || other.number;
  return (
    <span className="d-notice d-cut" data-colour="case" title={name}>
      <bdi>{name}</bdi>
    </span>
  );
}
