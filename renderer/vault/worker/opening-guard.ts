// Around every opening: a pause after passphrases that opened nothing, and a line in the access log for each of them and
// for the opening that succeeded.
import { aboutNothing } from '#shared/access/types';
import type { Client, Serving } from '#shared/contracts/rpc';
import type { Waiting } from '#shared/contracts/vault-answers';
import type { VaultHostContract } from '#shared/contracts/vault-host';
import { waitBefore } from '#shared/model/opening-pace';
import { ok, type Problem, type Result } from '#shared/model/problem';
import type { OpenedWorkspace } from './opening';
import { remark } from './opening-remarks';

export interface GuardParts {
  readonly host: Client<VaultHostContract>;
  /** ISO instant. */
  readonly now: () => string;
  /** Waits for so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

const triedInVain: ReadonlySet<Problem['code']> = new Set(['passphrase-wrong', 'recovery-wrong']);

/** Waits, tries, and notes a failure. `told`: hears each second how long it still takes. */
export async function guarded<T>(
  { host, now, pause }: GuardParts,
  told: Serving<Waiting> | null,
  attempt: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const failed = await host.failedOpenings(null);
  if (!failed.ok) return failed;
  for (let left = waitBefore(failed.value.times, now()); left > 0; left -= 1000) {
    told?.progress({ waitSeconds: Math.ceil(left / 1000) });
    await pause(Math.min(1000, left));
  }
  const done = await attempt();
  if (!done.ok && triedInVain.has(done.problem.code)) {
    const noted = await host.noteFailedOpening({ at: now() });
    if (!noted.ok) return noted;
  }
  return done;
}

/** What failed before and that it is open now, in its log. A full disk keeps nobody out: it is told instead. */
export async function noteOpening(
  { host }: GuardParts,
  { workspace, opened }: OpenedWorkspace,
): Promise<Result<OpenedWorkspace>> {
  const { access } = workspace;
  if (!workspace.writable)
    return ok({ workspace, opened: { ...opened, remarks: [...opened.remarks, remark('read-only', {})] } });
  const failed = await host.failedOpenings(null);
  if (!failed.ok) return failed;
  const { times } = failed.value;
  const told =
    times.length === 0
      ? ok(null)
      : await access.note({
          what: 'opening-failed',
          about: { ...aboutNothing, text: times.join(' ') },
          count: times.length,
        });
  const forgotten = told.ok && times.length > 0 ? await host.forgetFailedOpenings(null) : told;
  const noted = await access.note({ what: 'opened', about: aboutNothing, count: 1 });
  if (told.ok && forgotten.ok && noted.ok) return ok({ workspace, opened });
  return ok({
    workspace,
    opened: { ...opened, remarks: [...opened.remarks, remark('access-unwritten', {})] },
  });
}
