// A legal hold over a case or a source: says that it stands, and lets those whose role allows it place or lift it.
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { CaseId, SourceId } from '#shared/model/ids';
import { mayDo } from '#shared/model/roles';
import { execute } from '../session/execute';
import { useDocuments } from '../session/vault-queries';
import { useWindow } from '../session/window-store';
import { useWords } from '../session/words';
import { Callout } from '../ui/callout';

export function LegalHold({ target }: { readonly target: CaseId | SourceId }): ReactNode {
  const { t, dayAndTime } = useWords();
  const role = useWindow((state) => state.opened?.user.role ?? 'reviewer');
  const hold = useDocuments('hold').find((each) => each.target === target);
  const [asking, setAsking] = useState(false);
  const [by, setBy] = useState('');
  const [number, setNumber] = useState('');
  const may = mayDo(role, 'hold');
  const place = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const authority = { by: by.trim(), number: number.trim(), date: '' };
    const placed = await execute('hold.place', { target, authority });
    if (placed.ok) setAsking(false);
  };
  if (hold !== undefined)
    return (
      <Callout tone="info">
        {t('hold.stands', {
          authority: `${hold.authority.by} ${hold.authority.number}`.trim(),
          date: dayAndTime(hold.placedAt),
        })}{' '}
        {may && (
          <button
            type="button"
            className="d-link"
            data-action="hold.lift"
            onClick={() => void execute('hold.lift', { id: hold.id })}
          >
            {t('hold.lift')}
          </button>
        )}
      </Callout>
    );
  if (!may) return null;
  if (!asking)
    return (
      <Button size="compact-sm" variant="default" data-action="hold.place" onClick={() => setAsking(true)}>
        {t('hold.place')}
      </Button>
    );
  return (
    <form className="d-form d-form-boxed" onSubmit={(event) => void place(event)}>
      <TextInput
        label={t('purge.authority')}
        required
        autoFocus
        value={by}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <TextInput
        label={t('purge.number')}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <div className="d-buttons">
        <Button type="submit" size="compact-sm" disabled={by.trim() === ''}>
          {t('hold.place')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
