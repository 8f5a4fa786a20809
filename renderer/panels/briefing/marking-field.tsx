// Who may see the briefing. A marking lower than a source asks is allowed, with a reason, and never without a word.
import { Autocomplete, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { askingMore, tlpLabels } from '#shared/handling/markings';
import type { SourceDocument } from '#shared/model/documents';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

interface MarkingFieldProps {
  readonly marking: string;
  readonly reason: string;
  /** Those that the briefing rests on. */
  readonly sources: readonly SourceDocument[];
  readonly onMarking: (marking: string) => void;
  readonly onReason: (reason: string) => void;
}

export function MarkingField(props: MarkingFieldProps): ReactNode {
  const { marking, reason, sources, onMarking, onReason } = props;
  const { t } = useWords();
  const asking = askingMore(marking, sources);
  return (
    <>
      <Autocomplete
        size="xs"
        label={t('import.panel.marking')}
        description={t('briefing.panel.marking.text')}
        data={[...tlpLabels]}
        value={marking}
        onChange={onMarking}
      />
      {asking.length > 0 && (
        <>
          <Callout tone="warn">
            <p>{t('briefing.panel.lowered', { count: asking.length, marking })}</p>
            <ul className="d-marking-list">
              {asking.map(({ id, fileName, head }) => (
                <li key={id}>
                  <bdi>{fileName}</bdi>{' '}
                  <strong>
                    <bdi>{head.marking}</bdi>
                  </strong>
                </li>
              ))}
            </ul>
          </Callout>
          <Textarea
            label={t('briefing.panel.lowered.reason')}
            description={t('briefing.panel.lowered.text')}
            required
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => onReason(event.currentTarget.value)}
          />
        </>
      )}
    </>
  );
}
