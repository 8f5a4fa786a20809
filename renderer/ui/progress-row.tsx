// How far something long is, with a way to stop it.
import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';

interface ProgressRowProps {
  readonly label: string;
  /** 0..1; null when it cannot be told. */
  readonly done: number | null;
  readonly cancelLabel: string;
  readonly onCancel: (() => void) | null;
}

export function ProgressRow({ label, done, cancelLabel, onCancel }: ProgressRowProps): ReactNode {
  return (
    <div className="d-progress" role="status">
      <span className="d-progress-label">{label}</span>
      <Progress
        value={done === null ? 100 : done * 100}
        animated={done === null}
        size="sm"
        aria-label={label}
      />
      {onCancel !== null && (
        <Button variant="default" size="compact-xs" onClick={onCancel}>
          {cancelLabel}
        </Button>
      )}
    </div>
  );
}
