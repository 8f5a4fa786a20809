// A shortcut as key caps. The order of keys is the same in every language.
import type { ReactNode } from 'react';

export function KeyCaps({ keys }: { readonly keys: readonly string[] }): ReactNode {
  return (
    <span className="d-keys" dir="ltr">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
