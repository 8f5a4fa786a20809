// `search`: everything that a name, number, plate or document finds, with the row it stands in and why it was found.
import { aboutNothing } from '#shared/access/types';
import { protectedWords } from '../protected-words';
import { answer, failed, type Verb } from '../run';

export const search: Verb = async (run) => {
  const query = run.request.words.join(' ');
  const found = await run.vault.search({ query, limit: 100 });
  if (!found.ok) return failed(run, found.problem);
  const looked = await run.vault.look({
    what: 'search',
    about: { ...aboutNothing, text: query, anchors: found.value.hits.map(({ entity }) => entity) },
    count: found.value.total,
  });
  if (!looked.ok) return failed(run, looked.problem);
  const hits = found.value.hits.map(({ entity, schema, caption, source, row, why, protections }) => ({
    entity,
    schema,
    caption,
    source,
    row,
    why,
    protections,
  }));
  await answer(
    run,
    { hits },
    found.value.hits.map(
      (hit) =>
        `${hit.caption}${protectedWords(run.t, hit.protections)}\t${hit.schema}\t${hit.sourceTitle}\t${hit.row}\t${hit.entity}`,
    ),
  );
  return 0;
};
