// Language and theme of this machine; and what the workspace assumes about its agency.
import { Autocomplete, Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { tlpLabels } from '#shared/handling/markings';
import type { SettingsDocument } from '#shared/model/documents';
import { isCountryCode } from '#shared/values/country';
import type { PanelParams } from '../../actions/types';
import { LanguageAndTheme } from '../../parts/language-and-theme';
import { execute } from '../../session/execute';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { PanelBody } from '../../ui/panel-body';
import { BackupSection } from './backup-section';
import { CheckSection } from './check-section';
import { RulesForm } from './rules-form';

type Fields = Pick<SettingsDocument, 'agency' | 'defaultMarking' | 'region' | 'state' | 'zone'>;

export function SettingsPanel(_: { readonly params: PanelParams }): ReactNode {
  const { t, direction } = useWords();
  return (
    <PanelBody name="settings" label={t('panel.settings')} direction={direction}>
      <div className="d-settings">
        <section>
          <h2>{t('settings.machine')}</h2>
          <LanguageAndTheme />
        </section>
        <section>
          <h2>{t('settings.workspace')}</h2>
          <p className="d-dim">{t('settings.workspace.text')}</p>
          <AgencyForm />
        </section>
        <section>
          <h2>{t('security.title')}</h2>
          <RulesForm />
        </section>
        <section data-section="backup">
          <h2>{t('backup.title')}</h2>
          <BackupSection />
        </section>
        <section data-section="check">
          <h2>{t('backup.check')}</h2>
          <CheckSection />
        </section>
      </div>
    </PanelBody>
  );
}

const zones: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

const empty: Fields = { agency: '', defaultMarking: '', region: 'US', state: 'ME', zone: 'America/New_York' };

function AgencyForm(): ReactNode {
  const { t } = useWords();
  const settings = useDocuments('settings')[0];
  const [fields, setFields] = useState<Fields>(settings ?? empty);
  const set = (change: Partial<Fields>): void => setFields((now) => ({ ...now, ...change }));

  useEffect(() => {
    if (settings !== undefined) setFields(settings);
  }, [settings]);

  const wrongRegion = fields.region !== '' && !isCountryCode(fields.region.toUpperCase());
  const wrongZone = fields.zone !== '' && !zones.includes(fields.zone);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (wrongRegion || wrongZone) return;
    const { agency, defaultMarking, region, state, zone } = fields;
    await execute('settings.edit', {
      agency,
      defaultMarking,
      region: region.toUpperCase(),
      state: state || null,
      zone,
    });
  };

  return (
    <form className="d-form" onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('case.agency')}
        value={fields.agency}
        onChange={(e) => set({ agency: e.currentTarget.value })}
      />
      <Autocomplete
        size="xs"
        label={t('settings.marking')}
        data={[...tlpLabels]}
        value={fields.defaultMarking}
        onChange={(defaultMarking) => set({ defaultMarking })}
      />
      <div className="d-form-pair">
        <TextInput
          label={t('settings.region')}
          description={t('settings.region.text')}
          maxLength={2}
          error={wrongRegion ? t('settings.region.wrong') : null}
          value={fields.region}
          onChange={(e) => set({ region: e.currentTarget.value })}
        />
        <TextInput
          label={t('settings.state')}
          description={t('settings.state.text')}
          value={fields.state ?? ''}
          onChange={(e) => set({ state: e.currentTarget.value })}
        />
      </div>
      <Autocomplete
        size="xs"
        label={t('settings.zone')}
        description={t('settings.zone.text')}
        data={[...zones]}
        error={wrongZone ? t('settings.zone.wrong') : null}
        limit={30}
        value={fields.zone}
        onChange={(zone) => set({ zone })}
      />
      <div className="d-buttons">
        <Button type="submit" disabled={wrongRegion || wrongZone}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
