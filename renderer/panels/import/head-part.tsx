// What only a person can say of a source: which case, how it was obtained, how far it is believed, who may see it.
import { Autocomplete, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { materialClasses } from '#shared/handling/classes';
import { gradingSchemes } from '#shared/handling/grading-schemes';
import { tlpLabels } from '#shared/handling/markings';
import { asId, type CaseId, type SeriesId } from '#shared/model/ids';
import { DayField } from '../../parts/day-field';
import { execute } from '../../session/execute';
import { useSelection } from '../../session/selection';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { changeDay, changeHead, type QueuedFile } from './import-queue';

const newSeries = '+';

export function HeadPart({ queued: { key, head, dayTyped } }: { readonly queued: QueuedFile }): ReactNode {
  const { t } = useWords();
  const cases = useDocuments('case');
  const caseInFocus = useSelection((state) => state.caseId);
  const set = (patch: Parameters<typeof changeHead>[1]): void => changeHead(key, patch);
  return (
    <div className="d-part">
      <SegmentedControl
        aria-label={t('import.panel.role')}
        data={[
          { value: 'case', label: t('import.panel.role.case') },
          { value: 'list', label: t('import.panel.role.list') },
        ]}
        value={head.role}
        onChange={(value) => set(value === 'list' ? asList(head) : asCaseFile(head, caseInFocus))}
      />
      <div className="d-form-grid">
        <Select
          label={t('import.panel.case')}
          data={[
            { value: '', label: t('import.panel.case.none') },
            ...cases.map((one) => ({
              value: one.id,
              label: [one.number, one.title].filter(Boolean).join(' · '),
            })),
          ]}
          value={head.caseId ?? ''}
          onChange={(value) => set({ caseId: value ? asId<CaseId>(value) : null })}
        />
        <SeriesField chosen={head.series} onChoose={(series) => set({ series })} />
        <DayField
          key={key}
          label={t('import.panel.editionDate')}
          typed={dayTyped}
          onChange={(day, typed) => changeDay(key, day, typed)}
        />
        <TextInput
          label={t('import.panel.obtained')}
          placeholder={t('import.panel.obtained.hint')}
          value={head.obtained}
          onChange={(event) => set({ obtained: event.currentTarget.value })}
        />
        <Autocomplete
          size="xs"
          label={t('import.panel.marking')}
          data={[...tlpLabels]}
          value={head.marking}
          onChange={(marking) => set({ marking })}
        />
        <Select
          label={t('import.panel.class')}
          data={materialClasses.map((value) => ({ value, label: t(`class.${value}`) }))}
          value={head.materialClass}
          onChange={(value) => set({ materialClass: value ?? 'other' })}
        />
        <GradingFields head={head} onChange={set} />
      </div>
    </div>
  );
}

/** Whom a list names is not in the case for that; a list is public unless a person says otherwise. */
function asList({ materialClass }: QueuedFile['head']): Partial<QueuedFile['head']> {
  return {
    role: 'list',
    caseId: null,
    materialClass: materialClass === 'other' ? 'publicList' : materialClass,
  };
}

function asCaseFile(
  { materialClass }: QueuedFile['head'],
  caseId: CaseId | null,
): Partial<QueuedFile['head']> {
  return { role: 'case', caseId, materialClass: materialClass === 'publicList' ? 'other' : materialClass };
}

interface GradingProps {
  readonly head: QueuedFile['head'];
  readonly onChange: (patch: Partial<QueuedFile['head']>) => void;
}

function GradingFields({ head, onChange }: GradingProps): ReactNode {
  const { t } = useWords();
  const scheme = gradingSchemes.find(({ id }) => id === head.gradingScheme);
  return (
    <>
      <Select
        label={t('import.panel.grading')}
        data={[
          { value: '', label: t('import.panel.ungraded') },
          ...gradingSchemes.map(({ id }) => ({ value: id, label: id })),
        ]}
        value={head.gradingScheme ?? ''}
        onChange={(value) => onChange({ gradingScheme: value || null, reliability: null, credibility: null })}
      />
      {scheme !== undefined && (
        <>
          <Select
            label={t('import.panel.reliability')}
            data={[...scheme.reliability]}
            value={head.reliability}
            onChange={(reliability) => onChange({ reliability })}
          />
          <Select
            label={t('import.panel.credibility')}
            data={[...scheme.credibility]}
            value={head.credibility}
            onChange={(credibility) => onChange({ credibility })}
          />
        </>
      )}
    </>
  );
}

interface SeriesFieldProps {
  readonly chosen: SeriesId | null;
  readonly onChoose: (series: SeriesId | null) => void;
}

/** A list that comes again and again keeps its decisions from edition to edition when its series is named. */
function SeriesField({ chosen, onChoose }: SeriesFieldProps): ReactNode {
  const { t } = useWords();
  const series = useDocuments('series');
  const [title, setTitle] = useState<string | null>(null);
  if (title !== null) {
    const make = async (): Promise<void> => {
      if (title.trim() === '') return setTitle(null);
      const made = await execute('series.create', { title: title.trim() });
      if (!made.ok) return;
      onChoose(made.value.id);
      setTitle(null);
    };
    return (
      <TextInput
        label={t('import.panel.series.title')}
        value={title}
        autoFocus
        onChange={(event) => setTitle(event.currentTarget.value)}
        onBlur={() => void make()}
        onKeyDown={(event) => event.key === 'Enter' && void make()}
      />
    );
  }
  return (
    <Select
      label={t('import.panel.series')}
      data={[
        { value: '', label: t('import.panel.series.none') },
        ...series.map((one) => ({ value: one.id as string, label: one.title })),
        { value: newSeries, label: t('import.panel.series.new') },
      ]}
      value={chosen ?? ''}
      onChange={(value) => {
        if (value === newSeries) setTitle('');
        else onChoose(value ? asId<SeriesId>(value) : null);
      }}
    />
  );
}
