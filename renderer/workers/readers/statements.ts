// Statements of FollowTheMoney, one value a line, put together to the entities they are about: an entity is a record.
import type { RowProblem, SourceRecord } from '#shared/model/record';
import { readDelimited } from './delimited';
import { ElementRows } from './element-rows';
import type { Reader } from './reading';

/** Lines of one entity that are put together: a thousand names are as many as anybody has. */
const MOST = 5_000;

interface Entity {
  readonly id: string;
  readonly line: number | null;
  readonly schema: string;
  readonly columns: string[];
  readonly cells: string[];
  readonly counts: Map<string, number>;
  readonly problems: RowProblem[];
}

/** Lines that follow each other and have one `canonical_id` are one record; `line` is the first of them. */
export const readStatements: Reader<'statements'> = async function* (file, { encoding, delimiter }, watch) {
  const rows = new ElementRows(false);
  let open: Entity | null = null;
  const close = (): void => {
    if (open !== null) {
      const { id, schema, columns, cells } = open;
      const element = { columns: ['id', 'schema', ...columns], cells: [id, schema, ...cells] };
      rows.addWith(element, open.line, open.problems);
    }
    open = null;
  };
  const reading = readDelimited(
    file,
    { reader: 'delimited', encoding, delimiter, quote: '"', skipRows: 0, header: true },
    watch,
  );
  let step = await reading.next();
  while (step.done !== true) {
    for (const record of step.value) {
      const of = cellsOf(record);
      const id = of('canonical_id') || of('entity_id');
      if (open === null || open.id !== id || open.cells.length > MOST) {
        close();
        open = {
          id,
          line: record.line,
          schema: of('schema'),
          columns: [],
          cells: [],
          counts: new Map(),
          problems: [],
        };
      }
      addStatement(open, of);
      open.problems.push(...record.problems);
    }
    const records = rows.take();
    if (records.length > 0) yield records;
    step = await reading.next();
  }
  close();
  yield rows.take(true);
  return { ...step.value, notData: step.value.notData + rows.notData };
};

function cellsOf({ columns, cells }: SourceRecord): (column: string) => string {
  return (column) => cells[columns.indexOf(column)]?.trim() ?? '';
}

function addStatement(entity: Entity, of: (column: string) => string): void {
  const property = of('prop');
  const put = (path: string, cell: string): void => {
    entity.columns.push(path);
    entity.cells.push(cell);
  };
  // What an entity is in a list of its own, and what says only that it is there.
  if (property === '' || property === 'id') return;
  const number = entity.counts.get(property) ?? 0;
  entity.counts.set(property, number + 1);
  put(`properties.${property}.${number}`, of('value'));
  for (const beside of ['lang', 'original_value', 'dataset'])
    if (of(beside) !== '') put(`${beside}.${property}.${number}`, of(beside));
}
