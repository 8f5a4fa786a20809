// The mark: the north star over the line of the sea.
import type { ReactNode } from 'react';

export function BrandMark({ size = 28 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 2 L18.6 12.4 L29 15 L18.6 17.6 L16 28 L13.4 17.6 L3 15 L13.4 12.4 Z" fill="currentColor" />
      <path d="M4 29.5 H28" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" opacity="0.55" />
    </svg>
  );
}
