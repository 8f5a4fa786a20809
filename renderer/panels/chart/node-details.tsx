// One thing of a chart: its signs, its key facts with their rows, and its links.
import type { ReactNode } from 'react';
import type { ChartTheme, SceneLink, SceneNode } from '#shared/graph/types';
import type { Profile, SourcedStatement } from '#shared/model/record';
import { schemaOf } from '#shared/ontology/schemas';
import { LegendSign } from '../../parts/legend-sign';
import { NoticeMark } from '../../parts/notice-mark';
import { ProtectionMark } from '../../parts/protection-mark';
import { valueWords } from '../../parts/value-words';
import { useWords } from '../../session/words';
import { SchemaIcon } from '../../ui/schema-icon';
import { ValueText } from '../../ui/value-text';
import type { ChartData } from './chart-data';
import type { ChartView } from './chart-tools';
import { InspectorDeeds } from './inspector-deeds';
import { arrowGlyph } from './link-arrow';
import { SourcePlace } from './source-place';

const mostFacts = 12;
const mostLinks = 40;

export function NodeDetails({
  node,
  tools,
  theme,
}: {
  readonly node: SceneNode;
  readonly tools: ChartView;
  readonly theme: ChartTheme;
}): ReactNode {
  const words = useWords();
  const { t, word } = words;
  const { data } = tools;
  const sheet = data.useSheet(node.id);
  const links = data.scene.links.filter(({ from, to }) => from === node.id || to === node.id);
  const facts = sheet === null ? [] : keyFacts(sheet.profile);
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
            <NoticeMark notice={node.notice} theme={theme} />
          </li>
        )}
        {node.protections !== undefined && (
          <li>
            <ProtectionMark protections={node.protections} />
          </li>
        )}
        {node.hiddenNeighbours > 0 && <li>{t('chart.said.more', { count: node.hiddenNeighbours })}</li>}
        {node.pinned && <li>{t('chart.pinned')}</li>}
      </ul>
      <InspectorDeeds tools={tools} isOne />
      <h4>{t('chart.inspector.facts')}</h4>
      {sheet === null ? (
        <p className="d-dim">{t('chart.inspector.loading')}</p>
      ) : (
        <dl className="d-inspector-facts">
          {facts.slice(0, mostFacts).map((fact) => (
            <div key={`${fact.property} ${fact.value}`}>
              <dt>{word('property', fact.property)}</dt>
              <dd>
                <span title={fact.written}>
                  <ValueText>{valueWords(fact, words)}</ValueText>
                </span>
                <SourcePlace
                  data={data}
                  title={sheet.sourceTitles[fact.source] ?? fact.source}
                  source={fact.source}
                  row={fact.row}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {facts.length > mostFacts && (
        <p className="d-dim">{t('chart.inspector.more', { count: facts.length - mostFacts })}</p>
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

/** Each value once, with the first place that states it; best known properties of its kind first. */
function keyFacts({ schema, statements }: Profile): readonly SourcedStatement[] {
  const found = new Map<string, SourcedStatement>();
  for (const statement of statements) {
    const key = `${statement.property} ${statement.value}`;
    if (!found.has(key)) found.set(key, statement);
  }
  const order = schemaOf(schema).properties;
  // A property its kind does not list stands last.
  const rank = ({ property }: SourcedStatement): number => {
    const at = order.indexOf(property);
    return at === -1 ? order.length : at;
  };
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
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
