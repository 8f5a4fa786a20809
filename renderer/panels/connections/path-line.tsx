// A path as a line: from the case's own entity, step by step, to the other side. A step that follows a proposed match
// looks different from one that a record states.
import type { ReactNode } from 'react';
import type { PathStep } from '#shared/connections/types';
import type { Protected } from '#shared/handling/protection';
import { pivotWords } from '#shared/identity/pivot-words';
import type { EntityId } from '#shared/model/ids';
import { EntityLink } from '../../parts/entity-link';
import { ProtectionMark } from '../../parts/protection-mark';
import { RowLink } from '../../parts/row-link';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';

interface PathLineProps {
  readonly steps: readonly PathStep[];
  readonly near: EntityId;
  readonly nearCaption: string;
  readonly far: EntityId;
  readonly farCaption: string;
  readonly guarded: Protected;
}

export function PathLine({ steps, near, nearCaption, far, farCaption, guarded }: PathLineProps): ReactNode {
  const { t, word } = useWords();
  const known = new Map([
    [near, nearCaption],
    [far, farCaption],
  ]);
  return (
    <section className="d-path" aria-label={t('connections.panel.path')}>
      <h3>{t('connections.panel.path')}</h3>
      <ol>
        <li>
          <EntityLink id={near} caption={nearCaption} />
          <ProtectionMark protections={guarded[near]} isShort />
        </li>
        {steps.map((step) => (
          <li key={`${step.from}${step.to}${step.via.id}`} data-proposed={step.proposed}>
            <span className="d-path-step">
              <span className="d-path-rule" aria-hidden="true" />
              <span>{step.proposed ? t('connections.panel.mayBe') : word('link', step.via.kind)}</span>
              {!step.proposed && <RowLink source={step.via.source} row={step.via.row} />}
            </span>
            <StepEnd id={step.to} caption={known.get(step.to) ?? null} />
            <ProtectionMark protections={guarded[step.to]} isShort />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A thing in the middle of a path is captioned by its sheet; a pivot without a record by its value. */
function StepEnd({ id, caption }: { readonly id: EntityId; readonly caption: string | null }): ReactNode {
  const { data } = useVaultQuery('entity', caption === null ? { id } : null);
  const shown = caption ?? data?.profile.caption ?? pivotWords(id) ?? '…';
  return <EntityLink id={id} caption={shown} {...(data ? { schema: data.profile.schema } : {})} />;
}
