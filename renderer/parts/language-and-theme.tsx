// The choices of this machine and not of a workspace: before the workbench, and in the settings.
import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Theme, themes } from '#shared/contracts/desk';
import { type Language, languages } from '#shared/i18n/catalogue';
import { changePreferences, useWindow } from '../session/window-store';
import { useWords } from '../session/words';
import { languageNames } from '../ui/language-names';

export function LanguageAndTheme(): ReactNode {
  const { t, language } = useWords();
  const theme = useWindow((state) => state.preferences.theme);
  return (
    <>
      <SegmentedControl
        aria-label={t('workbench.language')}
        data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        value={language}
        onChange={(value) => changePreferences({ language: value as Language })}
      />
      <SegmentedControl
        aria-label={t('workbench.theme')}
        data={themes.map((one) => ({ value: one, label: t(`theme.${one}`) }))}
        value={theme}
        onChange={(value) => changePreferences({ theme: value as Theme })}
      />
    </>
  );
}
