// `hold [--case NAME | --source SOURCE --authority TEXT [--lift]]`: legal holds, listed, placed or lifted.
import { asId, type CaseId, type SourceId } from '#shared/model/ids';
import { documentsOf } from '../../workflows/documents-of';
import { answer, caseNamed, failed, textOption, type Verb } from '../run';

export const hold: Verb = async (run) => {
  const holds = await documentsOf(run.vault, 'hold');
  if (!holds.ok) return failed(run, holds.problem);
  const named = textOption(run, 'case');
  const source = textOption(run, 'source');
  if (named === null && source === null) {
    const lines = holds.value.map(({ target, authority, placedAt }) =>
      run.t('batch.hold', {
        target,
        authority: `${authority.by} ${authority.number}`.trim(),
        date: placedAt.slice(0, 10),
      }),
    );
    await answer(run, { holds: holds.value }, lines);
    return 0;
  }
  const found = named === null ? null : await caseNamed(run, named);
  if (found?.ok === false) return failed(run, found.problem);
  const target: CaseId | SourceId | undefined = source === null ? found?.value?.id : asId<SourceId>(source);
  if (target === undefined) return failed(run, { code: 'not-found', facts: { kind: named } }, 2);
  if (run.request.options.lift === true) {
    const standing = holds.value.find((each) => each.target === target);
    if (standing === undefined) return failed(run, { code: 'not-found', facts: { kind: 'hold' } });
    const lifted = await run.vault.execute({ name: 'hold.lift', input: { id: standing.id } });
    if (!lifted.ok) return failed(run, lifted.problem);
    await answer(run, lifted.value, [run.t('batch.holdLifted', { entry: lifted.value.entry })]);
    return 0;
  }
  const authority = {
    by: textOption(run, 'authority') ?? '',
    number: textOption(run, 'number') ?? '',
    date: textOption(run, 'date') ?? '',
  };
  const placed = await run.vault.execute({ name: 'hold.place', input: { target, authority } });
  if (!placed.ok) return failed(run, placed.problem);
  await answer(run, placed.value, [run.t('batch.held', { entry: placed.value.entry })]);
  return 0;
};
