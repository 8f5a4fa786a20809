// Who changed what, and when; anything can be undone from here.
import { Button } from '@mantine/core';
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import { Fragment, type ReactNode, useCallback, useId, useState } from 'react';
import type { HistoryLine, LogFilter } from '#shared/audit/types';
import { undoEntry } from '../../session/execute';
import { problemSentence } from '../../session/problem-words';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { ValueText } from '../../ui/value-text';
import { LineList } from './line-list';

const step = 500;

interface ChangeListProps {
  readonly filter: LogFilter;
  readonly isFiltered: boolean;
  readonly onlyStanding: boolean;
}

export function ChangeList({ filter, isFiltered, onlyStanding }: ChangeListProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [limit, setLimit] = useState(step);
  const { data, error } = useVaultQuery('history', { about: null, limit, filter }, { keepPrevious: true });
  const more = useCallback(() => setLimit((now) => now + step), []);
  const lines = data ?? [];
  const shown = onlyStanding
    ? lines.filter((line) => line.reversedBy === null && line.reverses === null)
    : lines;
  return (
    <>
      {error !== null && <Callout tone="bad">{problemSentence(error.problem, words)}</Callout>}
      {data !== undefined && shown.length === 0 ? (
        <EmptyState icon={IconHistory} title={isFiltered ? t('access.noneFits') : t('history.none')} />
      ) : (
        <LineList
          label={t('access.tab.changes')}
          lines={shown}
          hasMore={lines.length >= limit}
          onMore={more}
          draw={(line) => <Line line={line} />}
        />
      )}
    </>
  );
}

function Line({ line }: { readonly line: HistoryLine }): ReactNode {
  const { t, word, dayAndTime } = useWords();
  const id = useId();
  const { number, at, userName, command, about, decision, lowered, reverses, reversedBy, undoable } = line;
  return (
    <div className="d-history-line" data-reversed={reversedBy !== null}>
      <span className="d-mono d-dim" id={`${id}-number`}>
        {number}
      </span>
      <span className="d-history-what">
        <span id={`${id}-what`}>
          {word('command', command)}
          {reverses !== null && <> ({t('history.reverses', { number: reverses })})</>}
        </span>{' '}
        {decision !== null && (
          <span className="d-history-about">
            <ValueText>{decision.left === '' ? t('history.gone') : decision.left}</ValueText>{' '}
            {t(`history.opinion.${decision.opinion}`)}{' '}
            <ValueText>{decision.right === '' ? t('history.gone') : decision.right}</ValueText>
            {about.length > 0 && ' · '}
          </span>
        )}
        {about.map((title, place) => (
          <Fragment key={title}>
            {place > 0 && ' · '}
            <bdi className="d-history-about">{title}</bdi>
          </Fragment>
        ))}
        {lowered !== null && (
          <span className="d-history-about">
            {about.length > 0 && ' · '}
            <ValueText>{lowered.marking}</ValueText> {t('history.lowered.instead')}{' '}
            {lowered.asked.map((marking, place) => (
              <Fragment key={marking}>
                {place > 0 && ' · '}
                <ValueText>{marking}</ValueText>
              </Fragment>
            ))}{' '}
            {t('history.lowered.because')} <ValueText>{lowered.reason}</ValueText>
          </span>
        )}
        <span className="d-dim d-history-who">
          <bdi>{userName}</bdi> · {dayAndTime(at)}
          {reversedBy !== null && <> · {t('history.reversedBy', { number: reversedBy })}</>}
        </span>
      </span>
      {undoable && (
        <Button
          size="compact-xs"
          variant="default"
          id={`${id}-undo`}
          // One of many that look alike: heard without its line, it has to say what of.
          aria-labelledby={`${id}-undo ${id}-number ${id}-what`}
          onClick={() => void undoEntry(number)}
        >
          {reverses === null ? t('common.undo') : t('common.redo')}
        </Button>
      )}
    </div>
  );
}
