// One link of a chart: its ends, how sure it is, and every row that states it.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChartTheme, SceneLink } from '#shared/graph/types';
import { asId, type ConnectionId, type EntityId } from '#shared/model/ids';
import { LegendSign } from '../../parts/legend-sign';
import { useWords } from '../../session/words';
import { ValueText } from '../../ui/value-text';
import type { ChartData } from './chart-data';
import { arrowGlyph } from './link-arrow';
import { SourcePlace } from './source-place';

const mostSources = 20;

export function LinkDetails({
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
                <SourcePlace
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
