// Names and values in two columns.
import type { ReactNode } from 'react';
import { ValueText } from './value-text';

export function FactList({ facts }: { readonly facts: readonly (readonly [string, string])[] }): ReactNode {
  if (facts.length === 0) return null;
  return (
    <dl className="d-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <ValueText>{value}</ValueText>
          </dd>
        </div>
      ))}
    </dl>
  );
}
