// Language and theme on the pages before the workbench.
import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Language, languages } from '#shared/i18n/catalogue';
import { changePreferences, useWindow } from '../session/window-store';
import { useWords } from '../session/words';
import { languageNames } from '../ui/language-names';

const themes = ['system', 'light', 'dark'] as const;

export function WelcomeChoices(): ReactNode {
  const { t, language } = useWords();
  const theme = useWindow((state) => state.preferences.theme);
  return (
    <div className="d-choices">
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
        onChange={(value) => changePreferences({ theme: value as (typeof themes)[number] })}
      />
    </div>
  );
}
