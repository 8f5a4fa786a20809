// What became of the rows: the parts always add up to the rows of the file.
import type { ReactNode } from 'react';
import type { LedgerCounts } from '#shared/import/types';
import { useWords } from '../../session/words';

interface CountsBarProps {
  readonly counts: LedgerCounts;
  /** Titles, blank lines: they are no rows. */
  readonly notData: number;
  readonly mentions: number;
  readonly links: number;
}

const outcomes = ['accepted', 'flagged', 'rejected', 'repeated'] as const;

export function CountsBar({ counts, notData, mentions, links }: CountsBarProps): ReactNode {
  const { t, number } = useWords();
  return (
    <div className="d-counts">
      <div className="d-counts-bar" aria-hidden="true">
        {outcomes.map((outcome) => (
          <svg
            key={outcome}
            data-outcome={outcome}
            className="d-counts-part"
            width={`${counts.rows === 0 ? 0 : (counts[outcome] / counts.rows) * 100}%`}
            height="6"
          />
        ))}
      </div>
      <dl>
        <div>
          <dt>{t('import.panel.rows')}</dt>
          <dd>{number(counts.rows)}</dd>
        </div>
        {outcomes.map((outcome) => (
          <div key={outcome} data-outcome={outcome}>
            <dt>{t(`import.panel.outcome.${outcome}`)}</dt>
            <dd>{number(counts[outcome])}</dd>
          </div>
        ))}
        {notData > 0 && (
          <div>
            <dt>{t('import.panel.notData')}</dt>
            <dd>{number(notData)}</dd>
          </div>
        )}
        <div>
          <dt>{t('import.panel.mentions')}</dt>
          <dd>{number(mentions)}</dd>
        </div>
        <div>
          <dt>{t('import.panel.links')}</dt>
          <dd>{number(links)}</dd>
        </div>
      </dl>
    </div>
  );
}
