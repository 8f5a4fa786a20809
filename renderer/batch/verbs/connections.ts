// `connections`: what ties a case (or all cases) to lists and other cases, with the evidence in codes and as written.

import { MOST_STEPS } from '#shared/connections/find-paths';
import { maskedWhenSensitive } from '#shared/connections/masked';
import type { RefinedBlock } from '#shared/connections/refined-blocks';
import type { Connection, ConnectionReport, PairsNotCompared } from '#shared/connections/types';
import { codeWords, type Translate } from '#shared/i18n/translate';
import type { CaseId, EntityId } from '#shared/model/ids';
import { protectedWords } from '../protected-words';
import { answer, caseNamed, failed, textOption, type Verb } from '../run';

export const connections: Verb = async (run) => {
  const name = textOption(run, 'case');
  let caseId: CaseId | null = null;
  if (name !== null) {
    const found = await caseNamed(run, name);
    if (!found.ok) return failed(run, found.problem);
    if (found.value === null) return failed(run, { code: 'not-found', facts: { kind: name } }, 2);
    caseId = found.value.id;
  }
  const report = await run.vault.connections({ caseId });
  if (!report.ok) return failed(run, report.problem);
  const guarded = report.value.protected;
  const named = (id: EntityId, caption: string): string => `${caption}${protectedWords(run.t, guarded[id])}`;
  const line = (connection: Connection): string =>
    [
      connection.rank,
      codeWords(run.t, 'band.', connection.band),
      codeWords(run.t, 'connectionKind.', connection.kind),
      `${named(connection.near, connection.nearCaption)} – ${named(connection.far, connection.farCaption)}`,
      codeWords(run.t, 'state.', connection.state),
      connection.near,
      connection.far,
    ].join('\t');
  const { withinCases } = report.value;
  const own = [
    ...withinCases.connections.map(line),
    ...pairLines(run.t, withinCases.notCompared, withinCases.blocksRefined),
  ];
  await answer(run, report.value, [
    ...report.value.connections.map(line),
    ...notComparedLines(run.t, report.value),
    ...(own.length === 0 ? [] : ['', run.t('connections.withinCases'), ...own]),
  ]);
  return 0;
};

/** Nothing is left out without a line that says so. */
function notComparedLines(t: Translate, { blocksRefined, notCompared }: ConnectionReport): readonly string[] {
  const { identifiers, pathSteps } = notCompared;
  return [
    ...pairLines(t, notCompared, blocksRefined),
    ...(identifiers > 0 ? [t('connections.notCompared.identifiers', { count: identifiers })] : []),
    ...(pathSteps > 0 ? [t('connections.notCompared.paths', { steps: MOST_STEPS - pathSteps })] : []),
  ];
}

function pairLines(
  t: Translate,
  { blocks, pairs, matches }: PairsNotCompared,
  blocksRefined: readonly RefinedBlock[],
): readonly string[] {
  return [
    ...(pairs > 0 ? [t('connections.notCompared.pairs', { pairs, keys: blocks })] : []),
    ...blocksRefined.map(
      ({ signal, said, inCases, inLists, pairsLeftOut }) =>
        `${codeWords(t, 'signal.', signal)} ${said === null ? '' : maskedWhenSensitive(said)} ${t('connections.notCompared.block', { inCases, inLists, pairs: pairsLeftOut })}`,
    ),
    ...(matches > 0 ? [t('connections.notCompared.matches', { count: matches })] : []),
  ];
}
