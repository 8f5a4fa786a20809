// Is this in the lists? One value typed or pasted, or a file dropped. What is not found is never called clear.
import { Button, TextInput } from '@mantine/core';
import IconListSearch from '@tabler/icons-react/dist/esm/icons/IconListSearch.mjs';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { SearchHit } from '#shared/contracts/vault-answers';
import type { PanelParams } from '../../actions/types';
import { EntityLink } from '../../parts/entity-link';
import { RowLink } from '../../parts/row-link';
import { sourceAge } from '../../parts/source-age';
import { useSentSearch } from '../../session/looks';
import { problemSentence } from '../../session/problem-words';
import { useDocuments, useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { PanelBody } from '../../ui/panel-body';
import { ValueText } from '../../ui/value-text';
import { CheckFile } from './check-file';

const limit = 50;

export function CheckPanel(_: { readonly params: PanelParams }): ReactNode {
  const words = useWords();
  const { t, direction } = words;
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const lists = useDocuments('source').filter((source) => source.head.role === 'list');
  const { data, error, isFetching } = useVaultQuery(
    'search',
    asked === null ? null : { query: asked, limit },
  );
  useSentSearch(asked ?? '', data, 'check');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') setAsked(text.trim());
  };
  const inLists = new Set<string>(lists.map(({ id }) => id));

  return (
    <PanelBody name="check" label={t('panel.check')} direction={direction}>
      <div className="d-check">
        <Callout tone="warn">{t('check.asylum')}</Callout>
        <form className="d-check-form" onSubmit={submit}>
          <TextInput
            size="sm"
            label={t('check.value')}
            description={t('check.value.text')}
            data-first-focus=""
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setAsked(null);
            }}
          />
          <Button
            type="submit"
            size="sm"
            loading={isFetching}
            disabled={text.trim() === ''}
            data-action="check.value"
          >
            {t('check.look')}
          </Button>
        </form>
        {error !== null && <Callout tone="bad">{problemSentence(error.problem, words)}</Callout>}
        {asked !== null && data !== undefined && (
          <CheckAnswer query={asked} hits={data.hits} total={data.total} inLists={inLists} />
        )}
        <CheckFile />
        <section>
          <h3>{t('check.lists', { count: lists.length })}</h3>
          {lists.length === 0 && (
            <EmptyState icon={IconListSearch} title={t('check.noLists')} text={t('check.noLists.text')} />
          )}
          <ul className="d-lines">
            {lists.map((source) => (
              <li key={source.id}>
                <bdi>{source.fileName}</bdi>
                <span className="d-dim">{sourceAge(source, words)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </PanelBody>
  );
}

interface CheckAnswerProps {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly inLists: ReadonlySet<string>;
}

function CheckAnswer({ query, hits, total, inLists }: CheckAnswerProps): ReactNode {
  const { t } = useWords();
  const listed = hits.filter((hit) => inLists.has(hit.source));
  const elsewhere = hits.filter((hit) => !inLists.has(hit.source));
  return (
    <div className="d-check-answer" role="status">
      {listed.length === 0 ? (
        <NoHit query={query} />
      ) : (
        <>
          <h3>{t('check.hits', { count: listed.length, query })}</h3>
          <p className="d-dim">{t('check.hits.text')}</p>
          <HitLines hits={listed} />
        </>
      )}
      {elsewhere.length > 0 && (
        <>
          <h3>{t('check.inCases', { count: elsewhere.length })}</h3>
          <HitLines hits={elsewhere} />
        </>
      )}
      {total > hits.length && <p className="d-dim">{t('check.more', { count: total - hits.length })}</p>}
    </div>
  );
}

/** Never "clear": not in these lists, of these dates. */
function NoHit({ query }: { readonly query: string }): ReactNode {
  const { t, day, list } = useWords();
  const lists = useDocuments('source').filter((source) => source.head.role === 'list');
  const dates = [
    ...new Set(
      lists.map(({ head, importedAt }) =>
        head.editionDate === null ? t('check.undated', { date: day(importedAt) }) : day(head.editionDate),
      ),
    ),
  ];
  return (
    <Callout tone="info">
      {lists.length === 0 ? t('check.noLists') : t('check.noHit', { query, dates: list(dates) })}
    </Callout>
  );
}

function HitLines({ hits }: { readonly hits: readonly SearchHit[] }): ReactNode {
  const { word } = useWords();
  return (
    <ul className="d-check-hits">
      {hits.map((hit) => (
        <li key={hit.entity}>
          <EntityLink id={hit.entity} caption={hit.caption} schema={hit.schema} />
          <span className="d-dim">
            {word('hit', hit.why.code)} <ValueText>{hit.why.value}</ValueText>
          </span>
          <RowLink source={hit.source} row={hit.row} title={hit.sourceTitle} />
        </li>
      ))}
    </ul>
  );
}
