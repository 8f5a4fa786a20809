// The chart as two tables of equal power: the same things, the same selection, the same actions.
import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Scene, SceneLink, SceneNode } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { ProtectionMark } from '../../parts/protection-mark';
import { useWords } from '../../session/words';
import { SchemaIcon } from '../../ui/schema-icon';
import { useKeptScroll } from '../../ui/use-kept-scroll';
import { ValueText } from '../../ui/value-text';
import type { ChartData } from './chart-data';
import { itemsOf } from './chart-tools';

/** Below this every row is in the page, so that it can be searched and read as a whole. */
const fewRows = 200;
const rowHeight = 31;

interface ChartTableProps {
  readonly data: ChartData;
  readonly subjects: readonly EntityId[];
  readonly onFocus: (id: EntityId) => void;
}

export function ChartTable(props: ChartTableProps): ReactNode {
  const { t } = useWords();
  const { scene } = props.data;
  const [part, setPart] = useState('things');
  const things = scene.nodes.length + scene.hiddenNodes.length;
  const links = scene.links.length + scene.hiddenLinks.length;
  return (
    <div className="d-chart-table">
      <SegmentedControl
        value={part}
        onChange={setPart}
        data={[
          { value: 'things', label: t('chart.table.things', { count: things }) },
          { value: 'links', label: t('chart.table.links', { count: links }) },
        ]}
      />
      {part === 'things' ? <ThingTable {...props} /> : <LinkTable data={props.data} />}
    </div>
  );
}

function ThingTable({ data, subjects, onFocus }: ChartTableProps): ReactNode {
  const { t, word, locale, number } = useWords();
  const { scene, selection, select } = data;
  const rows = useMemo(() => {
    const compare = new Intl.Collator(locale, { numeric: true }).compare;
    return [...scene.nodes, ...scene.hiddenNodes].sort((a, b) => compare(a.label, b.label));
  }, [scene, locale]);
  const degree = useMemo(() => degrees(scene), [scene]);
  const hidden = useMemo(() => new Set(scene.hiddenNodes.map(({ id }) => id)), [scene]);
  const toggle = (id: EntityId): void =>
    select(selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id]);
  const noticeCell = ({ notice }: SceneNode): string => {
    if (notice === null) return '';
    const colour = word('legend.notice', notice.colour);
    return notice.opinions.length === 0 ? colour : t('notice.asOpinion', { notice: colour });
  };
  const row = (node: SceneNode): ReactNode => (
    <>
      <td>
        {hidden.has(node.id) ? (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => void data.arrange(itemsOf([node], () => ({ hidden: false })))}
          >
            {t('chart.show')}
          </Button>
        ) : (
          <Checkbox
            aria-label={t('chart.table.select', { name: node.label })}
            checked={selection.includes(node.id)}
            onChange={() => toggle(node.id)}
            onFocus={() => onFocus(node.id)}
          />
        )}
      </td>
      <th scope="row">
        <button type="button" className="d-link d-cut" onClick={() => data.openSheet(node.id)}>
          <ValueText>{node.label}</ValueText>
        </button>{' '}
        <ProtectionMark protections={node.protections} isShort />
      </th>
      <td>
        <span className="d-neighbour">
          <SchemaIcon schema={node.schema} /> {word('schema', node.schema)}
        </span>
      </td>
      <td>{word('legend.side', node.side)}</td>
      <td>{noticeCell(node)}</td>
      <td className="d-number">{number(degree.get(node.id) ?? 0)}</td>
      <td className="d-number">{number(node.hiddenNeighbours)}</td>
      <td>
        {[node.pinned && t('chart.pinned'), hidden.has(node.id) && t('chart.hidden')]
          .filter(Boolean)
          .join(t('common.comma'))}
      </td>
    </>
  );
  return (
    <LongTable
      label={t('chart.table.things', { count: rows.length })}
      head={[
        t('chart.table.selected'),
        t('chart.table.name'),
        t('chart.table.type'),
        t('chart.table.side'),
        t('chart.table.notice'),
        t('chart.table.linkCount'),
        t('chart.table.beyond'),
        t('chart.table.state'),
      ]}
      rows={rows}
      row={row}
      isMarked={(node) => subjects.includes(node.id)}
    />
  );
}

function LinkTable({ data }: { readonly data: ChartData }): ReactNode {
  const { t, word, number } = useWords();
  const { scene } = data;
  const rows = useMemo(() => [...scene.links, ...scene.hiddenLinks], [scene]);
  const nameOf = useMemo(() => new Map(scene.nodes.map(({ id, label }) => [id, label])), [scene]);
  const hidden = useMemo(() => new Set(scene.hiddenLinks.map(({ id }) => id)), [scene]);
  const end = (id: EntityId): ReactNode => (
    <button type="button" className="d-link d-cut" onClick={() => data.select([id])}>
      <ValueText>{nameOf.get(id) ?? id}</ValueText>
    </button>
  );
  const row = (link: SceneLink): ReactNode => (
    <>
      <td>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void data.hideLinks([link.id], !hidden.has(link.id))}
        >
          {t(hidden.has(link.id) ? 'chart.show' : 'chart.hideLink')}
        </Button>
      </td>
      <td>{end(link.from)}</td>
      <th scope="row">{link.kind === null ? t('linkStyle.proposed.short') : word('link', link.kind)}</th>
      <td>{end(link.to)}</td>
      <td className="d-number">{number(link.count)}</td>
      <td>{word('linkStyle', link.style)}</td>
    </>
  );
  return (
    <LongTable
      label={t('chart.table.links', { count: rows.length })}
      head={[
        t('chart.table.state'),
        t('chart.table.start'),
        t('chart.table.kind'),
        t('chart.table.end'),
        t('chart.table.times'),
        t('chart.table.certainty'),
      ]}
      rows={rows}
      row={row}
      isMarked={() => false}
    />
  );
}

function degrees(scene: Scene): Map<EntityId, number> {
  const found = new Map<EntityId, number>();
  for (const { from, to } of scene.links) {
    found.set(from, (found.get(from) ?? 0) + 1);
    found.set(to, (found.get(to) ?? 0) + 1);
  }
  return found;
}

interface LongTableProps<Row> {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly row: (row: Row) => ReactNode;
  readonly isMarked: (row: Row) => boolean;
}

function LongTable<Row extends { readonly id: string }>({
  label,
  head,
  rows,
  row,
  isMarked,
}: LongTableProps<Row>): ReactNode {
  const scroll = useRef<HTMLDivElement>(null);
  const isLong = rows.length > fewRows;
  const virtual = useVirtualizer({
    count: isLong ? rows.length : 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 15,
  });
  useKeptScroll(scroll);
  const items = isLong ? virtual.getVirtualItems() : [];
  const first = items[0];
  const last = items.at(-1);
  const drawn = isLong ? items.map(({ index }) => index) : rows.map((_, index) => index);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="d-chart-table-scroll" ref={scroll} tabIndex={0}>
      <table aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first !== undefined && <Gap height={first.start} columns={head.length} />}
          {drawn.map((index) => {
            const one = rows[index];
            return one === undefined ? null : (
              <tr key={one.id} aria-rowindex={index + 2} data-marked={isMarked(one)}>
                {row(one)}
              </tr>
            );
          })}
          {last !== undefined && <Gap height={virtual.getTotalSize() - last.end} columns={head.length} />}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not in the page. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }): ReactNode {
  return height <= 0 ? null : (
    <tr>
      <td colSpan={columns} height={height} />
    </tr>
  );
}
