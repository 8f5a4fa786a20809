// What can be done with the selected things, as buttons in the details.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../session/words';
import type { ChartView } from './chart-tools';

export function InspectorDeeds({
  tools,
  isOne,
}: {
  readonly tools: ChartView;
  readonly isOne: boolean;
}): ReactNode {
  const { t } = useWords();
  const { controls } = tools;
  return (
    <div className="d-inspector-deeds">
      {isOne && (
        <>
          <Button size="compact-xs" variant="light" onClick={controls.openSheet}>
            {t('chart.action.open')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => void controls.expand()}>
            {t('chart.action.expand')}
          </Button>
        </>
      )}
      <Button size="compact-xs" variant="default" onClick={() => void controls.togglePins()}>
        {t('chart.action.pin')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => void controls.hide()}>
        {t('chart.action.hide')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => void controls.remove()}>
        {t('chart.action.remove')}
      </Button>
    </div>
  );
}
