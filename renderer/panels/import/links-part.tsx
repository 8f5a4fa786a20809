// How the things of a row are linked: each link can be taken away, and others added between any two of them.
import { Button, Select } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { type ReactNode, useState } from 'react';
import type { Spec } from '#shared/import/types';
import { useWords } from '../../session/words';
import { IconButton } from '../../ui/icon-button';
import { kindsBetween, withLink, withoutLink } from './row-links';
import { slotWords } from './slot-words';

interface LinksPartProps {
  readonly spec: Spec;
  readonly onChange: (spec: Spec) => void;
}

export function LinksPart({ spec, onChange }: LinksPartProps): ReactNode {
  const words = useWords();
  const { t, word } = words;
  const slots = spec.mentions.map(({ slot }) => slot);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [kind, setKind] = useState<string | null>(null);
  if (slots.length < 2) return null;
  const start = from ?? slots.at(-1) ?? '';
  const end = to ?? slots[0] ?? '';
  const kinds = kindsBetween(spec, start, end);
  const chosen = kinds.find((one) => one === kind) ?? kinds[0];
  const things = slots.map((slot) => ({ value: slot, label: slotWords(spec, slot, words) }));
  return (
    <section className="d-part">
      <h3>{t('import.panel.rowLinks')}</h3>
      <ul className="d-row-links">
        {spec.links.map((link) => {
          const said = `${slotWords(spec, link.from, words)} ${word('link', link.kind)} ${slotWords(spec, link.to, words)}`;
          return (
            <li
              className="d-row-link-line"
              key={`${link.from} ${link.kind} ${link.to} ${link.when?.equals.join() ?? ''}`}
            >
              <span>{said}</span>
              <IconButton
                icon={IconX}
                size="sm"
                iconSize={14}
                label={t('import.panel.rowLinks.remove', { link: said })}
                onClick={() => onChange(withoutLink(spec, link))}
              />
            </li>
          );
        })}
      </ul>
      <div className="d-form-grid">
        <Select label={t('import.panel.rowLinks.from')} data={things} value={start} onChange={setFrom} />
        <Select
          label={t('import.panel.rowLinks.kind')}
          data={kinds.map((one) => ({ value: one, label: word('link', one) }))}
          value={chosen ?? null}
          onChange={setKind}
          disabled={kinds.length === 0}
        />
        <Select label={t('import.panel.rowLinks.to')} data={things} value={end} onChange={setTo} />
        <Button
          variant="default"
          data-action="import.addLink"
          disabled={chosen === undefined}
          onClick={() =>
            chosen !== undefined && onChange(withLink(spec, { from: start, to: end, kind: chosen }))
          }
        >
          {t('import.panel.rowLinks.add')}
        </Button>
      </div>
    </section>
  );
}
