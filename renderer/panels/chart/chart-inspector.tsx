// What is selected on the chart: what is known of it, where that is stated, and what can be done with it.
import type { ReactNode } from 'react';
import type { ChartTheme, SceneNode } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { useWords } from '../../session/words';
import { SchemaIcon } from '../../ui/schema-icon';
import { ValueText } from '../../ui/value-text';
import type { ChartView } from './chart-tools';
import { InspectorDeeds } from './inspector-deeds';
import { LinkDetails } from './link-details';
import { NodeDetails } from './node-details';

const mostNames = 40;

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
      <InspectorDeeds tools={tools} isOne={false} />
      <ul className="d-inspector-links">
        {nodes.slice(0, mostNames).map((node) => (
          <li key={node.id}>
            <SchemaIcon schema={node.schema} />
            <button type="button" className="d-link" onClick={() => tools.data.select([node.id])}>
              <ValueText>{node.label}</ValueText>
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > mostNames && (
        <p className="d-dim">{t('chart.inspector.more', { count: nodes.length - mostNames })}</p>
      )}
    </>
  );
}
