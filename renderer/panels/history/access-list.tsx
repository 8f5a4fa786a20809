// Who looked at what: the access log, newest first; all of it, or what showed one thing.
import { Button } from '@mantine/core';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import { Fragment, type ReactNode, useCallback, useState } from 'react';
import { type AccessKind, type AccessLine, listKinds } from '#shared/access/types';
import type { LogFilter } from '#shared/audit/types';
import type { EntityId } from '#shared/model/ids';
import { problemSentence } from '../../session/problem-words';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { ValueText } from '../../ui/value-text';
import { LineList } from './line-list';

const step = 500;

/** What found or showed several things, told small below. */
const questions: ReadonlySet<AccessKind> = new Set(['search', 'check']);
const lists: ReadonlySet<AccessKind> = new Set(listKinds);
const listing: ReadonlySet<AccessKind> = new Set([...questions, ...lists, 'briefing', 'export']);

interface AccessListProps {
  readonly filter: LogFilter;
  readonly isFiltered: boolean;
  readonly about: EntityId | null;
  readonly onAll: () => void;
}

export function AccessList({ filter, isFiltered, about, onAll }: AccessListProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [limit, setLimit] = useState(step);
  const { data, error } = useVaultQuery('accessLog', { about, filter, limit }, { keepPrevious: true });
  const more = useCallback(() => setLimit((now) => now + step), []);
  const lines = data?.lines ?? [];
  const empty = about !== null || isFiltered ? t('access.noneFits') : t('access.none');
  return (
    <>
      {error !== null && <Callout tone="bad">{problemSentence(error.problem, words)}</Callout>}
      <div className="d-log-head">
        {about !== null && (
          <span className="d-log-about">
            <IconEye size={15} stroke={1.7} /> {t('access.about')}
            <Button size="compact-xs" variant="subtle" onClick={onAll}>
              {t('access.about.end')}
            </Button>
          </span>
        )}
        {data !== undefined && (
          <span className="d-dim" role="status">
            {t('access.count', { count: data.total })}
          </span>
        )}
      </div>
      {data !== undefined && lines.length === 0 ? (
        <EmptyState icon={IconEye} title={empty} />
      ) : (
        <LineList
          label={t('access.tab.access')}
          lines={lines}
          hasMore={data !== undefined && lines.length < data.total}
          onMore={more}
          draw={(line) => <Line line={line} />}
        />
      )}
    </>
  );
}

function Line({ line }: { readonly line: AccessLine }): ReactNode {
  const { t, word, dayAndTime } = useWords();
  const { number, at, userName, what, titles, caseTitle, purpose, purged } = line;
  const others = questions.has(what) || lists.has(what) ? titles : titles.slice(1);
  return (
    <div className="d-history-line" data-kind={what}>
      <span className="d-mono d-dim">{number}</span>
      <span className="d-history-what">
        <span>{word('access', what)}</span> <Subject line={line} />
        <span className="d-dim d-history-who">
          <bdi>{userName}</bdi> · {dayAndTime(at)}
          {caseTitle !== '' && (
            <>
              {' '}
              · <bdi>{caseTitle}</bdi>
            </>
          )}
          {purpose !== '' && <> · {t('access.for', { purpose })}</>}
          {purged && <> · {t('access.purged')}</>}
        </span>
        {listing.has(what) && others.length > 0 && (
          <span className="d-dim d-history-who">
            {others.map((title, place) => (
              <Fragment key={title}>
                {place > 0 && ' · '}
                <ValueText>{title}</ValueText>
              </Fragment>
            ))}
          </span>
        )}
      </span>
    </div>
  );
}

function Subject({ line: { what, text, titles, count, purged } }: { readonly line: AccessLine }): ReactNode {
  const { t } = useWords();
  if (purged) return null;
  if (what === 'opening-failed') return <span className="d-dim">{t('access.tries', { count })}</span>;
  if (questions.has(what))
    return (
      <>
        <ValueText className="d-history-about">{text}</ValueText>{' '}
        <span className="d-dim">{t('access.found', { count })}</span>
      </>
    );
  if (lists.has(what)) return <span className="d-dim">{t('access.shown', { count })}</span>;
  const shown = listing.has(what) ? titles.slice(0, 1) : titles;
  const said = new Set(what === 'briefing' && titles.length > 0 ? shown : [text, ...shown]);
  return [...said]
    .filter((each) => each !== '')
    .map((each, place) => (
      <Fragment key={each}>
        {place > 0 && ' · '}
        <ValueText className="d-history-about">{each}</ValueText>
      </Fragment>
    ));
}
