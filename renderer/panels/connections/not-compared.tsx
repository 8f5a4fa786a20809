// What was not compared or is not listed, in words: nothing is left out without a person being able to look.
import type { ReactNode } from 'react';
import { MOST_STEPS } from '#shared/connections/find-paths';
import { maskedWhenSensitive } from '#shared/connections/masked';
import type { RefinedBlock } from '#shared/connections/refined-blocks';
import type { NotCompared as Numbers, PairsNotCompared } from '#shared/connections/types';
import { RowLink } from '../../parts/row-link';
import { useWords } from '../../session/words';
import { ValueText } from '../../ui/value-text';

interface NotComparedProps {
  readonly blocksRefined: readonly RefinedBlock[];
  readonly notCompared: PairsNotCompared & Partial<Numbers>;
}

export function NotCompared({ blocksRefined, notCompared }: NotComparedProps): ReactNode {
  const { t } = useWords();
  const { blocks, pairs, matches, identifiers = 0, pathSteps = 0 } = notCompared;
  if (blocks + matches + identifiers + pathSteps === 0) return null;
  return (
    <details className="d-rank-reason d-part">
      <summary>{t('connections.notCompared')}</summary>
      <ul>
        {pairs > 0 && <li>{t('connections.notCompared.pairs', { pairs, keys: blocks })}</li>}
        {matches > 0 && <li>{t('connections.notCompared.matches', { count: matches })}</li>}
        {identifiers > 0 && <li>{t('connections.notCompared.identifiers', { count: identifiers })}</li>}
        {pathSteps > 0 && <li>{t('connections.notCompared.paths', { steps: MOST_STEPS - pathSteps })}</li>}
      </ul>
      {blocksRefined.length > 0 && (
        <ul className="d-not-compared">
          {blocksRefined.map((block) => (
            <Block key={`${block.signal}${block.said?.anchor}${block.said?.value}`} block={block} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Block({ block }: { readonly block: RefinedBlock }): ReactNode {
  const { t, word } = useWords();
  const { signal, said, inCases, inLists, pairsLeftOut } = block;
  return (
    <li>
      {word('signal', signal)}{' '}
      {said !== null && (
        <>
          <ValueText>{maskedWhenSensitive(said)}</ValueText> <RowLink
            source={said.source}
            row={said.row}
          />{' '}
        </>
      )}
      <span className="d-dim">
        {t('connections.notCompared.block', { inCases, inLists, pairs: pairsLeftOut })}
      </span>
    </li>
  );
}
