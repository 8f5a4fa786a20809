// A name or value from a source: it keeps its own direction whatever stands around it.
import type { ReactNode } from 'react';

interface ValueTextProps {
  readonly children: string;
  readonly className?: string;
}

export function ValueText({ children, className }: ValueTextProps): ReactNode {
  return (
    <bdi dir="auto" className={className}>
      {children}
    </bdi>
  );
}
