// `list`: cases, and the sources each uses, with how every row is accounted for.
import { codeWords } from '#shared/i18n/translate';
import { documentsOf } from '../../workflows/documents-of';
import { answer, failed, type Verb } from '../run';

export const list: Verb = async (run) => {
  const [cases, sources, used] = await Promise.all([
    documentsOf(run.vault, 'case'),
    documentsOf(run.vault, 'source'),
    documentsOf(run.vault, 'caseSource'),
  ]);
  if (!cases.ok) return failed(run, cases.problem);
  if (!sources.ok) return failed(run, sources.problem);
  if (!used.ok) return failed(run, used.problem);
  const sourceLines = sources.value.map((source) => ({
    id: source.id,
    file: source.fileName,
    format: source.spec.format,
    role: source.head.role,
    ...source.counts,
    notData: source.empty ?? 0,
    cases: used.value.filter((link) => link.sourceId === source.id).map((link) => link.caseId),
  }));
  await answer(run, { cases: cases.value, sources: sourceLines }, [
    ...cases.value.map((found) => `${found.number} ${found.title}`.trim()),
    ...sourceLines.map((source) =>
      run.t('batch.source', {
        ...source,
        format: codeWords(run.t, 'format.', source.format),
        cases: source.cases.length,
      }),
    ),
  ]);
  return 0;
};
