// The tools of the chart: the same actions as in menu, palette and keys, as buttons.
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs';
import IconInfoSquareRounded from '@tabler/icons-react/dist/esm/icons/IconInfoSquareRounded.mjs';
import IconListDetails from '@tabler/icons-react/dist/esm/icons/IconListDetails.mjs';
import type { ReactNode } from 'react';
import type { MessageKey } from '#shared/i18n/catalogue';
import { expandOnChart } from '../../actions/chart-expand';
import { exportChart } from '../../actions/chart-export';
import { fitChart } from '../../actions/chart-fit';
import { fitSelectionOnChart } from '../../actions/chart-fit-selection';
import { hideOnChart } from '../../actions/chart-hide';
import { pinOnChart } from '../../actions/chart-pin';
import { removeFromChart } from '../../actions/chart-remove';
import { selectLinkedOnChart } from '../../actions/chart-select-linked';
import { showHiddenOnChart } from '../../actions/chart-show-hidden';
import { tableOfChart } from '../../actions/chart-table';
import { zoomChartIn, zoomChartOut } from '../../actions/chart-zoom';
import { keyCaps, withKeys } from '../../actions/shortcut';
import type { Action, ActionIcon } from '../../actions/types';
import { useWords } from '../../session/words';
import { IconButton } from '../../ui/icon-button';
import type { ChartView } from './chart-tools';

export function ChartToolbar({
  tools,
  layoutMenu,
}: {
  readonly tools: ChartView;
  readonly layoutMenu: ReactNode;
}): ReactNode {
  const { t } = useWords();
  const { controls } = tools;
  const has = controls.subjects().length;
  const act = (action: Action, run: () => unknown, isEnabled: boolean, isOn?: boolean): ReactNode => (
    <Tool
      icon={action.icon}
      label={action.label}
      keys={action.shortcut === null ? [] : keyCaps(action.shortcut)}
      isEnabled={isEnabled}
      isOn={isOn}
      onClick={() => void run()}
    />
  );
  return (
    <div className="d-chart-tools" role="toolbar" aria-label={t('chart.tools')}>
      <Tool
        icon={IconArrowBackUp}
        label="chart.undo"
        keys={[]}
        isEnabled
        onClick={() => void tools.data.undo()}
      />
      <Tool
        icon={IconArrowForwardUp}
        label="chart.redo"
        keys={[]}
        isEnabled
        onClick={() => void tools.data.redo()}
      />
      <span className="d-chart-gap" />
      {act(fitChart, controls.fit, !controls.isEmpty() && !tools.isTable)}
      {act(fitSelectionOnChart, controls.fitSelection, has > 0 && !tools.isTable)}
      {act(zoomChartIn, () => controls.zoom('in'), !tools.isTable)}
      {act(zoomChartOut, () => controls.zoom('out'), !tools.isTable)}
      {layoutMenu}
      <span className="d-chart-gap" />
      {act(selectLinkedOnChart, controls.selectLinked, has > 0)}
      {act(expandOnChart, controls.expand, has === 1)}
      {act(pinOnChart, controls.togglePins, has > 0)}
      {act(hideOnChart, controls.hide, has > 0)}
      {act(showHiddenOnChart, controls.showHidden, controls.hiddenCount() > 0)}
      {act(removeFromChart, controls.remove, has > 0)}
      <span className="d-chart-gap d-chart-gap-wide" />
      {act(exportChart, controls.exportImage, !controls.isEmpty())}
      {act(tableOfChart, controls.toggleTable, true, tools.isTable)}
      <Tool
        icon={IconListDetails}
        label="chart.action.legend"
        keys={[]}
        isEnabled
        isOn={tools.hasLegend}
        onClick={tools.toggleLegend}
      />
      <Tool
        icon={IconInfoSquareRounded}
        label="chart.action.details"
        keys={[]}
        isEnabled
        isOn={tools.hasInspector}
        onClick={tools.toggleInspector}
      />
    </div>
  );
}

interface ToolProps {
  readonly icon: ActionIcon;
  readonly label: MessageKey;
  readonly keys: readonly string[];
  readonly isEnabled: boolean;
  /** For what is switched on and off; undefined for what is done once. */
  readonly isOn?: boolean | undefined;
  readonly onClick: () => void;
}

function Tool({ icon, label, keys, isEnabled, isOn, onClick }: ToolProps): ReactNode {
  const { t } = useWords();
  const name = withKeys(t(label), keys);
  return (
    <IconButton
      icon={icon}
      label={name}
      disabled={!isEnabled}
      onClick={onClick}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn, variant: isOn ? 'light' : 'subtle' })}
    />
  );
}
