// `decide LEFT RIGHT --as same|different|unsure --reason TEXT`: a named person's opinion, with the evidence as it stands.
import { isWithinCase } from '#shared/connections/of-case';
import type { FrozenEvidence } from '#shared/identity/types';
import type { Opinion } from '#shared/model/documents';
import { asId, type EntityId } from '#shared/model/ids';
import { answer, failed, textOption, type Verb } from '../run';

const opinions: readonly Opinion[] = ['same', 'different', 'unsure'];

export const decide: Verb = async (run) => {
  const opinion = opinions.find((candidate) => candidate === textOption(run, 'as'));
  const [leftText, rightText] = run.request.words;
  if (opinion === undefined || leftText === undefined || rightText === undefined) {
    return failed(run, { code: 'input-invalid', facts: { field: '--as' } }, 2);
  }
  const override = textOption(run, 'override');
  if (override !== null && opinion !== 'same')
    return failed(run, { code: 'input-invalid', facts: { field: '--override' } }, 2);
  const left = await run.vault.entity({ id: asId<EntityId>(leftText) });
  if (!left.ok) return failed(run, left.problem);
  const right = await run.vault.entity({ id: asId<EntityId>(rightText) });
  if (!right.ok) return failed(run, right.problem);
  const report = await run.vault.connections({ caseId: null });
  if (!report.ok) return failed(run, report.problem);
  const sides = new Set<string>([left.value.profile.id, right.value.profile.id]);
  const { connections, withinCases } = report.value;
  const connection = [...connections, ...withinCases.connections].find(
    (candidate) =>
      candidate.kind === 'match' &&
      [candidate.near, ...candidate.nearAnchors].some((id) => sides.has(id)) &&
      [candidate.far, ...candidate.farAnchors].some((id) => sides.has(id)),
  );
  const evidence: FrozenEvidence = {
    epoch: report.value.epoch,
    evidence: connection?.evidence ?? [],
    alerts: connection?.alerts ?? [],
    bits: connection?.bits ?? 0,
  };
  // After "same" both ends are one entity: what was held apart is what the connection's two sides mentioned.
  const [own, other] =
    connection === undefined
      ? [left.value.profile.anchors, right.value.profile.anchors]
      : [connection.nearAnchors, connection.farAnchors];
  const input = {
    left: own,
    right: other,
    ...(connection !== undefined && isWithinCase(connection) ? { forAll: true as const } : {}),
    reason: textOption(run, 'reason') ?? '',
    evidence,
  };
  const made = await run.vault.execute(
    override === null
      ? { name: 'decision.make', input: { ...input, opinion } }
      : { name: 'decision.override', input: { ...input, override } },
  );
  if (!made.ok) return failed(run, made.problem);
  const { entry, output } = made.value;
  await answer(run, { entry, output }, [run.t('batch.decided', { entry })]);
  return 0;
};
