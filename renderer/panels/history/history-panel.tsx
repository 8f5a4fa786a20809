// The two logs of a workspace: who changed what, and who looked at what. Both are chained and signed, and checked from here.
import { Button, SegmentedControl, Switch } from '@mantine/core';
import IconShieldCheck from '@tabler/icons-react/dist/esm/icons/IconShieldCheck.mjs';
import { type ReactNode, useEffect, useState } from 'react';
import { accessKinds } from '#shared/access/types';
import { commandNames, vaultCommandNames } from '#shared/commands/commands';
import type { LogExport, VaultContract } from '#shared/contracts/vault';
import type { EntityId } from '#shared/model/ids';
import type { PanelParams } from '../../actions/types';
import { startJob } from '../../session/jobs';
import { tellProblem } from '../../session/notify';
import { windowStore } from '../../session/window-store';
import { useWords } from '../../session/words';
import { PanelBody } from '../../ui/panel-body';
import { AccessList } from './access-list';
import { ChangeList } from './change-list';
import { CheckResult } from './check-result';
import { ExportMenu } from './export-menu';
import { filterOf, noFilter } from './filter-fields';
import { LogFilters } from './log-filters';

type Check = VaultContract['verify']['output'];
type Tab = 'changes' | 'access';

export function HistoryPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const { t, word, direction } = useWords();
  const [tab, setTab] = useState<Tab>('changes');
  const [about, setAbout] = useState<EntityId | null>(null);
  const [fields, setFields] = useState(noFilter);
  const [onlyStanding, setOnlyStanding] = useState(false);
  const [check, setCheck] = useState<Check | null>(null);
  const [busy, setBusy] = useState(false);
  const filter = filterOf(fields);
  const isFiltered = Object.values(filter).some((value) => value !== null);
  const kinds =
    tab === 'access'
      ? accessKinds.map((value) => ({ value, label: word('access', value) }))
      : [...commandNames, ...vaultCommandNames].map((value) => ({ value, label: word('command', value) }));
  const asked: LogExport =
    tab === 'access' ? { log: 'access', about, filter } : { log: 'audit', about: null, filter };

  // Asked for with somebody in mind: who has seen them.
  useEffect(() => {
    if (params.entity === undefined) return;
    setTab('access');
    setAbout(params.entity);
    setFields(noFilter);
  }, [params]);

  const verify = async (): Promise<void> => {
    setBusy(true);
    setCheck(await verifyAll(t('history.verifying')));
    setBusy(false);
  };
  const tools = (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('access.tabs')}
        data={(['changes', 'access'] as const).map((value) => ({ value, label: t(`access.tab.${value}`) }))}
        value={tab}
        onChange={(value) => {
          setTab(value as Tab);
          setFields({ ...fields, what: '' });
        }}
      />
      {tab === 'changes' && (
        <Switch
          label={t('history.standing')}
          checked={onlyStanding}
          onChange={(event) => setOnlyStanding(event.currentTarget.checked)}
        />
      )}
      <span className="d-tools-space" />
      <ExportMenu asked={asked} />
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        leftSection={<IconShieldCheck size={15} stroke={1.7} />}
        data-action="history.verify"
        onClick={() => void verify()}
      >
        {t('history.verify')}
      </Button>
    </>
  );

  return (
    <PanelBody name="history" label={t('panel.history')} direction={direction} tools={tools} scroll={false}>
      <LogFilters fields={fields} kinds={kinds} onChange={setFields} />
      {check !== null && <CheckResult check={check} />}
      {tab === 'changes' ? (
        <ChangeList filter={filter} isFiltered={isFiltered} onlyStanding={onlyStanding} />
      ) : (
        <AccessList filter={filter} isFiltered={isFiltered} about={about} onAll={() => setAbout(null)} />
      )}
    </PanelBody>
  );
}

async function verifyAll(label: string): Promise<Check | null> {
  const { vault } = windowStore.getState();
  if (vault === null) return null;
  const job = startJob(label);
  const answer = await vault.verify(null, {
    signal: job.signal,
    onProgress: ({ done, of }) => job.report(of === 0 ? null : done / of),
  });
  job.end();
  if (answer.ok) return answer.value;
  tellProblem(answer.problem);
  return null;
}
