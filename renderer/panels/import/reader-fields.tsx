// How a file is read: its encoding, what parts its cells or where its records lie.
import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ReaderOptions, Recognition } from '#shared/import/types';
import { useWords } from '../../session/words';

const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'koi8-r',
  'macintosh',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
] as const;
const delimiters = [',', ';', '\t', '|'] as const;

interface SettledTextProps {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly onSettle: (value: string) => void;
}

/** Each change reads the file anew: only what is typed to its end counts. */
function SettledText({ label, description, value, onSettle }: SettledTextProps): ReactNode {
  const [typed, setTyped] = useState(value);
  const settle = (): void => {
    if (typed.trim() !== value) onSettle(typed.trim());
  };
  return (
    <TextInput
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description']}
      dir="ltr"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}

interface ReaderFieldsProps {
  readonly recognition: Recognition;
  readonly onChange: (reader: ReaderOptions) => void;
}

export function ReaderFields({ recognition: { reader }, onChange }: ReaderFieldsProps): ReactNode {
  const { t } = useWords();
  const encoding = 'encoding' in reader && (
    <Select
      label={t('import.panel.encoding')}
      searchable
      data={[...new Set([reader.encoding.toLowerCase(), ...encodings])]}
      value={reader.encoding.toLowerCase()}
      onChange={(value) => value !== null && onChange({ ...reader, encoding: value })}
    />
  );
  if (reader.reader === 'json' && reader.table === true) {
    return (
      <>
        {encoding}
        <SettledText
          key={reader.items}
          label={t('import.panel.items')}
          description={t('import.panel.itemsHint')}
          value={reader.items}
          onSettle={(items) => onChange({ ...reader, items })}
        />
        <Switch
          label={t('import.panel.lines')}
          checked={reader.lines === true}
          onChange={(event) => onChange({ ...reader, lines: event.currentTarget.checked })}
        />
      </>
    );
  }
  if (reader.reader === 'xml' && reader.table === true) {
    const names = reader.elements.join(', ');
    return (
      <>
        {encoding}
        <SettledText
          key={names}
          label={t('import.panel.element')}
          description={t('import.panel.elementHint')}
          value={names}
          onSettle={(text) =>
            onChange({ ...reader, elements: text.split(/[\s,،;]+/).filter((one) => one !== '') })
          }
        />
      </>
    );
  }
  if (reader.reader !== 'delimited') return encoding;
  return (
    <>
      {encoding}
      <Select
        label={t('import.panel.delimiter')}
        data={[...new Set([reader.delimiter, ...delimiters])].map((value) => ({
          value,
          label: value === '\t' ? t('import.panel.tab') : value,
        }))}
        value={reader.delimiter}
        onChange={(value) => value !== null && onChange({ ...reader, delimiter: value })}
      />
      <NumberInput
        label={t('import.panel.skipRows')}
        min={0}
        max={50}
        value={reader.skipRows}
        onChange={(value) => typeof value === 'number' && onChange({ ...reader, skipRows: value })}
      />
      <Switch
        label={t('import.panel.header')}
        checked={reader.header}
        onChange={(event) => onChange({ ...reader, header: event.currentTarget.checked })}
      />
    </>
  );
}
