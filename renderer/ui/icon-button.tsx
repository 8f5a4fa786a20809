// A button that is only an icon: its name is for screen readers and for whoever waits over it.
import { ActionIcon, type ActionIconProps, Tooltip } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';

interface IconButtonProps extends Omit<ActionIconProps, 'children' | 'aria-label'> {
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  readonly label: string;
  readonly onClick: () => void;
  readonly iconSize?: number;
}

export function IconButton({ icon: Icon, label, iconSize = 17, ...rest }: IconButtonProps): ReactNode {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} {...rest}>
        <Icon size={iconSize} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
