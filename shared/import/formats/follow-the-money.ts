// FollowTheMoney entities, one a line as OpenSanctions and others publish them, targets with all that stands round them, and
// tables of single statements.
// Facts: followthemoney 3.8; every property is a list of texts; links are entities of their own.
import { eachRecord } from '../each-record';
import { decodeHead, detectEncoding, looksBinary } from '../encoding';
import { entityOfRecord } from '../ftm/entity-of-record';
import { ftmEdges, ftmLast, ftmThings } from '../ftm/ftm-schemas';
import { understandEntity } from '../ftm/understand-entity';
import { jsonShape } from '../json-shape';
import { KnownEnds } from '../known-ends';
import type { Format, Recognition, Sample } from '../types';
import { proposeElements } from './element-proposal';

export const followTheMoney: Format = {
  id: 'followTheMoney',
  endings: ['json', 'jsonl', 'ndjson', 'ftm'],
  recognise,
  propose: ({ name, head }, { reader }, records) =>
    proposeElements({
      format: 'followTheMoney',
      title: name,
      reader,
      context: { dateOrder: 'ymd', region: null },
      records,
      // Sets of lists say who is a target; others are somebody's own material.
      sourceRole: /"(?:target|datasets|referents)"\s*:|\bdataset\b/.test(beginning(head)) ? 'list' : 'case',
      oneNumbering: true,
      ignored: ['caption', 'first_seen', 'last_seen', 'last_change', 'target'],
    }),
  understand: (spec) => {
    const known = new KnownEnds();
    return eachRecord((record) =>
      understandEntity(entityOfRecord(record, spec.ignored), spec.context, known),
    );
  },
};

function beginning(head: Uint8Array): string {
  return decodeHead(head, detectEncoding(head).encoding);
}

function recognise({ head }: Sample): Recognition | null {
  if (head.length === 0 || looksBinary(head)) return null;
  const { encoding } = detectEncoding(head);
  const text = decodeHead(head, encoding);
  const statements = recogniseStatements(text, encoding);
  if (statements !== null) return statements;
  if (!/^\s*[{[]/.test(text) || !/"properties"\s*:\s*\{/.test(text)) return null;
  const schema = /"schema"\s*:\s*"(\w+)"/.exec(text)?.[1];
  if (schema === undefined || !(schema in ftmThings || schema in ftmEdges)) return null;
  const shape = jsonShape(text, true);
  if (shape === null) return null;
  return {
    format: 'followTheMoney',
    confidence: 0.95,
    because: { code: 'follow-the-money', facts: { schema } },
    reader: {
      reader: 'json',
      encoding,
      items: shape.lines ? '' : shape.items,
      ...(shape.lines ? { lines: true, last: { key: 'schema', groups: ftmLast } } : {}),
    },
  };
}

/** The same entities as a table of single values. */
function recogniseStatements(text: string, encoding: string): Recognition | null {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = first.includes('\t') ? '\t' : ',';
  const names = new Set(first.replace(/"/g, '').split(delimiter));
  if (!['canonical_id', 'entity_id', 'prop', 'value', 'schema'].every((name) => names.has(name))) return null;
  return {
    format: 'followTheMoney',
    confidence: 0.97,
    because: { code: 'statements', facts: {} },
    reader: { reader: 'statements', encoding, delimiter },
  };
}
