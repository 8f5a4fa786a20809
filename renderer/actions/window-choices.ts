// Language and theme, switched at once.
import IconDeviceDesktop from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
import IconLanguage from '@tabler/icons-react/dist/esm/icons/IconLanguage.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import type { Language } from '#shared/i18n/catalogue';
import type { Action, ActionIcon } from './types';

function theme(name: 'system' | 'light' | 'dark', icon: ActionIcon): Action {
  return {
    id: `window.theme.${name}`,
    label: `action.theme.${name}`,
    shortcut: null,
    icon,
    group: 'window',
    enabled: () => true,
    perform: ({ window }) => window.setTheme(name),
  };
}

function language(code: Language): Action {
  return {
    id: `window.language.${code}`,
    label: `action.language.${code}`,
    shortcut: null,
    icon: IconLanguage,
    group: 'window',
    enabled: () => true,
    perform: ({ window }) => window.setLanguage(code),
  };
}

export const windowChoices: readonly Action[] = [
  theme('light', IconSun),
  theme('dark', IconMoon),
  theme('system', IconDeviceDesktop),
  language('en'),
  language('fr'),
  language('es'),
  language('ar'),
];
