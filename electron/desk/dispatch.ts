// Takes one call of a page to its handler: known method, good input, and a Problem for everything else.
import { fail, type Result } from '#shared/model/problem';
import type { Seat } from '../seats';
import type { DeskHandlers } from './desk-handlers';
import { deskInputs } from './desk-inputs';

/** Never rejects: a handler that throws is a bug, told as `internal`. Problems of its own: refused, input-invalid. */
export async function dispatch(
  handlers: DeskHandlers,
  seat: Seat,
  method: unknown,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isMethod(method)) return fail('refused', { method: String(method) });
  const checked = deskInputs[method].safeParse(input);
  if (!checked.success) {
    const wrong = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    return fail('input-invalid', { field: wrong, method });
  }
  // The pair of schema and handler has one key, which TypeScript cannot follow through a variable.
  const handler = handlers[method] as (input: unknown, seat: Seat) => Promise<Result<unknown>>;
  try {
    return await handler(checked.data, seat);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`desk call ${method} failed: ${message}\n`);
    return fail('internal', { method, message });
  }
}

function isMethod(method: unknown): method is keyof DeskHandlers {
  return typeof method === 'string' && Object.hasOwn(deskInputs, method);
}
