// A person's opinion on the connection on show. Each asks for a reason before anything is written.
import IconEqual from '@tabler/icons-react/dist/esm/icons/IconEqual.mjs';
import IconEqualNot from '@tabler/icons-react/dist/esm/icons/IconEqualNot.mjs';
import IconQuestionMark from '@tabler/icons-react/dist/esm/icons/IconQuestionMark.mjs';
import type { Opinion } from '#shared/model/documents';
import type { Action, ActionIcon } from './types';

function decide(opinion: Opinion, code: string, icon: ActionIcon): Action {
  return {
    id: `connection.${opinion}`,
    label: `action.decide.${opinion}`,
    shortcut: { code },
    icon,
    group: 'connections',
    within: 'connections',
    enabled: ({ connection }) => connection !== null,
    perform: ({ connection }) => connection?.propose(opinion),
  };
}

export const decideConnection: readonly Action[] = [
  decide('same', 'KeyS', IconEqual),
  decide('different', 'KeyD', IconEqualNot),
  decide('unsure', 'KeyU', IconQuestionMark),
];
