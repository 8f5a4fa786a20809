// What is selected on the chart: what is known of it, where that is stated, and what can be done with it.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChartTheme, SceneLink, SceneNode } from '#shared/graph/types';
import { asId, type ConnectionId, type EntityId, type SourceId } from '#shared/model/ids';
import type { SourcedStatement } from '#shared/model/record';
import { useWords } from '../../session/words';
import { SchemaIcon } from '../../ui/schema-icon';
import { ValueText } from '../../ui/value-text';
import type { ChartData } from './chart-data';
import { LegendSign } from './chart-legend';
import type { ChartView } from './chart-tools';

const mostFacts = 12;
const mostLinks = 40;
const mostSources = 20;

interface InspectorProps {
  readonly tools: ChartView;
  readonly subjects: readonly EntityId[];
  readonly selectedLink: string | null;
  readonly theme: ChartTheme;
}

export function ChartInspector({ tools, subjects, selectedLink, theme }: InspectorProps): ReactNode {
  const { t } = useWords();
  const { scene } = tools.data;
  const link = scene.links.find(({ id }) => id === selectedLink);
  const nodes = scene.nodes.filter(({ id }) => subjects.includes(id));
  const [first] = nodes;
  return (
    <aside className="d-inspector" aria-label={t('chart.action.details')}>
      {link !== undefined && subjects.length === 0 ? (
        <LinkDetails key={link.id} link={link} data={tools.data} theme={theme} />
      ) : nodes.length === 1 && first !== undefined ? (
        <NodeDetails key={first.id} node={first} tools={tools} theme={theme} />
      ) : nodes.length > 1 ? (
        <ManyDetails nodes={nodes} tools={tools} />
      ) : (
        <p className="d-dim">{t('chart.inspector.none')}</p>
      )}
    </aside>
  );
}

function NodeDetails({
  node,
  tools,
  theme,
}: {
  readonly node: SceneNode;
  readonly tools: ChartView;
  readonly theme: ChartTheme;
}): ReactNode {
  const { t, word } = useWords();
  const { data } = tools;
  const sheet = data.useSheet(node.id);
  const links = data.scene.links.filter(({ from, to }) => from === node.id || to === node.id);
  const facts = sheet === null ? [] : keyFacts(sheet.profile.statements);
  return (
    <>
      <header className="d-inspector-head">
        <SchemaIcon schema={node.schema} size={22} />
        <h3>
          <ValueText>{node.label}</ValueText>
        </h3>
      </header>
      <ul className="d-inspector-signs">
        <li>{word('schema', node.schema)}</li>
        <li>
          <LegendSign entry={{ kind: 'side', code: node.side }} theme={theme} />
          {word('legend.side', node.side)}
        </li>
        {node.notice !== null && (
          <li>
            <LegendSign entry={{ kind: 'notice', code: node.notice }} theme={theme} />
            {word('legend.notice', node.notice)}
          </li>
        )}
        {node.hiddenNeighbours > 0 && <li>{t('chart.said.more', { count: node.hiddenNeighbours })}</li>}
        {node.pinned && <li>{t('chart.pinned')}</li>}
      </ul>
      <Deeds tools={tools} isOne />
      <h4>{t('chart.inspector.facts')}</h4>
      {sheet === null ? (
        <p className="d-dim">{t('chart.inspector.loading')}</p>
      ) : (
        <dl className="d-inspector-facts">
          {facts.slice(0, mostFacts).map(({ property, written, source, row }) => (
            <div key={`${property} ${written}`}>
              <dt>{word('property', property)}</dt>
              <dd>
                <ValueText>{written}</ValueText>
                <Place data={data} title={sheet.sourceTitles[source] ?? source} source={source} row={row} />
              </dd>
            </div>
          ))}
          {facts.length > mostFacts && (
            <p className="d-dim">{t('chart.inspector.more', { count: facts.length - mostFacts })}</p>
          )}
        </dl>
      )}
      <h4>{t('chart.inspector.links')}</h4>
      <ul className="d-inspector-links">
        {links.slice(0, mostLinks).map((link) => (
          <LinkLine key={link.id} link={link} of={node} data={data} theme={theme} />
        ))}
      </ul>
      {links.length > mostLinks && (
        <p className="d-dim">{t('chart.inspector.more', { count: links.length - mostLinks })}</p>
      )}
    </>
  );
}

/** Each value once, with the first place that states it; the order is that of the sources. */
function keyFacts(statements: readonly SourcedStatement[]): readonly SourcedStatement[] {
  const found = new Map<string, SourcedStatement>();
  for (const statement of statements) {
    const key = `${statement.property} ${statement.value}`;
    if (!found.has(key)) found.set(key, statement);
  }
  return [...found.values()];
}

function LinkLine({
  link,
  of,
  data,
  theme,
}: {
  readonly link: SceneLink;
  readonly of: SceneNode;
  readonly data: ChartData;
  readonly theme: ChartTheme;
}): ReactNode {
  const { word, t, direction } = useWords();
  const other = data.scene.nodes.find(({ id }) => id === (link.from === of.id ? link.to : link.from));
  if (other === undefined) return null;
  const arrow = arrowGlyph(link.directed, link.from === of.id, direction);
  return (
    <li>
      <LegendSign entry={{ kind: 'style', code: link.style }} theme={theme} />
      <span>
        {link.kind === null ? t('linkStyle.proposed.short') : word('link', link.kind)}{' '}
        <bdi dir="ltr">{arrow}</bdi>{' '}
        <button type="button" className="d-link" onClick={() => data.select([other.id])}>
          <ValueText>{other.label}</ValueText>
        </button>
        {link.count > 1 && <span className="d-dim"> ×{link.count}</span>}
      </span>
    </li>
  );
}

/** Towards where the line goes on, in the reader's direction. */
function arrowGlyph(directed: boolean, away: boolean, direction: 'ltr' | 'rtl'): string {
  if (!directed) return '–';
  return away === (direction === 'ltr') ? '→' : '←';
}

function LinkDetails({
  link,
  data,
  theme,
}: {
  readonly link: SceneLink;
  readonly data: ChartData;
  readonly theme: ChartTheme;
}): ReactNode {
  const { t, word, direction } = useWords();
  const sheet = data.useSheet(link.from);
  const behind = new Set(link.behind);
  const facts = (sheet?.links ?? []).flatMap(({ link: fact }) => (behind.has(fact.id) ? [fact] : []));
  const [connection] = link.behind;
  const end = (id: EntityId): ReactNode => {
    const node = data.scene.nodes.find((one) => one.id === id);
    return (
      <button type="button" className="d-link" onClick={() => data.select([id])}>
        <ValueText>{node?.label ?? id}</ValueText>
      </button>
    );
  };
  return (
    <>
      <header className="d-inspector-head">
        <LegendSign entry={{ kind: 'style', code: link.style }} theme={theme} />
        <h3>{link.kind === null ? t('linkStyle.proposed') : word('link', link.kind)}</h3>
      </header>
      <p>
        {end(link.from)} <bdi dir="ltr">{arrowGlyph(link.directed, true, direction)}</bdi> {end(link.to)}
      </p>
      <Button variant="default" size="compact-xs" onClick={() => void data.hideLinks([link.id], true)}>
        {t('chart.hideLink')}
      </Button>
      {link.kind === null ? (
        <>
          <p>{t('chart.inspector.proposed')}</p>
          {connection !== undefined && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => data.openConnection(asId<ConnectionId>(connection))}
            >
              {t('chart.inspector.evidence')}
            </Button>
          )}
        </>
      ) : (
        <>
          <ul className="d-inspector-signs">
            <li>{word('linkStyle', link.style)}</li>
            <li>{t('chart.inspector.stated', { count: link.count })}</li>
          </ul>
          <h4>{t('chart.inspector.sources')}</h4>
          {sheet === null && <p className="d-dim">{t('chart.inspector.loading')}</p>}
          <ul className="d-inspector-links">
            {facts.slice(0, mostSources).map((fact) => (
              <li key={fact.id}>
                <Place
                  data={data}
                  title={sheet?.sourceTitles[fact.source] ?? fact.source}
                  source={fact.source}
                  row={fact.row}
                />
                <span className="d-dim">
                  {fact.statements.map(({ property, written }) => (
                    <span key={property + written}>
                      {word('property', property)} <ValueText>{written}</ValueText>{' '}
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          {facts.length > mostSources && (
            <p className="d-dim">{t('chart.inspector.more', { count: facts.length - mostSources })}</p>
          )}
        </>
      )}
    </>
  );
}

function ManyDetails({
  nodes,
  tools,
}: {
  readonly nodes: readonly SceneNode[];
  readonly tools: ChartView;
}): ReactNode {
  const { t } = useWords();
  return (
    <>
      <h3>{t('chart.inspector.many', { count: nodes.length })}</h3>
      <Deeds tools={tools} isOne={false} />
      <ul className="d-inspector-links">
        {nodes.slice(0, mostLinks).map((node) => (
          <li key={node.id}>
            <SchemaIcon schema={node.schema} />
            <button type="button" className="d-link" onClick={() => tools.data.select([node.id])}>
              <ValueText>{node.label}</ValueText>
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > mostLinks && (
        <p className="d-dim">{t('chart.inspector.more', { count: nodes.length - mostLinks })}</p>
      )}
    </>
  );
}

function Deeds({ tools, isOne }: { readonly tools: ChartView; readonly isOne: boolean }): ReactNode {
  const { t } = useWords();
  const { controls } = tools;
  return (
    <div className="d-inspector-deeds">
      {isOne && (
        <>
          <Button size="compact-xs" variant="light" onClick={controls.openSheet}>
            {t('chart.action.open')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => void controls.expand()}>
            {t('chart.action.expand')}
          </Button>
        </>
      )}
      <Button size="compact-xs" variant="default" onClick={() => void controls.togglePins()}>
        {t('chart.action.pin')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => void controls.hide()}>
        {t('chart.action.hide')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => void controls.remove()}>
        {t('chart.action.remove')}
      </Button>
    </div>
  );
}

/** Source and row of a value; leads to the record. */
function Place({
  data,
  title,
  source,
  row,
}: {
  readonly data: ChartData;
  readonly title: string;
  readonly source: SourceId;
  readonly row: number;
}): ReactNode {
  const { t } = useWords();
  return (
    <button type="button" className="d-link d-inspector-place" onClick={() => data.openRecord(source, row)}>
      <ValueText>{title}</ValueText>, {t('chart.inspector.row', { row: String(row) })}
    </button>
  );
}
