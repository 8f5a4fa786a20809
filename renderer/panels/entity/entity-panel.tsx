// Everything that is said of one thing: every value with its source and row, its links, cases and connections.
import { Button, useComputedColorScheme } from '@mantine/core';
import IconAddressBook from '@tabler/icons-react/dist/esm/icons/IconAddressBook.mjs';
import IconArrowLeft from '@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import IconChartDots3 from '@tabler/icons-react/dist/esm/icons/IconChartDots3.mjs';
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs';
import { type ReactNode, useEffect, useState } from 'react';
import { tallyKinds } from '#shared/connections/tally';
import type { EntityId } from '#shared/model/ids';
import { goToPanel, openPanel } from '../../actions/lent-controls';
import type { PanelParams } from '../../actions/types';
import { addToFirstChart } from '../../parts/add-to-chart';
import { NoticeMark } from '../../parts/notice-mark';
import { ProtectionMark } from '../../parts/protection-mark';
import { PurgeButton } from '../../parts/purge-button';
import { SchemaMark } from '../../parts/schema-mark';
import { problemSentence } from '../../session/problem-words';
import { useSelection } from '../../session/selection';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { PanelBody } from '../../ui/panel-body';
import { ValueText } from '../../ui/value-text';
import { EntityCases } from './entity-cases';
import { EntityLinks } from './entity-links';
import { PropertyTable } from './property-table';

export function EntityPanel({ params }: { readonly params: PanelParams }): ReactNode {
  const words = useWords();
  const { t, word, direction } = words;
  const selected = useSelection((state) => state.entities[0] ?? null);
  const caseId = useSelection((state) => state.caseId);
  const { id, back, goBack } = useTrail(params.entity ?? selected, params);
  const { data, error } = useVaultQuery('entity', id === null ? null : { id }, { keepPrevious: true });
  // What is not there any more (undone, purged) must not stand here as it was.
  const sheet = error === null ? data : undefined;
  const theme = useComputedColorScheme('light');
  const Back = direction === 'rtl' ? IconArrowRight : IconArrowLeft;

  const tools = sheet !== undefined && id !== null && (
    <>
      <IconButton icon={Back} label={t('entity.back')} disabled={!back} onClick={goBack} />
      <span className="d-tools-space" />
      <IconButton
        icon={IconEye}
        label={t('access.who')}
        data-action="entity.whoHasSeen"
        onClick={() => goToPanel('history', { entity: sheet.profile.id })}
      />
      <PurgeButton of={{ entity: sheet.profile.id }} />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconChartDots3 size={15} stroke={1.7} />}
        data-action="entity.addToChart"
        onClick={() => void addToFirstChart([sheet.profile.id], caseId)}
      >
        {t('entity.addToChart')}
      </Button>
    </>
  );

  return (
    <PanelBody name="entity" label={t('panel.entity')} direction={direction} tools={tools || undefined}>
      {id === null && (
        <EmptyState icon={IconAddressBook} title={t('entity.none')} text={t('entity.none.text')} />
      )}
      {error !== null && <Callout tone="bad">{problemSentence(error.problem, words)}</Callout>}
      {sheet !== undefined && id !== null && (
        <div className="d-sheet" data-entity={sheet.profile.id}>
          <div className="d-sheet-head">
            <span className="d-sheet-icon">
              <SchemaMark schema={sheet.profile.schema} size={24} />
            </span>
            <div>
              <h2>
                <ValueText>{sheet.profile.caption}</ValueText>
              </h2>
              <ProtectionMark protections={sheet.protections} />
              {sheet.notice !== null && <NoticeMark notice={sheet.notice} theme={theme} />}
              <p className="d-dim">
                {word('schema', sheet.profile.schema)} ·{' '}
                {t('entity.said', { count: sheet.profile.anchors.length })}
              </p>
            </div>
          </div>
          {sheet.connections.length > 0 && (
            <Callout tone="warn">
              {tallyKinds
                .filter((kind) => sheet.tally[kind] > 0)
                .map((kind) => t(`entity.connections.${kind}`, { count: sheet.tally[kind] }))
                .join(' ')}{' '}
              <button
                type="button"
                className="d-link"
                onClick={() => {
                  const [connection] = sheet.connections;
                  if (connection !== undefined) openPanel('connections', { connection });
                }}
              >
                {t('entity.connections.open')}
              </button>
            </Callout>
          )}
          <EntityCases sheet={sheet} />
          <PropertyTable profile={sheet.profile} titles={sheet.sourceTitles} />
          <EntityLinks sheet={sheet} />
        </div>
      )}
    </PanelBody>
  );
}

/** The sheets looked at, so that one can go back. */
/** `asking` is another one each time, also when the same is asked for again after going back. */
function useTrail(
  asked: EntityId | null,
  asking: PanelParams,
): {
  readonly id: EntityId | null;
  readonly back: boolean;
  readonly goBack: () => void;
} {
  const [trail, setTrail] = useState<readonly EntityId[]>(asked === null ? [] : [asked]);
  useEffect(() => {
    void asking;
    if (asked !== null) setTrail((now) => (now.at(-1) === asked ? now : [...now.slice(-20), asked]));
  }, [asked, asking]);
  return {
    id: trail.at(-1) ?? null,
    back: trail.length > 1,
    goBack: () => setTrail((now) => now.slice(0, -1)),
  };
}
