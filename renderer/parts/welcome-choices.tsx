// Language and theme on the pages before the workbench.
import type { ReactNode } from 'react';
import { LanguageAndTheme } from './language-and-theme';

export function WelcomeChoices(): ReactNode {
  return (
    <div className="d-choices">
      <LanguageAndTheme />
    </div>
  );
}
