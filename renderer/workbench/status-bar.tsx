// The line at the foot: who works here, what runs behind, language and theme.
import { Menu, UnstyledButton } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconDeviceDesktop from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
import IconLanguage from '@tabler/icons-react/dist/esm/icons/IconLanguage.mjs';
import IconLockOpen from '@tabler/icons-react/dist/esm/icons/IconLockOpen.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import type { ReactNode } from 'react';
import { themes } from '#shared/contracts/desk';
import { languages } from '#shared/i18n/catalogue';
import { useJobs } from '../session/jobs';
import { changePreferences, useWindow } from '../session/window-store';
import { useWords } from '../session/words';
import { languageNames } from '../ui/language-names';
import { ProgressRow } from '../ui/progress-row';
import { BackupNote } from './backup-note';
import { PurposeButton } from './purpose-button';

export function StatusBar(): ReactNode {
  const { t } = useWords();
  const user = useWindow((state) => state.opened?.user.name ?? '');
  const keyFile = useWindow((state) => state.situation?.workspace?.keyFile ?? false);
  const jobs = useJobs();
  const [job] = jobs;
  return (
    <footer className="d-statusbar">
      <span className="d-statusbar-item">
        <IconUser size={14} stroke={1.7} />
        <bdi>{user}</bdi>
      </span>
      {keyFile && (
        <span className="d-statusbar-item d-statusbar-warn" title={t('unlock.keyFile')}>
          <IconLockOpen size={14} stroke={1.7} />
          {t('workbench.openToAll')}
        </span>
      )}
      <PurposeButton />
      <BackupNote />
      <span className="d-statusbar-space">
        {job !== undefined && (
          <ProgressRow
            label={job.label}
            done={job.done}
            cancelLabel={t('common.cancel')}
            onCancel={job.cancel}
          />
        )}
      </span>
      <LanguageMenu />
      <ThemeMenu />
    </footer>
  );
}

function LanguageMenu(): ReactNode {
  const { t, language } = useWords();
  return (
    <Menu position="top-end">
      <Menu.Target>
        <UnstyledButton
          className="d-statusbar-item d-statusbar-button"
          aria-label={`${t('workbench.language')}: ${languageNames[language]}`}
        >
          <IconLanguage size={14} stroke={1.7} />
          {languageNames[language]}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            data-language={one}
            rightSection={one === language ? <IconCheck size={14} /> : undefined}
            onClick={() => changePreferences({ language: one })}
          >
            {languageNames[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const themeIcons = { system: IconDeviceDesktop, light: IconSun, dark: IconMoon } as const;

function ThemeMenu(): ReactNode {
  const { t } = useWords();
  const theme = useWindow((state) => state.preferences.theme);
  const Icon = themeIcons[theme];
  return (
    <Menu position="top-end">
      <Menu.Target>
        <UnstyledButton
          className="d-statusbar-item d-statusbar-button"
          aria-label={`${t('workbench.theme')}: ${t(`theme.${theme}`)}`}
        >
          <Icon size={14} stroke={1.7} />
          {t(`theme.${theme}`)}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {themes.map((one) => (
          <Menu.Item
            key={one}
            data-theme-choice={one}
            rightSection={one === theme ? <IconCheck size={14} /> : undefined}
            onClick={() => changePreferences({ theme: one })}
          >
            {t(`theme.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
