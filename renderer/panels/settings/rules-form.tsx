// When the workspace locks itself, whether "same" takes two people, whether the window asks what for, whether pictures of
// the screen leave the window out.
import { Button, NumberInput, Switch } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import type { SettingsDocument } from '#shared/model/documents';
import { isIdleTime, longestIdleTime, usualIdleTime } from '#shared/model/idle-time';
import { mayDo } from '#shared/model/roles';
import { execute } from '../../session/execute';
import { useOwnRole } from '../../session/own-role';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

type Rules = Required<
  Pick<SettingsDocument, 'idleMinutes' | 'secondPerson' | 'askPurpose' | 'screenProtection'>
>;

function rulesOf(settings: SettingsDocument | undefined): Rules {
  return {
    idleMinutes: settings?.idleMinutes ?? usualIdleTime,
    secondPerson: settings?.secondPerson ?? false,
    askPurpose: settings?.askPurpose ?? false,
    screenProtection: settings?.screenProtection ?? false,
  };
}

export function RulesForm(): ReactNode {
  const { t, word } = useWords();
  const role = useOwnRole();
  const settings = useDocuments('settings')[0];
  const [rules, setRules] = useState<Rules>(rulesOf(settings));
  const set = (change: Partial<Rules>): void => setRules((now) => ({ ...now, ...change }));
  useEffect(() => setRules(rulesOf(settings)), [settings]);
  const mayChange = role !== null && mayDo(role, 'settings');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (settings === undefined) return;
    const { kind: _, id: __, ...others } = settings;
    await execute('settings.edit', { ...others, ...rules });
  };

  return (
    <form className="d-form" data-form="rules" onSubmit={(event) => void submit(event)}>
      {role !== null && !mayChange && (
        <Callout tone="info">{t('security.notYours', { role: word('personRole.within', role) })}</Callout>
      )}
      <NumberInput
        label={t('security.idle')}
        description={t('security.idle.text')}
        min={1}
        max={longestIdleTime}
        allowDecimal={false}
        disabled={!mayChange}
        value={rules.idleMinutes}
        onChange={(value) => set({ idleMinutes: Number(value) })}
      />
      <Switch
        label={t('security.second')}
        description={t('security.second.text')}
        disabled={!mayChange}
        checked={rules.secondPerson}
        onChange={(event) => set({ secondPerson: event.currentTarget.checked })}
      />
      <Switch
        label={t('settings.askPurpose')}
        description={t('settings.askPurpose.text')}
        disabled={!mayChange}
        checked={rules.askPurpose}
        onChange={(event) => set({ askPurpose: event.currentTarget.checked })}
      />
      <Switch
        label={t('security.screen')}
        description={t('security.screen.text')}
        disabled={!mayChange}
        checked={rules.screenProtection}
        onChange={(event) => set({ screenProtection: event.currentTarget.checked })}
      />
      <div className="d-buttons">
        <Button
          type="submit"
          data-action="settings.rules"
          disabled={!mayChange || settings === undefined || !isIdleTime(rules.idleMinutes)}
        >
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
