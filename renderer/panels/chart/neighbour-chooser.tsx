// Which of many neighbours come onto the chart: a hub with hundreds of calls must not flood it unasked.
import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { EntityId } from '#shared/model/ids';
import { ProtectionMark } from '../../parts/protection-mark';
import { useWords } from '../../session/words';
import { SchemaIcon } from '../../ui/schema-icon';
import { ValueText } from '../../ui/value-text';
import type { Neighbour } from './neighbours';

interface NeighbourChooserProps {
  readonly name: string;
  readonly neighbours: readonly Neighbour[];
  /** True when the vault has more than it listed. */
  readonly isCut: boolean;
  readonly onAdd: (ids: readonly EntityId[]) => void;
  readonly onClose: () => void;
}

export function NeighbourChooser({
  name,
  neighbours,
  isCut,
  onAdd,
  onClose,
}: NeighbourChooserProps): ReactNode {
  const { t } = useWords();
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<EntityId>>(new Set());
  const wanted = filter.trim().toLowerCase();
  const listed = useMemo(
    () => neighbours.filter(({ links }) => (links[0]?.otherCaption ?? '').toLowerCase().includes(wanted)),
    [neighbours, wanted],
  );
  const toggle = (id: EntityId): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Modal opened onClose={onClose} title={t('chart.expand.title', { name })} size="md">
      <div className="d-neighbours">
        <p>{t('chart.expand.text', { count: neighbours.length })}</p>
        {isCut && <p className="d-dim">{t('chart.expand.first', { count: neighbours.length })}</p>}
        <TextInput
          label={t('chart.expand.filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          data-autofocus
        />
        <div className="d-neighbours-pick">
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => setChosen(new Set(listed.map(({ id }) => id)))}
          >
            {t('chart.expand.all')}
          </Button>
          <Button variant="default" size="compact-xs" onClick={() => setChosen(new Set())}>
            {t('chart.expand.clear')}
          </Button>
        </div>
        <ul className="d-neighbours-list">
          {listed.map((neighbour) => (
            <NeighbourLine
              key={neighbour.id}
              neighbour={neighbour}
              isChosen={chosen.has(neighbour.id)}
              onToggle={() => toggle(neighbour.id)}
            />
          ))}
        </ul>
        <div className="d-neighbours-foot">
          <Button variant="default" onClick={onClose}>
            {t('chart.cancel')}
          </Button>
          <Button disabled={chosen.size === 0} onClick={() => onAdd([...chosen])}>
            {t('chart.expand.add', { count: chosen.size })}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

interface NeighbourLineProps {
  readonly neighbour: Neighbour;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function NeighbourLine({ neighbour, isChosen, onToggle }: NeighbourLineProps): ReactNode {
  const { word, list, number } = useWords();
  const [first] = neighbour.links;
  if (first === undefined) return null;
  const kinds = [...new Set(neighbour.links.map(({ link }) => word('link', link.kind)))];
  return (
    <li>
      <Checkbox
        checked={isChosen}
        onChange={onToggle}
        label={
          <span className="d-neighbour">
            <SchemaIcon schema={first.otherSchema} />
            <ValueText>{first.otherCaption}</ValueText>
            <ProtectionMark protections={first.otherProtections} isShort />
            <span className="d-dim">
              {list(kinds)}
              {neighbour.links.length > 1 && ` ×${number(neighbour.links.length)}`}
            </span>
          </span>
        }
      />
    </li>
  );
}
