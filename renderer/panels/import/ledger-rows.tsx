// The rows of a source that were flagged, rejected or repeated, each with its reason.
import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { LedgerCounts } from '#shared/import/types';
import type { SourceId } from '#shared/model/ids';
import { openPanel } from '../../actions/lent-controls';
import { rowProblemSentence } from '../../session/problem-words';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';

type Outcome = 'flagged' | 'rejected' | 'repeated';
const outcomes: readonly Outcome[] = ['rejected', 'flagged', 'repeated'];
const page = 50;

interface LedgerRowsProps {
  readonly source: SourceId;
  readonly counts: LedgerCounts;
}

export function LedgerRows({ source, counts }: LedgerRowsProps): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const there = outcomes.filter((outcome) => counts[outcome] > 0);
  const [outcome, setOutcome] = useState<Outcome>(there[0] ?? 'flagged');
  const [limit, setLimit] = useState(page);
  const { data } = useVaultQuery('ledger', there.length === 0 ? null : { source, outcome, from: 0, limit }, {
    keepPrevious: true,
  });
  if (there.length === 0) return <p className="d-dim">{t('import.panel.noneWrong')}</p>;
  return (
    <section className="d-ledger">
      <h3>{t('import.panel.ledger')}</h3>
      <SegmentedControl
        aria-label={t('import.panel.ledger')}
        data={there.map((value) => ({
          value,
          label: `${t(`import.panel.outcome.${value}`)} (${number(counts[value])})`,
        }))}
        value={outcome}
        onChange={(value) => {
          setOutcome(value as Outcome);
          setLimit(page);
        }}
      />
      <table className="d-table">
        <thead>
          <tr>
            <th scope="col">{t('import.panel.row')}</th>
            <th scope="col">{t('import.panel.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {(data ?? []).map((row) => (
            <tr key={row.row}>
              <td>
                <button
                  type="button"
                  className="d-row-link"
                  onClick={() => openPanel('record', { source, row: row.row })}
                >
                  {t('record.row', { row: String(row.row) })}
                </button>
              </td>
              <td>
                {row.problems.map((problem) => (
                  <p key={`${problem.code}${problem.column}`}>
                    {rowProblemSentence(problem, row.row, words)}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {counts[outcome] > limit && (
        <Button variant="default" onClick={() => setLimit(limit + page)}>
          {t('common.more')}
        </Button>
      )}
    </section>
  );
}
