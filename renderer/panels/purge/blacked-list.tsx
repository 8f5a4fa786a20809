// Texts that stay, with the words that would be blacked out in them: what speaks of somebody else is left as it is.
import { Checkbox } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { PurgeText } from '#shared/contracts/purge-answers';
import { useWords } from '../../session/words';

interface BlackedListProps {
  readonly texts: readonly PurgeText[];
  /** How many there are; the list may hold the first of them. */
  readonly of: number;
  readonly keep: ReadonlySet<string>;
  readonly onToggle: (id: PurgeText['id']) => void;
}

export function BlackedList({ texts, of, keep, onToggle }: BlackedListProps): ReactNode {
  const { t, word } = useWords();
  return (
    <fieldset className="d-purge-rows" data-list="texts">
      <legend>{t('purge.texts')}</legend>
      <ul>
        {texts.map(({ id, kind, places }) => (
          <li key={id} data-kind={kind}>
            <Checkbox
              checked={!keep.has(id)}
              onChange={() => onToggle(id)}
              label={places.map((parts, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the places of one text never change their order
                <span key={place} className="d-purge-text">
                  <bdi>
                    {parts.map(({ text, goes }, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above
                      <Fragment key={at}>{goes ? <mark>{text}</mark> : text}</Fragment>
                    ))}
                  </bdi>
                </span>
              ))}
              description={word('purge.text', kind)}
            />
          </li>
        ))}
      </ul>
      {of > texts.length && (
        <p className="d-dim d-padded">{t('purge.texts.more', { count: of - texts.length })}</p>
      )}
    </fieldset>
  );
}
