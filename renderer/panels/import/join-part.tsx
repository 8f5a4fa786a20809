// Columns with one meaning, joined to one value or each for itself, as a person says.
import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Spec } from '#shared/import/types';
import { definitionOf } from '#shared/ontology/schemas';
import { useWords } from '../../session/words';
import { type SameMeaning, sameMeanings, withJoined, withParted } from './join-columns';
import { slotWords } from './slot-words';

interface JoinPartProps {
  readonly spec: Spec;
  readonly onChange: (spec: Spec) => void;
}

const apart = '';

export function JoinPart({ spec, onChange }: JoinPartProps): ReactNode {
  const words = useWords();
  const { t, word } = words;
  const groups = sameMeanings(spec);
  if (groups.length === 0) return null;
  const choose = (group: SameMeaning, first: string): void =>
    onChange(first === apart ? withParted(spec, group) : withJoined(spec, group, first));
  return (
    <section className="d-part">
      <h3>{t('import.panel.join')}</h3>
      {groups.map((group) => {
        const { slot, property, columns, isJoined } = group;
        const what = `${slotWords(spec, slot, words)} · ${word('property', property)}`;
        const isName = definitionOf(property).type === 'name';
        const inOrder = [...columns].sort();
        return (
          <div key={`${slot} ${property} ${inOrder.join(' ')}`} className="d-join">
            <span>{what}</span>
            <SegmentedControl
              aria-label={t('import.panel.join.how', { what })}
              data={[
                { value: apart, label: t('import.panel.join.apart') },
                ...inOrder.map((column) => ({
                  value: column,
                  label: t(isName ? 'import.panel.join.surname' : 'import.panel.join.first', { column }),
                })),
              ]}
              value={isJoined ? (columns[0] ?? apart) : apart}
              onChange={(first) => choose(group, first)}
            />
          </div>
        );
      })}
    </section>
  );
}
