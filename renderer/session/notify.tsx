// Tells the person what happened, in words, with a way back where there is one.

import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Problem } from '#shared/model/problem';
import { problemSentence } from './problem-words';
import { windowStore } from './window-store';
import { currentWords } from './words';

export function tellProblem(problem: Problem): void {
  if (problem.code === 'cancelled' || windowStore.getState().locking) return;
  const words = currentWords();
  notifications.show({
    message: <span dir={words.direction}>{problemSentence(problem, words)}</span>,
    color: 'red',
    autoClose: 12_000,
    withBorder: true,
  });
}

/** One way back at a time: what was said before it is over. */
let lastDone: string | null = null;

/** `undo` is offered as a button, named redo where it takes back an undo; null: there is none. */
export function tellDone(
  text: string,
  undo: (() => void) | null,
  label: 'common.undo' | 'common.redo' = 'common.undo',
): void {
  // A blank window says nothing.
  if (windowStore.getState().locking) return;
  const words = currentWords();
  if (undo !== null && lastDone !== null) notifications.hide(lastDone);
  const id = notifications.show({
    message: (
      <Group gap="sm" wrap="nowrap" justify="space-between" dir={words.direction}>
        <Text size="sm" className="d-wraps">
          {text}
        </Text>
        {undo !== null && (
          <Button
            size="compact-xs"
            variant="light"
            flex="none"
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            {words.t(label)}
          </Button>
        )}
      </Group>
    ),
    autoClose: 6000,
    withBorder: true,
  });
  if (undo !== null) lastDone = id;
}
