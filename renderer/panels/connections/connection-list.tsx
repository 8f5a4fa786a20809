// The inbox: only the rows in sight are drawn, so that thousands scroll like ten.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Connection } from '#shared/connections/types';
import type { Protected } from '#shared/handling/protection';
import type { CaseDocument } from '#shared/model/documents';
import type { CaseId, ConnectionId } from '#shared/model/ids';
import { ProtectionMark } from '../../parts/protection-mark';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { useFirstFocus } from '../../ui/use-first-focus';
import { useKeptScroll } from '../../ui/use-kept-scroll';
import { ValueText } from '../../ui/value-text';
import { FarBadge } from './far-badge';

/** px, of a row whose words stand on three lines; each is measured once it is drawn. */
const usualHeight = 76;

interface ConnectionListProps {
  readonly connections: readonly Connection[];
  readonly shown: ConnectionId | null;
  readonly onShow: (id: ConnectionId) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** With connections of all cases each row says which case it is of. */
  readonly namesCases: boolean;
  readonly guarded: Protected;
}

export function ConnectionList({
  connections,
  shown,
  onShow,
  onStep,
  namesCases,
  guarded,
}: ConnectionListProps): ReactNode {
  const { t } = useWords();
  const cases = useDocuments('case');
  const scroller = useRef<HTMLDivElement>(null);
  useFirstFocus(scroller);
  const virtual = useVirtualizer({
    count: connections.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  });
  useKeptScroll(scroller);
  const at = connections.findIndex(({ id }) => id === shown);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step =
      event.key === 'ArrowDown' || event.code === 'KeyJ'
        ? 1
        : event.key === 'ArrowUp' || event.code === 'KeyK'
          ? -1
          : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onStep(step);
  };

  return (
    <div
      ref={scroller}
      className="d-inbox-list"
      data-first-focus=""
      role="listbox"
      aria-label={t('connections.panel.inbox')}
      aria-activedescendant={shown === null ? undefined : `connection-${at}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div
        ref={(element) => void element?.style.setProperty('height', `${virtual.getTotalSize()}px`)}
        className="d-inbox-all"
      >
        {virtual.getVirtualItems().map((item) => {
          const connection = connections[item.index];
          if (connection === undefined) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list (listbox pattern)
            <div
              key={item.key}
              id={`connection-${item.index}`}
              role="option"
              aria-selected={connection.id === shown}
              aria-posinset={item.index + 1}
              aria-setsize={connections.length}
              className="d-inbox-row"
              data-index={item.index}
              ref={(element) => {
                element?.style.setProperty('transform', `translateY(${item.start}px)`);
                virtual.measureElement(element);
              }}
              onClick={() => onShow(connection.id)}
            >
              <ConnectionRow
                connection={connection}
                place={item.index + 1}
                guarded={guarded}
                caseName={namesCases ? nameOfCase(cases, connection.caseId) : null}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  readonly connection: Connection;
  /** In the list as it is filtered; the rank in the workspace is told with its reasons. */
  readonly place: number;
  readonly guarded: Protected;
  /** Null where all are of one case. */
  readonly caseName: string | null;
}

/** Its number, else its title. */
function nameOfCase(cases: readonly CaseDocument[], id: CaseId): string {
  const own = cases.find((each) => each.id === id);
  return own === undefined ? '' : own.number || own.title;
}

function ConnectionRow({ connection, place, caseName, guarded }: RowProps): ReactNode {
  const { t, word, number } = useWords();
  const { kind, band, state, near, nearCaption, far, farCaption } = connection;
  return (
    <>
      <span className="d-rank">{number(place)}</span>
      <span className="d-inbox-text">
        <span className="d-inbox-far">
          <ValueText className="d-inbox-name d-inbox-near">{nearCaption}</ValueText>
          <ProtectionMark protections={guarded[near]} isShort />
        </span>
        <span className="d-inbox-far">
          <FarBadge connection={connection} isShort />
          <ValueText className="d-inbox-name">{farCaption}</ValueText>
          <ProtectionMark protections={guarded[far]} isShort />
        </span>
        <span className="d-inbox-foot">
          {caseName !== null && caseName !== '' && <ValueText>{caseName}</ValueText>}
          <span>{word('connectionKind', kind)}</span>
          <span className="d-band" data-band={band}>
            {t(`connections.panel.band.${band}`)}
          </span>
          {state !== 'proposed' && (
            <span className="d-status" data-status={state}>
              {t(`connections.panel.state.${state}`)}
            </span>
          )}
        </span>
      </span>
    </>
  );
}
