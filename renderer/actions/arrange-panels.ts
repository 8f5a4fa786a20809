// Docking by keyboard: what the pointer does by dragging tabs and edges.
import IconArrowAutofitHeight from '@tabler/icons-react/dist/esm/icons/IconArrowAutofitHeight.mjs';
import IconArrowAutofitWidth from '@tabler/icons-react/dist/esm/icons/IconArrowAutofitWidth.mjs';
import IconArrowBarToDown from '@tabler/icons-react/dist/esm/icons/IconArrowBarToDown.mjs';
import IconArrowBarToLeft from '@tabler/icons-react/dist/esm/icons/IconArrowBarToLeft.mjs';
import IconArrowBarToRight from '@tabler/icons-react/dist/esm/icons/IconArrowBarToRight.mjs';
import IconArrowBarToUp from '@tabler/icons-react/dist/esm/icons/IconArrowBarToUp.mjs';
import IconLayoutDashboard from '@tabler/icons-react/dist/esm/icons/IconLayoutDashboard.mjs';
import IconPictureInPicture from '@tabler/icons-react/dist/esm/icons/IconPictureInPicture.mjs';
import IconSquareRoundedX from '@tabler/icons-react/dist/esm/icons/IconSquareRoundedX.mjs';
import IconSwitchHorizontal from '@tabler/icons-react/dist/esm/icons/IconSwitchHorizontal.mjs';
import type { Action, ActionContext, ActionIcon, Shortcut } from './types';

type Name =
  | 'next'
  | 'close'
  | 'float'
  | 'moveLeft'
  | 'moveRight'
  | 'moveUp'
  | 'moveDown'
  | 'wider'
  | 'narrower'
  | 'taller'
  | 'lower'
  | 'reset';

function arrange(
  name: Name,
  icon: ActionIcon,
  shortcut: Shortcut | null,
  perform: (window: ActionContext['window']) => void,
): Action {
  return {
    id: `panel.${name}`,
    label: `action.panel.${name}`,
    shortcut,
    icon,
    group: 'window',
    enabled: ({ vault, panel }) => vault !== null && (panel !== null || name === 'reset' || name === 'next'),
    perform: ({ window }) => perform(window),
  };
}

const arrow = (to: 'Left' | 'Right' | 'Up' | 'Down', shift?: true): Shortcut => ({
  code: `Arrow${to}`,
  mod: true,
  alt: true,
  ...(shift ? { shift } : {}),
});

export const arrangePanels: readonly Action[] = [
  arrange('next', IconSwitchHorizontal, { code: 'F6' }, (window) => window.focusNextPanel()),
  arrange('close', IconSquareRoundedX, { code: 'KeyW', mod: true }, (window) => window.closePanel()),
  arrange('float', IconPictureInPicture, { code: 'KeyO', mod: true, shift: true }, (window) =>
    window.floatPanel(),
  ),
  arrange('moveLeft', IconArrowBarToLeft, arrow('Left'), (window) => window.movePanel('left')),
  arrange('moveRight', IconArrowBarToRight, arrow('Right'), (window) => window.movePanel('right')),
  arrange('moveUp', IconArrowBarToUp, arrow('Up'), (window) => window.movePanel('above')),
  arrange('moveDown', IconArrowBarToDown, arrow('Down'), (window) => window.movePanel('below')),
  arrange('wider', IconArrowAutofitWidth, arrow('Right', true), (window) => window.growPanel('wider')),
  arrange('narrower', IconArrowAutofitWidth, arrow('Left', true), (window) => window.growPanel('narrower')),
  arrange('taller', IconArrowAutofitHeight, arrow('Down', true), (window) => window.growPanel('taller')),
  arrange('lower', IconArrowAutofitHeight, arrow('Up', true), (window) => window.growPanel('lower')),
  arrange('reset', IconLayoutDashboard, null, (window) => window.resetLayout()),
];
