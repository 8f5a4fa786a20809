// Searching everything as one types; the arrows go through the hits, Enter opens the sheet.
import { Button, CloseButton, TextInput } from '@mantine/core';
import IconChartDots3 from '@tabler/icons-react/dist/esm/icons/IconChartDots3.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { SearchHit } from '#shared/contracts/vault';
import { openPanel } from '../../actions/lent-controls';
import type { PanelParams } from '../../actions/types';
import { problemSentence } from '../../session/problem-words';
import { selectEntities, useSelection } from '../../session/selection';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { PanelBody } from '../../ui/panel-body';
import { ValueText } from '../../ui/value-text';
import { addToFirstChart } from '../entity/add-to-chart';
import { SchemaMark } from '../entity/schema-mark';

const limit = 20;

export function SearchPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const words = useWords();
  const { t, direction } = words;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  // An answer takes the vault less than a keystroke takes a person: nothing is waited for.
  const query = useDeferredValue(text.trim());
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { data, error } = useVaultQuery('search', query === '' ? null : { query, limit }, {
    keepPrevious: true,
  });
  const hits = query === '' ? [] : (data?.hits ?? []);
  const chosen = hits[Math.min(at, hits.length - 1)];
  const caseId = useSelection((state) => state.caseId);

  // Opening the panel again means: search.
  useEffect(() => {
    void params;
    field.current?.focus();
    field.current?.select();
  }, [params]);

  const open = (hit: SearchHit | undefined): void => {
    if (hit === undefined) return;
    selectEntities([hit.entity]);
    openPanel('entity', { entity: hit.entity });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((now) => Math.max(0, Math.min(hits.length - 1, now + step)));
    }
    if (event.key === 'Enter' && event.shiftKey && chosen !== undefined)
      void addToFirstChart([chosen.entity], caseId);
    else if (event.key === 'Enter') open(chosen);
    if (event.key === 'Escape') setText('');
  };
  const tools = (
    <TextInput
      ref={field}
      className="d-search-field"
      size="sm"
      aria-label={t('search.field')}
      placeholder={t('search.placeholder')}
      leftSection={<IconSearch size={16} stroke={1.7} />}
      rightSection={
        text === '' ? null : (
          <CloseButton size="sm" aria-label={t('search.clear')} onClick={() => setText('')} />
        )
      }
      value={text}
      role="combobox"
      aria-expanded={hits.length > 0}
      aria-controls={listId}
      aria-activedescendant={chosen === undefined ? undefined : `${listId}-${hits.indexOf(chosen)}`}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setAt(0);
      }}
      onKeyDown={onKeyDown}
    />
  );

  return (
    <PanelBody name="search" label={t('panel.search')} direction={direction} tools={tools}>
      {error !== null && <Callout tone="bad">{problemSentence(error.problem, words)}</Callout>}
      {query === '' && (
        <EmptyState icon={IconSearch} title={t('search.begin')} text={t('search.begin.text')} />
      )}
      {query !== '' && data !== undefined && hits.length === 0 && (
        <EmptyState icon={IconSearch} title={t('search.none', { query })} text={t('search.none.text')} />
      )}
      {query !== '' && data !== undefined && chosen !== undefined && (
        <div className="d-search-count">
          <span role="status">
            {hits.length < limit
              ? t('search.countAll', { count: hits.length })
              : t('search.count', { shown: hits.length, total: data.total })}
          </span>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconChartDots3 size={14} stroke={1.7} />}
            data-action="search.addToChart"
            onClick={() => void addToFirstChart([chosen.entity], caseId)}
          >
            {t('entity.addToChart')}
          </Button>
        </div>
      )}
      <div id={listId} role="listbox" aria-label={t('search.hits')} className="d-hits">
        {hits.map((hit, index) => (
          <HitRow
            key={hit.entity}
            hit={hit}
            id={`${listId}-${index}`}
            chosen={hit === chosen}
            onOpen={() => {
              setAt(index);
              open(hit);
            }}
          />
        ))}
      </div>
    </PanelBody>
  );
}

interface HitRowProps {
  readonly hit: SearchHit;
  readonly id: string;
  readonly chosen: boolean;
  readonly onOpen: () => void;
}

function HitRow({ hit, id, chosen, onOpen }: HitRowProps): ReactNode {
  const { t, word } = useWords();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys (combobox pattern)
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div id={id} role="option" aria-selected={chosen} className="d-hit" onClick={onOpen}>
      <SchemaMark schema={hit.schema} size={18} />
      <span className="d-hit-text">
        <ValueText className="d-hit-caption d-cut">{hit.caption}</ValueText>
        <span className="d-hit-why d-cut">
          {word('hit', hit.why.code)} <ValueText>{hit.why.value}</ValueText>
        </span>
        <span className="d-hit-source d-cut">
          <bdi>{hit.sourceTitle}</bdi> · {t('record.row', { row: String(hit.row) })}
        </span>
      </span>
    </div>
  );
}
