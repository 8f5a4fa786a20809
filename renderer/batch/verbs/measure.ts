// `measure QUERIES`: for the project's own benchmark. Opens the workspace anew, searches for each line of the file, seen
// from here and within the vault, and with `--chart` puts what the lines find on a chart of a case. Answers times in ms and
// counts; judges nothing.
import type { CaseDocument } from '#shared/model/documents';
import type { EntityId } from '#shared/model/ids';
import { answer, type BatchRun, caseNamed, failed, textOption, type Verb } from '../run';

export const measure: Verb = async (run) => {
  const [file] = run.request.files;
  if (file === undefined || run.request.passphrase === null) {
    return failed(run, { code: 'input-invalid', facts: { field: 'QUERIES' } }, 2);
  }
  const queries = (await (await fetch(file.url)).text()).split('\n').filter((line) => line.trim() !== '');
  const closed = await run.vault.close(null);
  if (!closed.ok) return failed(run, closed.problem);
  const before = performance.now();
  const opened = await run.vault.open({ passphrase: run.request.passphrase });
  if (!opened.ok) return failed(run, opened.problem);
  const openMs = performance.now() - before;

  const searchMs: number[] = [];
  let searchableMs = openMs;
  const found = new Set<EntityId>();
  let hits = 0;
  for (const query of queries) {
    const start = performance.now();
    const answered = await run.vault.search({ query, limit: 20 });
    searchMs.push(performance.now() - start);
    // As soon as a search is answered, the workspace is searchable.
    if (searchMs.length === 1) searchableMs = performance.now() - before;
    if (!answered.ok) return failed(run, answered.problem);
    hits += answered.value.hits.length;
    const [first] = answered.value.hits;
    if (first !== undefined) found.add(first.entity);
  }
  const timed = await run.vault.timeSearches({ queries });
  if (!timed.ok) return failed(run, timed.problem);
  const chart = textOption(run, 'chart');
  if (chart !== null) {
    const into = await caseNamed(run, chart);
    if (!into.ok) return failed(run, into.problem);
    if (into.value === null) return failed(run, { code: 'not-found', facts: { kind: chart } }, 2);
    const made = await putOnChart(run, into.value, [...found]);
    if (!made.ok) return failed(run, made.problem);
  }
  const { ms: vaultMs } = timed.value;
  await answer(
    run,
    { openMs, searchableMs, searchMs, vaultMs, queries: queries.length, hits, entities: found.size },
    [],
  );
  return 0;
};

/** In a square grid, because a layout of its own would be measured too. */
function putOnChart(run: BatchRun, into: CaseDocument, targets: readonly EntityId[]) {
  const columns = Math.ceil(Math.sqrt(targets.length));
  const items = targets.map((target, index) => ({
    target,
    x: (index % columns) * 110,
    y: Math.floor(index / columns) * 110,
  }));
  return run.vault.execute({
    name: 'chart.create',
    input: { caseId: into.id, title: run.t('chart.firstTitle'), items },
  });
}
