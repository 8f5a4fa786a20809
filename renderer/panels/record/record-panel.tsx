// One record as it was written, beside what was understood in it and what is wrong with it.
import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import IconTableRow from '@tabler/icons-react/dist/esm/icons/IconTableRow.mjs';
import type { ReactNode } from 'react';
import { columnWords } from '#shared/import/column-words';
import { openPanel } from '../../actions/lent-controls';
import type { PanelParams } from '../../actions/types';
import { MentionLines } from '../../parts/mention-lines';
import { PurgeButton } from '../../parts/purge-button';
import { isMasked, ShowInFull } from '../../parts/show-in-full';
import { problemSentence, rowProblemSentence } from '../../session/problem-words';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { PanelBody } from '../../ui/panel-body';
import { ValueText } from '../../ui/value-text';

export function RecordPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const words = useWords();
  const { t, direction } = words;
  const { source, row } = params;
  const asked = source === undefined || row === undefined ? null : { source, row };
  const { data: view, error } = useVaultQuery('record', asked, { keepPrevious: true });
  const [Before, After] =
    direction === 'rtl' ? [IconChevronRight, IconChevronLeft] : [IconChevronLeft, IconChevronRight];
  const go = (to: number): void => {
    if (asked !== null && to >= 1) openPanel('record', { source: asked.source, row: to });
  };

  const tools = asked !== null && (
    <>
      <IconButton
        icon={Before}
        label={t('record.before')}
        disabled={asked.row <= 1}
        onClick={() => go(asked.row - 1)}
      />
      <IconButton icon={After} label={t('record.after')} onClick={() => go(asked.row + 1)} />
      <button
        type="button"
        className="d-link d-cut"
        onClick={() => openPanel('import', { source: asked.source })}
      >
        <bdi>{view?.sourceTitle}</bdi>
      </button>
      <span className="d-tools-space" />
      <PurgeButton of={{ source: asked.source, row: asked.row }} />
    </>
  );

  return (
    <PanelBody name="record" label={t('panel.record')} direction={direction} tools={tools || undefined}>
      {asked === null && (
        <EmptyState icon={IconTableRow} title={t('record.none')} text={t('record.none.text')} />
      )}
      {error !== null && <Callout tone="bad">{problemSentence(error.problem, words)}</Callout>}
      {view !== undefined && asked !== null && error === null && (
        <div className="d-sheet">
          <div className="d-record-head">
            <h2>{t('record.row', { row: String(view.record.row) })}</h2>
            <span className="d-status" data-status={view.understood.outcome}>
              {t(`outcome.${view.understood.outcome}`)}
            </span>
            {view.record.line !== null && (
              <span className="d-dim">{t('record.line', { line: String(view.record.line) })}</span>
            )}
          </div>
          {view.understood.problems.length > 0 && (
            <ul className="d-problems">
              {view.understood.problems.map((problem) => (
                <li key={`${problem.code}${problem.column}`}>
                  {rowProblemSentence(problem, view.record.row, words)}
                </li>
              ))}
            </ul>
          )}
          <div className="d-beside">
            <section>
              <h3>{t('record.written')}</h3>
              <dl className="d-cells">
                {view.record.columns.map((column, index) => (
                  <div key={column}>
                    <dt>
                      <bdi>{columnWords(t, column, view.record.problems)}</bdi>
                    </dt>
                    <dd>
                      <ValueText>{view.record.cells[index] ?? ''}</ValueText>{' '}
                      {isMasked(view.record.cells[index] ?? '') && (
                        <ShowInFull
                          key={`${view.source}/${view.record.row}`}
                          source={view.source}
                          row={view.record.row}
                          column={column}
                        />
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
            <section>
              <h3>{t('record.understood')}</h3>
              <MentionLines mentions={view.understood.mentions} links={view.understood.links} />
            </section>
          </div>
        </div>
      )}
    </PanelBody>
  );
}
