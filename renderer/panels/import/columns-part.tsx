// What each column was taken to mean, how sure and why; every line can be corrected before anything is written.
import { Button, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { columnWords } from '#shared/import/column-words';
import { isMapped } from '#shared/import/kept-spec';
import type { ColumnProposal, DateReading, Spec } from '#shared/import/types';
import { type SchemaId, schemaOf } from '#shared/ontology/schemas';
import type { PropertyId } from '#shared/ontology/types';
import { useWords, type Words } from '../../session/words';
import { Callout } from '../../ui/callout';
import { ValueText } from '../../ui/value-text';
import { isJoined, isRecordId, meaningsOf, withMeaning, withThing } from './edit-spec';
import { changeSpec, keepSpec, type QueuedFile } from './import-queue';
import { JoinPart } from './join-part';
import { LinksPart } from './links-part';
import { slotWords } from './slot-words';
import { ValueReading } from './value-reading';

export function ColumnsPart({ queued }: { readonly queued: QueuedFile }): ReactNode {
  const words = useWords();
  const { t, list } = words;
  const { key, proposal, spec, isKept } = queued;
  if (proposal === null || spec === null) return null;
  if (!isMapped(spec)) return <p className="d-dim d-part">{t('import.panel.ownFormat')}</p>;
  const change = (changed: Spec): void => void changeSpec(key, changed);
  const doubtful = proposal.dates.flatMap(({ column, isDoubtful }) => (isDoubtful ? [column] : []));
  return (
    <div className="d-part">
      {doubtful.length > 0 && (
        <Callout tone="warn">
          {t('import.panel.doubts', { count: doubtful.length })} {list(doubtful)}
        </Callout>
      )}
      {isKept && (
        <Callout tone="info">
          {t('import.panel.kept')}{' '}
          {spec !== proposal.spec && (
            <button type="button" className="d-link" onClick={() => change(proposal.spec)}>
              {t('import.panel.proposeAnew')}
            </button>
          )}
        </Callout>
      )}
      <div className="d-table-scroll">
        <table className="d-table d-mapping">
          <thead>
            <tr>
              <th scope="col">{t('import.panel.column')}</th>
              <th scope="col">{t('import.panel.examples')}</th>
              <th scope="col">{t('import.panel.meaning')}</th>
              <th scope="col">{t('import.panel.sure')}</th>
            </tr>
          </thead>
          <tbody>
            {proposal.columns.map((column) => (
              <ColumnRow
                key={column.column}
                column={column}
                dates={proposal.dates.find((one) => one.column === column.column) ?? null}
                spec={spec}
                words={words}
                onChange={change}
              />
            ))}
          </tbody>
        </table>
      </div>
      <JoinPart spec={spec} onChange={change} />
      <LinksPart spec={spec} onChange={change} />
      {!isKept && spec !== proposal.spec && (
        <div className="d-buttons">
          <Button variant="default" data-action="import.keepMapping" onClick={() => void keepSpec(key)}>
            {t('import.panel.keepMapping')}
          </Button>
        </div>
      )}
    </div>
  );
}

const leftOut = '-';

/** What a column may be given to though nothing was proposed for it. */
const newThings: readonly SchemaId[] = [
  'person',
  'organization',
  'vehicle',
  'vessel',
  'phone',
  'address',
  'identityDocument',
  'bankAccount',
  'item',
  'event',
];

function newThing(schema: SchemaId): string {
  return `+${schema}`;
}

interface ColumnRowProps {
  readonly column: ColumnProposal;
  readonly dates: DateReading | null;
  readonly spec: Spec;
  readonly words: Words;
  readonly onChange: (spec: Spec) => void;
}

function ColumnRow({
  column: { column, examples, confidence, because },
  dates,
  spec,
  words,
  onChange,
}: ColumnRowProps): ReactNode {
  const { t, word } = words;
  const [meaning] = meaningsOf(spec, column);
  const value = meaning === undefined ? leftOut : `${meaning.slot}\n${meaning.property}`;
  const choose = (chosen: string | null): void => {
    if (chosen === null) return;
    if (chosen === leftOut) {
      onChange(withMeaning(spec, column, null));
      return;
    }
    const [to = '', property = ''] = chosen.split('\n');
    const schema = newThings.find((one) => to === newThing(one));
    const target = schema === undefined ? { spec, slot: to } : withThing(spec, schema);
    onChange(withMeaning(target.spec, column, { slot: target.slot, property: property as PropertyId }));
  };
  return (
    <tr>
      <th scope="row">
        <ValueText>{columnWords(t, column)}</ValueText>
      </th>
      <td className="d-examples">
        {examples.slice(0, 3).map((example) => (
          <ValueText key={example} className="d-example">
            {example}
          </ValueText>
        ))}
      </td>
      <td>
        {isJoined(spec, column) && meaning !== undefined ? (
          <span>
            {slotWords(spec, meaning.slot, words)} · {word('property', meaning.property)}{' '}
            <span className="d-dim">{t('import.panel.joined')}</span>
          </span>
        ) : (
          <Select
            aria-label={t('import.panel.meaningOf', { column: columnWords(t, column) })}
            searchable
            maxDropdownHeight={280}
            data={[
              {
                value: leftOut,
                label: isRecordId(spec, column) ? t('import.panel.recordId') : t('import.panel.leaveOut'),
              },
              ...spec.mentions.map(({ slot, schema }) => ({
                group: slotWords(spec, slot, words),
                items: schemaOf(schema).properties.map((property) => ({
                  value: `${slot}\n${property}`,
                  label: word('property', property),
                })),
              })),
              ...newThings.map((schema) => ({
                group: t('import.panel.newThing', { thing: word('schema', schema) }),
                items: schemaOf(schema).properties.map((property) => ({
                  value: `${newThing(schema)}\n${property}`,
                  label: word('property', property),
                })),
              })),
            ]}
            renderOption={({ option }) => option.label}
            value={value}
            onChange={choose}
            {...(meaning === undefined ? {} : { description: slotWords(spec, meaning.slot, words) })}
            inputWrapperOrder={['input', 'description']}
          />
        )}
        <ValueReading column={column} dates={dates} spec={spec} onChange={onChange} />
      </td>
      <td>
        <Sureness confidence={confidence} reason={word('column', because.code, because.facts)} />
      </td>
    </tr>
  );
}

function Sureness({
  confidence,
  reason,
}: {
  readonly confidence: number;
  readonly reason: string;
}): ReactNode {
  const { t } = useWords();
  const level = confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'middle' : 'low';
  return (
    <span className="d-sure" data-level={level}>
      <span className="d-sure-dots" role="img" aria-label={t(`import.panel.sure.${level}`)} />
      <span className="d-dim">{reason}</span>
    </span>
  );
}
