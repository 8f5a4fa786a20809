// Choosing a layout and what can be set of it. Nothing moves before the button is pressed; then it is one undo.
import { Button, Loader, NumberInput, Popover, Select, Switch } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { initialValues, layoutForms } from '#shared/graph/layouts/layout-list';
import type { LayoutParameter } from '#shared/graph/types';
import { messageKey } from '#shared/i18n/translate';
import { layOutChart } from '../../actions/chart-lay-out';
import { useWords } from '../../session/words';
import { IconButton } from '../../ui/icon-button';

type Values = Readonly<Record<string, number | boolean>>;

interface LayoutMenuProps {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly pinned: number;
  readonly isEnabled: boolean;
  /** While it runs: how to stop it. */
  readonly cancel: (() => void) | null;
  readonly onRun: (layout: string, values: Values) => void;
}

export function LayoutMenu({ isOpen, onOpen, pinned, isEnabled, cancel, onRun }: LayoutMenuProps): ReactNode {
  const { t } = useWords();
  return (
    <Popover opened={isOpen} onChange={onOpen} position="bottom-start" shadow="md" trapFocus withRoles>
      <Popover.Target>
        <IconButton
          icon={layOutChart.icon}
          label={t('chart.action.layOut')}
          disabled={!isEnabled}
          aria-haspopup="dialog"
          onClick={() => onOpen(!isOpen)}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('layout.title')}>
        <LayoutFields pinned={pinned} cancel={cancel} onRun={onRun} />
      </Popover.Dropdown>
    </Popover>
  );
}

export function LayoutFields({
  pinned,
  cancel,
  onRun,
}: Pick<LayoutMenuProps, 'pinned' | 'cancel' | 'onRun'>): ReactNode {
  const { t, word } = useWords();
  const [id, setId] = useState(layoutForms[0]?.id ?? '');
  const [changed, setChanged] = useState<Values>({});
  const form = layoutForms.find((one) => one.id === id);
  if (form === undefined) return null;
  const values: Values = { ...initialValues(form), ...changed };
  const about = messageKey(`layout.${id}.text`);
  return (
    <form
      className="d-layout-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (cancel === null) onRun(id, values);
      }}
    >
      <Select
        label={t('layout.which')}
        data={layoutForms.map((one) => ({ value: one.id, label: word('layout', one.id) }))}
        value={id}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => {
          setId(value ?? id);
          setChanged({});
        }}
      />
      {about !== null && <p className="d-dim">{t(about)}</p>}
      {form.parameters.map((parameter) => (
        <Field
          key={`${id}.${parameter.id}`}
          parameter={parameter}
          value={values[parameter.id] ?? parameter.initial}
          onChange={(value) => setChanged({ ...changed, [parameter.id]: value })}
        />
      ))}
      <p className="d-dim">{t('layout.note', { count: pinned })}</p>
      {cancel === null ? (
        <Button type="submit">{t('layout.run')}</Button>
      ) : (
        <div className="d-layout-running" role="status">
          <Loader size="xs" />
          <span>{t('layout.running')}</span>
          <Button variant="default" onClick={cancel}>
            {t('chart.cancel')}
          </Button>
        </div>
      )}
    </form>
  );
}

interface FieldProps {
  readonly parameter: LayoutParameter;
  readonly value: number | boolean;
  readonly onChange: (value: number | boolean) => void;
}

function Field({ parameter, value, onChange }: FieldProps): ReactNode {
  const { word } = useWords();
  const label = word('layout', parameter.id);
  if (parameter.kind === 'switch') {
    return (
      <Switch
        label={label}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  }
  const { min, max, step, initial } = parameter;
  return (
    <NumberInput
      label={label}
      value={typeof value === 'number' ? value : initial}
      min={min}
      max={max}
      step={step}
      clampBehavior="strict"
      onChange={(next) => onChange(typeof next === 'number' ? next : initial)}
    />
  );
}
