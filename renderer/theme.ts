// The look of every control: one accent, cool greys, a dense base of 13 px. What is not a control is in styles/.
import {
  ActionIcon,
  Button,
  Checkbox,
  CloseButton,
  type CSSVariablesResolver,
  createTheme,
  Menu,
  Modal,
  MultiSelect,
  NumberInput,
  PasswordInput,
  SegmentedControl,
  Select,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';

const sans = "'Noto Sans', 'Vazirmatn', 'Noto Sans SC', sans-serif";
const small = { defaultProps: { size: 'xs' } };

/** The close button has no name of its own in any language: `closeLabel` gives it one. */
export function themeFor(closeLabel: string): ReturnType<typeof createTheme> {
  return createTheme({
    fontFamily: sans,
    fontFamilyMonospace: "ui-monospace, 'DejaVu Sans Mono', monospace",
    primaryColor: 'tide',
    primaryShade: { light: 8, dark: 7 },
    autoContrast: true,
    defaultRadius: 'sm',
    fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
    lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
    radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
    spacing: { xs: '6px', sm: '9px', md: '13px', lg: '18px', xl: '26px' },
    headings: {
      fontWeight: '620',
      sizes: {
        h1: { fontSize: '22px', lineHeight: '1.3' },
        h2: { fontSize: '16px', lineHeight: '1.35' },
        h3: { fontSize: '13px', lineHeight: '1.4' },
      },
    },
    colors: {
      tide: [
        '#e9f5f6',
        '#d0e8eb',
        '#a3d2d8',
        '#74bac3',
        '#4fa5b0',
        '#3796a3',
        '#258a98',
        '#177584',
        '#0b6170',
        '#034e5b',
      ],
      gray: [
        '#f7f9fa',
        '#eef2f4',
        '#e3e9ec',
        '#d2dae0',
        '#b8c3ca',
        '#8f9da6',
        '#66757f',
        '#4b5a63',
        '#323f46',
        '#1c252a',
      ],
      dark: [
        '#e3e9ec',
        '#c4cfd5',
        '#a3b1b9',
        '#7d8d97',
        '#46555e',
        '#35424a',
        '#28333a',
        '#161c20',
        '#11171a',
        '#0b0f12',
      ],
    },
    components: {
      ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } }),
      Button: Button.extend(small),
      Checkbox: Checkbox.extend(small),
      CloseButton: CloseButton.extend({
        defaultProps: { attributes: { root: { 'aria-label': closeLabel } } },
      }),
      Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md' } }),
      // A dialog that still fades would swallow the keys that are pressed behind it.
      Modal: Modal.extend({
        defaultProps: {
          closeButtonProps: { 'aria-label': closeLabel },
          radius: 'md',
          transitionProps: { duration: 80, exitDuration: 0 },
        },
      }),
      MultiSelect: MultiSelect.extend(small),
      NumberInput: NumberInput.extend(small),
      PasswordInput: PasswordInput.extend({ defaultProps: { size: 'sm' } }),
      SegmentedControl: SegmentedControl.extend(small),
      Select: Select.extend({
        defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' }, allowDeselect: false },
      }),
      Switch: Switch.extend(small),
      TagsInput: TagsInput.extend(small),
      Textarea: Textarea.extend(small),
      TextInput: TextInput.extend(small),
      Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, withArrow: true } }),
    },
  });
}

/** Contrast of what Mantine leaves too pale: dimmed text, placeholders. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#53626b',
    '--mantine-color-placeholder': '#66757f',
    '--mantine-color-error': 'var(--d-bad)',
    '--mantine-color-anchor': 'var(--mantine-color-tide-8)',
    '--mantine-color-body': 'var(--d-surface)',
    '--mantine-color-text': 'var(--d-text)',
    '--mantine-color-default-border': 'var(--d-line-strong)',
  },
  dark: {
    '--mantine-color-dimmed': '#a3b1b9',
    '--mantine-color-placeholder': '#8d9ca5',
    '--mantine-color-error': 'var(--d-bad)',
    '--mantine-color-anchor': 'var(--mantine-color-tide-3)',
    '--mantine-color-body': 'var(--d-surface)',
    '--mantine-color-text': 'var(--d-text)',
    '--mantine-color-default': 'var(--d-raised)',
    '--mantine-color-default-border': 'var(--d-line-strong)',
  },
});
