// The command palette: one field for actions and for things. Typing searches the workspace too.
import { Modal } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SearchHit } from '#shared/contracts/vault-answers';
import { openPanel } from '../actions/lent-controls';
import { actions } from '../actions/list';
import { keyCaps } from '../actions/shortcut';
import type { Action, ActionContext } from '../actions/types';
import { SchemaMark } from '../parts/schema-mark';
import { useSentSearch } from '../session/looks';
import { selectEntities } from '../session/selection';
import { useVaultQuery } from '../session/vault-queries';
import { useWords } from '../session/words';
import { KeyCaps } from '../ui/key-caps';
import { ValueText } from '../ui/value-text';

interface PaletteProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly context: () => ActionContext;
}

type Entry =
  | { readonly kind: 'action'; readonly key: string; readonly action: Action }
  | { readonly kind: 'hit'; readonly key: string; readonly hit: SearchHit };

export function Palette({ opened, onClose, context }: PaletteProps): ReactNode {
  const { t } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      size={560}
      padding={0}
      yOffset="12vh"
      attributes={{ content: { 'aria-label': t('palette.title') } }}
    >
      {opened && <PaletteList onClose={onClose} context={context} />}
    </Modal>
  );
}

function PaletteList({ onClose, context }: Omit<PaletteProps, 'opened'>): ReactNode {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { entries, send } = useEntries(text, context);
  const chosen = entries[Math.min(at, entries.length - 1)];

  // The chosen entry comes into sight whenever it changes.
  useEffect(() => {
    if (at < 0) return;
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const perform = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    onClose();
    if (entry.kind === 'action') return void entry.action.perform(context());
    send();
    selectEntities([entry.hit.entity]);
    openPanel('entity', { entity: entry.hit.entity });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt(
        (now) => (Math.min(now, entries.length - 1) + step + entries.length) % Math.max(1, entries.length),
      );
    }
    if (event.key === 'Enter') perform(chosen);
  };

  return (
    <div className="d-palette">
      <label className="d-palette-field">
        <IconSearch size={17} stroke={1.7} />
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={chosen === undefined ? undefined : `${listId}-${chosen.key}`}
          aria-label={t('palette.title')}
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </label>
      <div ref={list} id={listId} role="listbox" aria-label={t('palette.title')} className="d-palette-list">
        {entries.map((entry) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (combobox pattern)
          <div
            key={entry.key}
            id={`${listId}-${entry.key}`}
            role="option"
            aria-selected={entry === chosen}
            className="d-palette-entry"
            onClick={() => perform(entry)}
          >
            {entry.kind === 'action' ? <ActionEntry action={entry.action} /> : <HitEntry hit={entry.hit} />}
          </div>
        ))}
        {entries.length === 0 && <p className="d-palette-none">{t('palette.none')}</p>}
      </div>
    </div>
  );
}

function ActionEntry({ action }: { readonly action: Action }): ReactNode {
  const { t, word } = useWords();
  const { icon: Icon, label, group, shortcut } = action;
  return (
    <>
      <Icon size={16} stroke={1.7} />
      <span className="d-palette-label">{t(label)}</span>
      <span className="d-dim">{word('actionGroup', group)}</span>
      {shortcut !== null && <KeyCaps keys={keyCaps(shortcut)} />}
    </>
  );
}

function HitEntry({ hit }: { readonly hit: SearchHit }): ReactNode {
  return (
    <>
      <SchemaMark schema={hit.schema} />
      <ValueText className="d-palette-label d-cut">{hit.caption}</ValueText>
      <bdi className="d-dim d-cut">{hit.sourceTitle}</bdi>
    </>
  );
}

function useEntries(
  text: string,
  context: () => ActionContext,
): { readonly entries: readonly Entry[]; readonly send: () => void } {
  const { t } = useWords();
  // An answer takes the vault less than a keystroke takes a person: nothing is waited for.
  const query = useDeferredValue(text.trim());
  const { data, isPlaceholderData } = useVaultQuery(
    'search',
    query.length < 2 ? null : { query, limit: 12, gathered: true },
    {
      keepPrevious: true,
    },
  );
  // The name of an action that finds nobody was no question about anybody.
  const isAnswered = data !== undefined && !isPlaceholderData && data.hits.length > 0;
  const send = useSentSearch(query.length < 2 ? '' : query, isAnswered ? data : undefined);
  const entries = useMemo(() => {
    const now = context();
    const words = text.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const fitting = actions.filter((action) => {
      const label = t(action.label).toLocaleLowerCase();
      return action.enabled(now) && words.every((word) => label.includes(word));
    });
    const hits = query.length < 2 ? [] : (data?.hits ?? []);
    return [
      ...fitting
        .slice(0, words.length === 0 ? 40 : 8)
        .map((action): Entry => ({ kind: 'action', key: action.id, action })),
      ...hits.map((hit): Entry => ({ kind: 'hit', key: hit.entity, hit })),
    ];
  }, [text, query, data, t, context]);
  return { entries, send };
}
