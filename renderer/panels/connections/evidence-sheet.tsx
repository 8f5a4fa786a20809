// Why a connection was proposed: what agrees, what conflicts, what is missing on one side, each with both values as
// written and their rows; and the place where a person decides.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { asksWhetherSame, matchesOfPath } from '#shared/connections/decidable';
import { evidenceSheet, type SheetLine } from '#shared/connections/evidence-sheet';
import { isWithinCase } from '#shared/connections/of-case';
import type { Connection } from '#shared/connections/types';
import type { Protected } from '#shared/handling/protection';
import type { Outcome } from '#shared/identity/types';
import type { Opinion } from '#shared/model/documents';
import type { ConnectionId, DecisionId } from '#shared/model/ids';
import { lend } from '../../actions/lent-controls';
import { EntityLink } from '../../parts/entity-link';
import { ProtectionMark } from '../../parts/protection-mark';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { ValueText } from '../../ui/value-text';
import { Alerts } from './alerts';
import { DecisionBar } from './decision-bar';
import { EvidenceLine } from './evidence-line';
import { FarBadge } from './far-badge';
import { NoticeLine } from './notice-line';
import { PathLine } from './path-line';

const outcomes: readonly Outcome[] = ['agrees', 'conflicts', 'missing'];

interface EvidenceSheetProps {
  readonly connection: Connection;
  /** The frequency epoch its bits were read at; kept with a decision. */
  readonly epoch: number;
  readonly onDecided: (decision: DecisionId) => void;
  /** All connections of the inbox: a path is decided by the matches it leads through. */
  readonly all: readonly Connection[];
  readonly onShow: (id: ConnectionId) => void;
  readonly guarded: Protected;
}

export function EvidenceSheet({
  connection,
  epoch,
  onDecided,
  all,
  onShow,
  guarded,
}: EvidenceSheetProps): ReactNode {
  const { t, word } = useWords();
  const [proposed, setProposed] = useState<Opinion | null>(null);
  const top = useRef<HTMLElement>(null);
  const { kind, near, nearCaption, far, farCaption, evidence, alerts, steps, band, farSide } = connection;

  const columns = evidenceSheet(connection);
  const isWithin = isWithinCase(connection);

  const asks = asksWhetherSame(connection);

  useEffect(() => (asks ? lend('connection', { propose: setProposed }) : undefined), [asks]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <article ref={top} className="d-evidence" tabIndex={0} aria-label={t('connections.panel.sheet')}>
      <header className="d-evidence-head">
        <p className="d-evidence-kind">
          {word('connectionKind', kind)} ·{' '}
          <span className="d-band" data-band={band}>
            {t(`connections.panel.band.${band}`)}
          </span>
        </p>
        <div className="d-evidence-pair">
          <div>
            <span className="d-dim">
              {t(isWithin ? 'connections.panel.oneRecord' : 'connections.panel.near')}
            </span>
            <EntityLink id={near} caption={nearCaption} />
            <ProtectionMark protections={guarded[near]} />
          </div>
          <div>
            <span className="d-dim">
              {t(isWithin ? 'connections.panel.otherRecord' : 'connections.panel.far')}
            </span>
            <EntityLink id={far} caption={farCaption} />
            <ProtectionMark protections={guarded[far]} />
            <FarBadge connection={connection} />
          </div>
        </div>
        {isWithin && connection.alike > 0 && (
          <p className="d-dim">{t('connections.panel.alikeWithin', { count: connection.alike })}</p>
        )}
      </header>
      {asks ? (
        <DecisionBar
          connection={connection}
          epoch={epoch}
          proposed={proposed}
          onPropose={setProposed}
          onDecided={(decision) => {
            setProposed(null);
            onDecided(decision);
          }}
        />
      ) : (
        <RestsOn matches={matchesOfPath(connection, all)} onShow={onShow} />
      )}
      {farSide.kind !== 'case' && <NoticeLine farSide={farSide} />}
      <Alerts alerts={alerts} />
      {steps.length > 0 && (
        <PathLine
          steps={steps}
          nearCaption={nearCaption}
          farCaption={farCaption}
          far={far}
          near={near}
          guarded={guarded}
        />
      )}
      {evidence.length > 0 && (
        <div className="d-evidence-columns">
          {outcomes.map((outcome) => (
            <EvidenceColumn key={outcome} outcome={outcome} lines={columns[outcome]} isWithin={isWithin} />
          ))}
        </div>
      )}
      <RankReason connection={connection} />
    </article>
  );
}

interface RestsOnProps {
  readonly matches: readonly Connection[];
  readonly onShow: (id: ConnectionId) => void;
}

/** What ties two things does not make them one: the matches on the way are what a person can decide. */
function RestsOn({ matches, onShow }: RestsOnProps): ReactNode {
  const { t } = useWords();
  return (
    <div className="d-decision">
      <p className="d-decision-state">
        {t('connections.panel.tiedNotOne', { count: matches.length })}{' '}
        {matches.map(({ id, nearCaption, farCaption }) => (
          <button key={id} type="button" className="d-link" onClick={() => onShow(id)}>
            <ValueText>{nearCaption}</ValueText> – <ValueText>{farCaption}</ValueText>
          </button>
        ))}
      </p>
    </div>
  );
}

interface ColumnProps {
  readonly outcome: Outcome;
  readonly lines: readonly SheetLine[];
  readonly isWithin: boolean;
}

function EvidenceColumn({ outcome, lines, isWithin }: ColumnProps): ReactNode {
  const { t } = useWords();
  return (
    <section className="d-evidence-column" data-outcome={outcome}>
      <h3>
        {t(`connections.panel.${outcome}`)} <span>{lines.length}</span>
      </h3>
      {lines.length === 0 && <p className="d-dim">{t('connections.panel.nothing')}</p>}
      {lines.map((line) => (
        <EvidenceLine key={`${line.signal}${line.because.code}`} line={line} isWithin={isWithin} />
      ))}
    </section>
  );
}

/** How the rank came about: on screen only, never on anything printed. */
function RankReason({
  connection: { evidence, bits, rank },
}: {
  readonly connection: Connection;
}): ReactNode {
  const { t, number, word } = useWords();
  const weighed = evidence.filter((line) => line.bits !== 0);
  if (weighed.length === 0) return null;
  const shown = (value: number): string =>
    value > 0 ? `+${number(Math.round(value * 10) / 10)}` : number(Math.round(value * 10) / 10);
  return (
    <details className="d-rank-reason">
      <summary>{t('connections.panel.whyRank', { rank })}</summary>
      <p className="d-dim">{t('connections.panel.whyRank.text')}</p>
      <dl className="d-facts">
        {weighed.map((line) => (
          <div key={`${line.signal}${line.level}`}>
            <dt>{word('signal', line.signal)}</dt>
            <dd>
              <bdi dir="ltr">{shown(line.bits)}</bdi>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('connections.panel.sum')}</dt>
          <dd>
            <bdi dir="ltr">{shown(bits)}</bdi>
          </dd>
        </div>
      </dl>
      <Callout tone="info">{t('connections.panel.notIdentity')}</Callout>
    </details>
  );
}
