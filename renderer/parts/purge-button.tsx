// Leads to a purge from what would go; seen only by those whose role allows one.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { mayDo } from '#shared/model/roles';
import { goToPanel } from '../actions/lent-controls';
import type { PanelParams } from '../actions/types';
import { useWindow } from '../session/window-store';
import { useWords } from '../session/words';

export function PurgeButton({ of }: { readonly of: PanelParams }): ReactNode {
  const { t } = useWords();
  const role = useWindow((state) => state.opened?.user.role ?? 'reviewer');
  if (!mayDo(role, 'purge')) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      data-action="purge.open"
      onClick={() => goToPanel('purge', of)}
    >
      {t('purge.open')}
    </Button>
  );
}
