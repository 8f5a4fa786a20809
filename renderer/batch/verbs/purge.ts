// `purge --person ENTITY | --row SOURCE/ROW | --source SOURCE | --case NAME --authority TEXT [--preview] [--out FILE]`:
// what a court or a rule orders out of the workspace, for good.
import type { Authority } from '#shared/audit/types';
import type { PurgeTarget } from '#shared/contracts/purge-answers';
import { asId, type EntityId, type SourceId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { desk } from '../../desk/desk';
import { documentsOf } from '../../workflows/documents-of';
import { printCertificate } from '../../workflows/print-certificate';
import { stepSayer } from '../long-steps';
import { rowNamed } from '../row-named';
import { answer, type BatchRun, caseNamed, failed, textOption, type Verb } from '../run';

export const purge: Verb = async (run) => {
  const target = await targetOf(run);
  if (!target.ok) return failed(run, target.problem, 2);
  const preview = await run.vault.purgePreview({ target: target.value });
  if (!preview.ok) return failed(run, preview.problem);
  if (run.request.options.preview === true) {
    const lines = preview.value.rows.map(
      ({ sourceTitle, row, why, captions }) => `${why}  ${sourceTitle} ${row}  ${captions.join(', ')}`,
    );
    const texts = preview.value.texts.flatMap(({ kind, places }) =>
      places.map(
        (parts) => `${kind}  ${parts.map(({ text, goes }) => (goes ? `[${text}]` : text)).join('')}`,
      ),
    );
    await answer(run, preview.value, [...lines, ...texts]);
    return 0;
  }
  const authority: Authority = {
    by: textOption(run, 'authority') ?? '',
    number: textOption(run, 'number') ?? '',
    date: textOption(run, 'date') ?? '',
  };
  // In batch mode nobody looks at a list: only what is the thing itself goes.
  const rows = preview.value.rows.flatMap(({ source, row, why }) => (why === 'own' ? [{ source, row }] : []));
  const done = await run.vault.purge(
    { target: target.value, rows, authority },
    { onProgress: stepSayer(run.t) },
  );
  if (!done.ok) return failed(run, done.problem);
  const { facts, entry } = done.value;
  const under = [authority.by, authority.number, authority.date].filter((part) => part !== '').join(', ');
  const { documents, entries, looks = 0 } = facts;
  const lines = [
    run.t('batch.purged', {
      ...{ rows: facts.rows, documents, entries, looks },
      ...{ authority: under, entry },
    }),
  ];
  const file = textOption(run, 'out');
  if (file !== null) {
    const written = await certificate(run, done.value, file);
    if (!written.ok) return failed(run, written.problem);
    lines.push(run.t('batch.certificate', { file: written.value }));
  }
  await answer(run, done.value, lines);
  return 0;
};

async function targetOf(run: BatchRun): Promise<Result<PurgeTarget>> {
  const wrong = fail('input-invalid', { field: '--person, --row, --source, --case' });
  const [person, row, source, named] = ['person', 'row', 'source', 'case'].map((name) =>
    textOption(run, name),
  );
  if ([person, row, source, named].filter((option) => option != null).length !== 1) return wrong;
  if (person != null) return ok({ kind: 'person', id: asId<EntityId>(person) });
  if (source != null) return ok({ kind: 'source', source: asId<SourceId>(source) });
  if (row != null) {
    const place = rowNamed(row);
    return place === null ? wrong : ok({ kind: 'rows', rows: [place] });
  }
  const found = await caseNamed(run, named ?? '');
  if (!found.ok) return found;
  return found.value === null
    ? fail('not-found', { kind: named ?? '' })
    : ok({ kind: 'case', caseId: found.value.id });
}

async function certificate(
  run: BatchRun,
  done: Parameters<typeof printCertificate>[0] extends infer D ? Omit<D, 'workspace' | 'marking'> : never,
  path: string,
): Promise<Result<string>> {
  const situation = await desk.call('situation', null);
  if (!situation.ok) return situation;
  const settings = await documentsOf(run.vault, 'settings');
  if (!settings.ok) return settings;
  const { workspace, preferences } = situation.value;
  const marking = settings.value[0]?.defaultMarking ?? 'TLP:AMBER+STRICT';
  const printed = await printCertificate(
    { ...done, workspace: workspace?.name ?? '', marking },
    preferences.language,
  );
  if (!printed.ok) return printed;
  const saved = await desk.call('saveFile', { suggestedName: 'certificate.pdf', bytes: printed.value, path });
  return saved.ok ? ok(saved.value?.path ?? '') : saved;
}
