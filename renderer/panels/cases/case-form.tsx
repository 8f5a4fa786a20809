// Makes or edits a case.
import { Button, Select, TagsInput, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { CaseFields } from '#shared/commands/case';
import type { CaseDocument, CaseStatus } from '#shared/model/documents';
import type { CaseId } from '#shared/model/ids';
import { crimeTypeOf, crimeTypeWords, offenceChoices } from '#shared/ontology/offence-codes';
import { execute } from '../../session/execute';
import { useDocuments } from '../../session/vault-queries';
import { useWindow } from '../../session/window-store';
import { useWords } from '../../session/words';

const statuses: readonly CaseStatus[] = ['open', 'suspended', 'closed'];

interface CaseFormProps {
  /** Null: a new case. */
  readonly edited: CaseDocument | null;
  /** The case that was made or edited; null: nothing was done. */
  readonly onDone: (id: CaseId | null) => void;
}

export function CaseForm({ edited, onDone }: CaseFormProps): ReactNode {
  const { t } = useWords();
  const settings = useDocuments('settings')[0];
  const user = useWindow((state) => state.opened?.user.name ?? '');
  const [fields, setFields] = useState<CaseFields>(() => edited ?? emptyCase(settings?.agency ?? '', user));
  const [busy, setBusy] = useState(false);
  const needed = useId();
  const set = (change: Partial<CaseFields>): void => setFields((now) => ({ ...now, ...change }));

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const id = await keep(edited, fields);
    setBusy(false);
    if (id !== null) onDone(id);
  };

  return (
    <form
      className="d-form d-form-boxed"
      aria-label={edited ? t('cases.edit') : t('cases.new')}
      onSubmit={(event) => void submit(event)}
    >
      <p id={needed} className="d-dim">
        {t('case.numberOrTitle')}
      </p>
      <TextInput
        label={t('case.number')}
        value={fields.number}
        aria-describedby={needed}
        autoFocus
        onChange={(e) => set({ number: e.currentTarget.value })}
      />
      <TextInput
        label={t('case.title')}
        value={fields.title}
        aria-describedby={needed}
        onChange={(e) => set({ title: e.currentTarget.value })}
      />
      <TextInput
        label={t('case.agency')}
        value={fields.agency}
        onChange={(e) => set({ agency: e.currentTarget.value })}
      />
      <TagsInput
        label={t('case.crimeTypes')}
        description={t('case.crimeTypes.text')}
        data={[...offenceChoices]}
        maxDropdownHeight={220}
        limit={60}
        value={fields.crimeTypes.map(crimeTypeWords)}
        clearable={false}
        onChange={(shown) => set({ crimeTypes: shown.map(crimeTypeOf) })}
      />
      <TextInput
        label={t('case.jurisdiction')}
        value={fields.jurisdiction}
        onChange={(e) => set({ jurisdiction: e.currentTarget.value })}
      />
      <div className="d-form-pair">
        <TextInput
          label={t('case.lead')}
          value={fields.lead}
          onChange={(e) => set({ lead: e.currentTarget.value })}
        />
        <Select
          label={t('case.status')}
          data={statuses.map((value) => ({ value, label: t(`case.status.${value}`) }))}
          value={fields.status}
          onChange={(value) => set({ status: (value ?? 'open') as CaseStatus })}
        />
      </div>
      <div className="d-buttons">
        <Button
          type="submit"
          loading={busy}
          disabled={fields.number.trim() === '' && fields.title.trim() === ''}
        >
          {edited ? t('common.save') : t('cases.make')}
        </Button>
        <Button variant="default" onClick={() => onDone(null)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

async function keep(edited: CaseDocument | null, fields: CaseFields): Promise<CaseId | null> {
  const { number, title, agency, crimeTypes, jurisdiction, lead, status } = fields;
  const input = {
    number: number.trim(),
    title: title.trim(),
    agency: agency.trim(),
    crimeTypes,
    jurisdiction,
    lead,
    status,
  };
  if (edited === null) {
    const made = await execute('case.create', input);
    return made.ok ? made.value.id : null;
  }
  const changed = await execute('case.edit', { id: edited.id, fields: input });
  return changed.ok ? edited.id : null;
}

function emptyCase(agency: string, lead: string): CaseFields {
  return { number: '', title: '', agency, crimeTypes: [], jurisdiction: '', lead, status: 'open' };
}
