// What the preferences change outside the page: the native menu, and whether the system's own parts are dark.
import { nativeTheme } from 'electron';
import { showMenu } from './menu';
import { preferences } from './preferences';

export function applyPreferences(): void {
  const { language, theme } = preferences();
  nativeTheme.themeSource = theme;
  showMenu(language);
}
