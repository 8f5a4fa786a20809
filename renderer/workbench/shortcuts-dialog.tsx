// All shortcuts, read from the list of actions.
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { actions } from '../actions/list';
import { keyCaps } from '../actions/shortcut';
import type { ActionGroup } from '../actions/types';
import { useWords } from '../session/words';
import { KeyCaps } from '../ui/key-caps';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

const groups: readonly ActionGroup[] = ['panels', 'case', 'chart', 'connections', 'edit', 'window', 'help'];

export function ShortcutsDialog({ opened, onClose }: DialogProps): ReactNode {
  const { t, word } = useWords();
  return (
    <Modal opened={opened} onClose={onClose} title={t('action.shortcuts')} size="lg">
      <div className="d-shortcuts">
        {groups.map((group) => {
          const bound = actions.filter((action) => action.group === group && action.shortcut !== null);
          if (bound.length === 0) return null;
          return (
            <section key={group}>
              <h3>{word('actionGroup', group)}</h3>
              <dl>
                {bound.map(({ id, label, shortcut }) => (
                  <div key={id}>
                    <dt>{t(label)}</dt>
                    <dd>{shortcut !== null && <KeyCaps keys={keyCaps(shortcut)} />}</dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Modal>
  );
}
