// Between the passphrase and the workbench, where the workspace asks what for.
import type { ReactNode } from 'react';
import { useWords } from '../../session/words';
import { BrandMark } from '../../ui/brand-mark';
import { PurposeForm } from './purpose-form';

export function PurposePage(): ReactNode {
  const { t, direction } = useWords();
  return (
    <main className="d-gate" dir={direction} data-panel="purpose">
      <div className="d-gate-card">
        <header>
          <BrandMark size={30} />
          <div>
            <h1>{t('purpose.title')}</h1>
          </div>
        </header>
        <PurposeForm />
      </div>
    </main>
  );
}
