// What stands where there is nothing yet: says what to do next, and lets one do it.
import type { ComponentType, ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps): ReactNode {
  return (
    <div className="d-empty">
      <span className="d-empty-icon" aria-hidden="true">
        <Icon size={26} stroke={1.4} />
      </span>
      <p className="d-empty-title">{title}</p>
      {text !== undefined && <p className="d-empty-text">{text}</p>}
      {children !== undefined && <div className="d-empty-actions">{children}</div>}
    </div>
  );
}
