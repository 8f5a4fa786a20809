// The inbox of connections: what ties a case to a notice, a list or another case, in order of rank; beside it, apart, the
// records of one case that may be one; and the evidence of the one on show. The machine proposes, a person decides.
import { Button, SegmentedControl, Select } from '@mantine/core';
import IconAffiliate from '@tabler/icons-react/dist/esm/icons/IconAffiliate.mjs';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { isWithinCase } from '#shared/connections/of-case';
import type { Connection, ConnectionKind, ConnectionProgress } from '#shared/connections/types';
import type { Protected } from '#shared/handling/protection';
import type { Anchor, ConnectionId, EntityId } from '#shared/model/ids';
import type { PanelParams } from '../../actions/types';
import { useShownLook } from '../../session/looks';
import { problemSentence } from '../../session/problem-words';
import { useSelection, workOnCase } from '../../session/selection';
import { stopQuery, useDocuments, useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { PanelBody } from '../../ui/panel-body';
import { ProgressRow } from '../../ui/progress-row';
import { ConnectionList } from './connection-list';
import { EvidenceSheet } from './evidence-sheet';
import { NotCompared } from './not-compared';
import { UndonePairs } from './undone-pairs';

function thingsOf({ near, far, pivot, nearAnchors, farAnchors }: Connection): readonly (Anchor | EntityId)[] {
  return [near, far, ...(pivot === null ? [] : [pivot]), ...nearAnchors, ...farAnchors];
}

/** What ties a case to anything else, and what may be one thing within it: the second must not drown the first. */
type Group = 'across' | 'within';
const groups: readonly Group[] = ['across', 'within'];
const kinds: readonly ConnectionKind[] = ['match', 'sharedIdentifier', 'path'];
const states = ['proposed', 'waiting', 'same', 'different', 'unsure'] as const;

export function ConnectionsPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const words = useWords();
  const { t, direction, word } = words;
  const caseId = useSelection((state) => state.caseId);
  const sources = useDocuments('source');
  const [group, setGroup] = useState<Group>('across');
  const [kind, setKind] = useState('');
  const [state, setState] = useState('');
  const [shown, setShown] = useState<ConnectionId | null>(params.connection ?? null);
  const [progress, setProgress] = useState<ConnectionProgress | null>(null);
  const { data, error, isFetching, refetch } = useVaultQuery(
    'connections',
    sources.length === 0 ? null : { caseId },
    {
      keepPrevious: true,
      onProgress: setProgress,
    },
  );

  useEffect(() => {
    if (params.connection !== undefined) setShown(params.connection);
    if (params.caseId !== undefined) workOnCase(params.caseId);
  }, [params]);

  const across = data?.connections ?? none;
  const withinCases = data?.withinCases.connections ?? none;
  const all = group === 'within' ? withinCases : across;
  // Who comes here for one connection is shown the group it is in.
  const isWithin = withinCases.some(({ id }) => id === params.connection);
  useEffect(() => {
    if (params.connection !== undefined) setGroup(isWithin ? 'within' : 'across');
  }, [params.connection, isWithin]);
  const fitting = useMemo(
    () =>
      all.filter(
        (one) =>
          (kind === '' || group === 'within' || one.kind === kind) && (state === '' || one.state === state),
      ),
    [all, kind, state, group],
  );
  const open =
    fitting.find(({ id }) => id === shown) ?? all.find(({ id }) => id === shown) ?? fitting[0] ?? null;
  useShownLook('connection', open?.id ?? null, { anchors: open === null ? [] : thingsOf(open) });
  const undone = useRef(new UndonePairs());
  const decisions = useDocuments('decision');
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const back = undone.current.look(decisions);
    if (back === null) return;
    setGroup(isWithinCase(back) ? 'within' : 'across');
    setShown(back.id);
    focusList(body.current);
  }, [decisions]);
  const step = (by: 1 | -1): void => {
    const at = fitting.findIndex(({ id }) => id === open?.id);
    const next = fitting[Math.max(0, Math.min(fitting.length - 1, at + by))];
    if (next !== undefined) setShown(next.id);
  };

  const empty =
    sources.length === 0
      ? 'connections.panel.noSources'
      : group === 'within'
        ? 'connections.panel.noneWithin'
        : 'connections.panel.none';

  const tools = (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('connections.panel.group')}
        data={groups.map((value) => ({
          value,
          label: t(`connections.panel.group.${value}`, {
            count: (value === 'within' ? withinCases : across).length,
          }),
        }))}
        value={group}
        onChange={(value) => setGroup(value === 'within' ? 'within' : 'across')}
      />
      {group === 'across' && (
        <Select
          aria-label={t('connections.panel.kind')}
          data={[
            { value: '', label: t('connections.panel.allKinds') },
            ...kinds.map((value) => ({ value, label: word('connectionKind', value) })),
          ]}
          value={kind}
          onChange={(value) => setKind(value ?? '')}
        />
      )}
      <Select
        aria-label={t('connections.panel.state')}
        data={[
          { value: '', label: t('connections.panel.allStates') },
          ...states.map((value) => ({ value, label: t(`connections.panel.state.${value}`) })),
        ]}
        value={state}
        onChange={(value) => setState(value ?? '')}
      />
      <span className="d-tools-space" />
      <span className="d-dim" role="status">
        {data !== undefined && t('connections.panel.count', { count: fitting.length })}
      </span>
    </>
  );

  return (
    <PanelBody
      name="connections"
      label={t('panel.connections')}
      direction={direction}
      tools={tools}
      scroll={false}
    >
      {error !== null && <Callout tone="bad">{problemSentence(error.problem, words)}</Callout>}
      {isFetching && (
        <ProgressRow
          label={
            progress?.stage === 'comparing'
              ? t('connections.panel.comparing', { done: progress.done, of: progress.of })
              : t('connections.panel.reading')
          }
          done={progress === null || progress.of === 0 ? null : progress.done / progress.of}
          cancelLabel={t('common.cancel')}
          onCancel={() => stopQuery('connections', { caseId })}
        />
      )}
      {data === undefined && !isFetching && sources.length > 0 && (
        <EmptyState icon={IconAffiliate} title={t('connections.panel.stopped')}>
          <Button onClick={() => void refetch()}>{t('connections.panel.find')}</Button>
        </EmptyState>
      )}
      {all.length === 0 && !isFetching && (data !== undefined || sources.length === 0) && (
        <EmptyState icon={IconAffiliate} title={t(empty)} text={t(`${empty}.text`)} />
      )}
      {data !== undefined && <NotCompared {...(group === 'within' ? data.withinCases : data)} />}
      {all.length > 0 && (
        <div ref={body} className="d-inbox">
          <ConnectionList
            connections={fitting}
            shown={open?.id ?? null}
            onShow={setShown}
            onStep={step}
            namesCases={caseId === null}
            guarded={data?.protected ?? nobody}
          />
          {open === null ? (
            <p className="d-dim d-part">{t('connections.panel.noneFits')}</p>
          ) : (
            <EvidenceSheet
              key={open.id}
              connection={open}
              epoch={data?.epoch ?? 0}
              onDecided={(decision) => {
                undone.current.decide(open, decision);
                step(1);
              }}
              all={all}
              onShow={setShown}
              guarded={data?.protected ?? nobody}
            />
          )}
        </div>
      )}
    </PanelBody>
  );
}

/** Unless the person works in another panel. */
function focusList(inbox: HTMLElement | null): void {
  const panel = inbox?.closest('.d-panel') ?? null;
  const { activeElement } = document;
  if (activeElement !== document.body && panel?.contains(activeElement) !== true) return;
  inbox?.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true });
}

const none: readonly Connection[] = [];
const nobody: Protected = {};
