// What a notice allows, how old the list is, and that a notice is not an arrest warrant.
import type { ReactNode } from 'react';
import type { FarSide } from '#shared/connections/types';
import { sourceAge } from '../../parts/source-age';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

interface NoticeLineProps {
  readonly farSide: Exclude<FarSide, { readonly kind: 'case' }>;
}

export function NoticeLine({ farSide }: NoticeLineProps): ReactNode {
  const words = useWords();
  const { t, word, locale } = words;
  const sources = useDocuments('source').filter(({ id }) => farSide.sources.includes(id));
  return (
    <Callout tone="info">
      <div className="d-notice-line">
        {farSide.kind === 'notice' && (
          <>
            <p>
              <strong>{word('notice', farSide.colour)}</strong> <bdi dir="ltr">{farSide.noticeId}</bdi>
              {farSide.requestedBy !== null && (
                <>
                  {' '}
                  ·{' '}
                  {t('connections.panel.requestedBy', { country: countryName(farSide.requestedBy, locale) })}
                </>
              )}
            </p>
            <p>{word('notice', `${farSide.colour}.action`)}</p>
            <p>
              <strong>{t('connections.panel.notWarrant')}</strong>
            </p>
          </>
        )}
        {sources.map((source) => (
          <p key={source.id} className="d-dim">
            <bdi>{source.fileName}</bdi> · {sourceAge(source, words)}
          </p>
        ))}
      </div>
    </Callout>
  );
}

function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
