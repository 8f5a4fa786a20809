// Calls the desk from a test, as the page would.
import type { Page } from 'playwright-core';
import type { Desk } from '../../renderer/desk/desk';
import type { DeskContract } from '../../shared/contracts/desk';
import type { Result } from '../../shared/model/problem';

export function askDesk<M extends keyof DeskContract>(
  page: Page,
  method: M,
  input: DeskContract[M]['input'],
): Promise<Result<DeskContract[M]['output']>> {
  return callDesk(page, method, input) as Promise<Result<DeskContract[M]['output']>>;
}

/** Also what the contract does not allow, to see it refused. */
export function callDesk(page: Page, method: string, input: unknown): Promise<Result<unknown>> {
  return page.evaluate(
    ([name, given]) => {
      const call = window.desk.call as (method: unknown, input: unknown) => ReturnType<Desk['call']>;
      return call(name, given);
    },
    [method, input] as const,
  );
}
