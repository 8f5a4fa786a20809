// The verbs of a run of several (`in-turn`), for the project's own scripts: each line of the standard input is the words of
// one, as a JSON array. They share one opened workspace, so that a thousand of them do not start the program a thousand times.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/model/problem';
import { type BatchArguments, readBatchArguments } from './arguments';

export type BatchOrder = Extract<BatchArguments, { kind: 'run' }>;

const words = z.array(z.string());

/**
 * Answers the next order each time; null when the input has ended. Problems: input-invalid for a line that is no verb for a
 * workspace that is open.
 */
export function ordersFrom(input: Readable, workspace: string): () => Promise<Result<BatchOrder | null>> {
  let lines: AsyncIterator<string> | null = null;
  return async () => {
    // Not before something is wanted: a run of one verb leaves the input to others.
    lines ??= createInterface({ input })[Symbol.asyncIterator]();
    const line = await lines.next();
    return line.done === true ? ok(null) : orderOf(line.value, workspace);
  };
}

function orderOf(line: string, workspace: string): Result<BatchOrder> {
  const read = words.safeParse(jsonOf(line));
  if (!read.success) return fail('input-invalid', { field: line });
  const order = readBatchArguments([...read.data, '--workspace', workspace]);
  if (order.kind !== 'run')
    return fail('input-invalid', { field: order.kind === 'wrong' ? order.sentence : line });
  const { name } = order.verb;
  return order.verb.workspace === 'open' && name !== 'in-turn'
    ? ok(order)
    : fail('input-invalid', { field: name });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
