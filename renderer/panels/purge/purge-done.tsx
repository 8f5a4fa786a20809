// A purge that was done: what went, and its certificate to keep on paper.
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { desk } from '../../desk/desk';
import { tellProblem } from '../../session/notify';
import { useDocuments } from '../../session/vault-queries';
import { useWindow } from '../../session/window-store';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { printCertificate } from '../../workflows/print-certificate';
import type { Done } from './purge-panel';

export function PurgeDone({ done }: { readonly done: Done }): ReactNode {
  const { t, dayAndTime } = useWords();
  const workspace = useWindow((state) => state.situation?.workspace?.name ?? '');
  const language = useWindow((state) => state.preferences.language);
  const marking = useDocuments('settings')[0]?.defaultMarking ?? 'TLP:AMBER+STRICT';
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const printed = await printCertificate({ ...done, workspace, marking }, language);
    const saved = printed.ok
      ? await desk.call('saveFile', {
          suggestedName: `${t('purge.certificate.title')} ${done.entry}.pdf`,
          bytes: printed.value,
          path: null,
        })
      : printed;
    if (!saved.ok) tellProblem(saved.problem);
    setBusy(false);
  };
  const { rows, sources, documents, entries, looks = 0 } = done.facts;
  return (
    <div className="d-purge">
      <Callout tone="good">
        {t('purge.certificate.counts', { rows, sources, documents, entries, looks })}
      </Callout>
      <p>{t('purge.certificate.done')}</p>
      <p>{t('purge.elsewhere')}</p>
      {done.copies.length > 0 && (
        <Callout tone="warn">
          <p>{t('backup.certificate.copies')}</p>
          <ul>
            {done.copies.map(({ where, at }) => (
              <li key={where}>
                <bdi>{t('backup.certificate.copy', { where, at: dayAndTime(at) })}</bdi>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <div className="d-buttons">
        <Button loading={busy} data-action="purge.certificate" onClick={() => void save()}>
          {t('purge.certificate.save')}
        </Button>
      </div>
    </div>
  );
}
