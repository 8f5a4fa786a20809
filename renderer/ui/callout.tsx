// A sentence set apart: something to know, to mind, or that failed.
import type { ReactNode } from 'react';

interface CalloutProps {
  readonly tone: 'info' | 'warn' | 'bad' | 'good';
  readonly children: ReactNode;
}

export function Callout({ tone, children }: CalloutProps): ReactNode {
  return (
    <div className={`d-callout d-callout-${tone}`} role={tone === 'bad' ? 'alert' : undefined}>
      {children}
    </div>
  );
}
