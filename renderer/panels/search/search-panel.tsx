// Searching everything as one types; the arrows go through the hits, Enter opens the sheet.
import { Button, CloseButton, TextInput } from '@mantine/core';
import IconChartDots3 from '@tabler/icons-react/dist/esm/icons/IconChartDots3.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SearchHit } from '#shared/contracts/vault-answers';
import type { EntityId } from '#shared/model/ids';
import { openPanel } from '../../actions/lent-controls';
import type { PanelParams } from '../../actions/types';
import { addToFirstChart } from '../../parts/add-to-chart';
import { ProtectionMark } from '../../parts/protection-mark';
import { SchemaMark } from '../../parts/schema-mark';
import { useSentSearch } from '../../session/looks';
import { problemSentence } from '../../session/problem-words';
import { selectEntities, useSelection } from '../../session/selection';
import { askAhead, useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { PanelBody } from '../../ui/panel-body';
import { ValueText } from '../../ui/value-text';

const limit = 20;

export function SearchPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const words = useWords();
  const { t, direction } = words;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  // An answer takes the vault less than a keystroke takes a person: nothing is waited for.
  const query = text.trim();
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const rowId = (index: number): string => `${listId}-${index}`;
  const { data, error, isPlaceholderData } = useVaultQuery(
    'search',
    query === '' ? null : questionOf(query),
    {
      keepPrevious: true,
    },
  );
  const send = useSentSearch(query, isPlaceholderData ? undefined : data);
  const hits = query === '' ? none : (data?.hits ?? none);
  const [unfolded, setUnfolded] = useState<ReadonlySet<EntityId>>(new Set());
  const lines = useMemo(() => linesOf(hits, unfolded), [hits, unfolded]);
  const line = lines[Math.min(at, lines.length - 1)];
  const chosen = line?.hit;
  const caseId = useSelection((state) => state.caseId);

  // Opening the panel again means: search.
  useEffect(() => {
    void params;
    field.current?.focus();
    field.current?.select();
  }, [params]);

  const open = (wanted: Line | undefined): void => {
    if (wanted === undefined) return;
    send();
    const { hit, entity } = wanted;
    if (entity === null) {
      setUnfolded((before) => new Set([...before, hit.entity]));
      return;
    }
    selectEntities([entity]);
    openPanel('entity', { entity });
  };
  const latest = useRef(open);
  latest.current = open;
  const chooseRow = useCallback((index: number, wanted: Line): void => {
    setAt(index);
    latest.current(wanted);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((now) => Math.max(0, Math.min(lines.length - 1, now + step)));
    }
    if (event.key === 'Enter') send();
    if (event.key === 'Enter' && event.shiftKey && line !== undefined)
      void addToFirstChart([line.entity ?? line.hit.entity], caseId);
    else if (event.key === 'Enter') open(line);
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
      aria-activedescendant={line === undefined ? undefined : rowId(lines.indexOf(line))}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        if (typed.trim() !== '') askAhead('search', questionOf(typed.trim()));
        setText(typed);
        setAt(0);
        setUnfolded(new Set());
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
            onClick={() => void addToFirstChart([line?.entity ?? chosen.entity], caseId)}
          >
            {t('entity.addToChart')}
          </Button>
        </div>
      )}
      <div id={listId} role="listbox" aria-label={t('search.hits')} className="d-hits">
        {lines.map((each, index) => (
          // Named by its place: the next list writes other words into the same rows, which is quicker than new rows.
          <HitRow
            key={rowId(index)}
            id={rowId(index)}
            line={each}
            index={index}
            chosen={each === line}
            onOpen={chooseRow}
          />
        ))}
      </div>
    </PanelBody>
  );
}

/** What can be chosen: a hit, or one of those that look alike once they are unfolded, or (null) their unfolding. */
interface Line {
  readonly hit: SearchHit;
  readonly entity: EntityId | null;
  readonly row: number;
}

const none: readonly SearchHit[] = [];

function linesOf(hits: readonly SearchHit[], unfolded: ReadonlySet<EntityId>): readonly Line[] {
  return hits.flatMap((hit) => {
    const { entity, row, alike } = hit;
    const head: Line = { hit, entity, row };
    if (alike.length === 0) return [head];
    if (!unfolded.has(entity)) return [head, { hit, entity: null, row }];
    return [head, ...alike.map((each) => ({ hit, ...each }))];
  });
}

function questionOf(query: string) {
  return { query, limit, gathered: true };
}

interface HitRowProps {
  readonly id: string;
  readonly line: Line;
  readonly index: number;
  readonly chosen: boolean;
  readonly onOpen: (index: number, line: Line) => void;
}

const HitRow = memo(function HitRow({ id, line, index, chosen, onOpen }: HitRowProps): ReactNode {
  const { t, word } = useWords();
  const { hit, entity, row } = line;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys (combobox pattern)
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={entity === null ? 'd-hit d-hit-more' : 'd-hit'}
      onClick={() => onOpen(index, line)}
    >
      {entity === null ? (
        <span className="d-cut">{t('search.alike', { count: hit.alike.length })}</span>
      ) : (
        <>
          <SchemaMark schema={hit.schema} size={18} />
          <span className="d-hit-text">
            <span className="d-hit-head">
              <ValueText className="d-hit-caption d-cut">{hit.caption}</ValueText>
              <ProtectionMark protections={hit.protections} />
            </span>
            <span className="d-hit-why d-cut">
              {word('hit', hit.why.code)} <ValueText>{hit.why.value}</ValueText>
            </span>
            <span className="d-hit-source">
              <bdi className="d-cut">{hit.sourceTitle}</bdi>
              <span>· {t('record.row', { row: String(row) })}</span>
            </span>
          </span>
        </>
      )}
    </div>
  );
});
