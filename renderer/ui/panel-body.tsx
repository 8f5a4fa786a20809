// The inside of every panel: a bar of tools and a part that scrolls. Docking runs left to right; from here on the
// language's direction holds.
import type { ReactNode } from 'react';

interface PanelBodyProps {
  readonly name: string;
  readonly label: string;
  readonly direction: 'ltr' | 'rtl';
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  /** False: the content scrolls by itself. */
  readonly scroll?: boolean;
}

export function PanelBody({
  name,
  label,
  direction,
  tools,
  children,
  scroll = true,
}: PanelBodyProps): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of many controls, not a fieldset of a form
    <div role="group" className="d-panel" data-panel={name} aria-label={label} dir={direction} tabIndex={-1}>
      {tools !== undefined && <div className="d-panel-tools">{tools}</div>}
      {/* What takes the focus has a name: otherwise all that stands in it would be read out for one. */}
      <div
        className={scroll ? 'd-panel-scroll' : 'd-panel-fill'}
        {...(scroll ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}
      >
        {children}
      </div>
    </div>
  );
}
