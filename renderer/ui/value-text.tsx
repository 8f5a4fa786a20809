// A name or value from a source: it keeps its own direction whatever stands around it.
import { Fragment, type ReactNode } from 'react';
import { withCodeGroups } from '#shared/values/code-groups';

interface ValueTextProps {
  readonly children: string;
  readonly className?: string;
}

export function ValueText({ children, className }: ValueTextProps): ReactNode {
  return (
    <bdi dir="auto" className={className}>
      {withCodeGroups(children).map((part, at) =>
        typeof part === 'string' ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no identity but their order
          <Code key={at} groups={part} />
        ),
      )}
    </bdi>
  );
}

function Code({ groups }: { readonly groups: readonly string[] }): ReactNode {
  return (
    <span className="d-code">
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {group}
        </Fragment>
      ))}
    </span>
  );
}
