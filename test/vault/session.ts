// The vault started over a fake machine, and what tests ask of it again and again: a workspace made or opened, an import,
// an answer that must be there.
import { IDBKeyRange } from 'fake-indexeddb';
import { expect } from 'vitest';
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client, Handlers } from '#shared/contracts/rpc';
import type { VaultContract, VaultEvent } from '#shared/contracts/vault';
import type { SourceHead } from '#shared/import/types';
import type { CaseId, EntityId, SeriesId } from '#shared/model/ids';
import type { Problem, Result } from '#shared/model/problem';
import type { KdfCost } from '../../renderer/vault/worker/keys/keyring-file';
import { createVault } from '../../renderer/vault/worker/vault';
import type { SecondWorker } from '../../renderer/vault/worker/workspace';
import { mention, row, source as sourceDocument } from '../factory';
import { computeOf, quiet } from './fake-compute';
import { type FakeFile, hostOf, type Machine, machine } from './fake-machine';

/** Calls that fail a test at once when they fail. */
export type Opener = {
  readonly [M in keyof VaultContract]: (
    input: VaultContract[M]['input'],
    told?: {
      readonly signal?: AbortSignal;
      readonly progress?: (progress: VaultContract[M]['progress']) => void;
    },
  ) => Promise<Result<VaultContract[M]['output']>>;
};

export interface Session {
  readonly vault: Opener;
  readonly events: VaultEvent[];
}

export const ranges = IDBKeyRange;

/** Every call tells the machine before it begins and after it is done. */
function stepping<C extends object>(state: Machine, client: C): C {
  return new Proxy(client, {
    get:
      (target, method) =>
      async (...input: unknown[]) => {
        await state.onStep();
        const answer: unknown = await (target[method as keyof C] as (...input: unknown[]) => unknown)(
          ...input,
        );
        await state.onStep();
        return answer;
      },
  });
}

const noSecondWorker: SecondWorker = {
  worthBytes: Number.POSITIVE_INFINITY,
  lend: async () => null,
  giveBack: async () => undefined,
};

/** A vault over the machine as it is: another one over the same machine is the program started again. */
export function start(
  state: Machine,
  options: {
    readonly compute?: Client<ComputeContract>;
    readonly second?: SecondWorker;
    readonly aimedMs?: number;
    readonly cost?: KdfCost;
    /** The machine's clock; without it, a second later at each look, from one instant at each start. */
    readonly now?: () => string;
  } = {},
): Session {
  const events: VaultEvent[] = [];
  let second = 0;
  const handlers: Handlers<VaultContract> = createVault({
    indexedDB: state.indexedDB,
    IDBKeyRange,
    host: stepping(state, hostOf(state)),
    compute: options.compute ?? stepping(state, computeOf(state)),
    second: options.second ?? noSecondWorker,
    tell: (event) => events.push(event),
    pause: async (ms) => void state.pauses.push(ms),
    cost: options.cost ?? { memory: 8, passes: 1, lanes: 1 },
    aimedMs: options.aimedMs ?? 0,
    now: options.now ?? (() => new Date(Date.UTC(2025, 11, 8, 12, 0, second++)).toISOString()),
  });
  const vault = new Proxy({} as Opener, {
    get: (_, method) => async (input: unknown, told?: object) =>
      (handlers[method as keyof VaultContract] as (input: unknown, told: unknown) => unknown)(input, {
        ...quiet,
        ...told,
      }),
  });
  return { vault, events };
}

export async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.problem));
  return settled.value;
}

export async function problemOf(result: Promise<Result<unknown>>): Promise<Problem | null> {
  const settled = await result;
  return settled.ok ? null : settled.problem;
}

/** Nothing that was verified has a fault: neither rows nor the history. */
export async function isWhole({ vault }: Session): Promise<void> {
  const { faults, audit } = await value(vault.verify(null));
  expect([faults, audit.faults]).toEqual([[], []]);
}

/** What a search finds first. */
export async function entityOf({ vault }: Session, query: string): Promise<EntityId> {
  const [hit] = (await value(vault.search({ query, limit: 5 }))).hits;
  if (hit === undefined) throw new Error(`nothing for ${query}`);
  return hit.entity;
}

export const passphrase = 'tidal harbour lantern';

export async function created(state: Machine = machine()): Promise<Session> {
  const session = start(state);
  await value(session.vault.create({ name: 'Robin Ouellette', passphrase, agency: 'Calais PD' }));
  return session;
}

export async function reopened(state: Machine): Promise<Session> {
  const session = start(state);
  await value(session.vault.open({ passphrase }));
  return session;
}

export function head(options: Partial<SourceHead> = {}): SourceHead {
  return {
    role: 'case',
    caseId: null,
    series: null,
    editionDate: null,
    obtained: 'by hand',
    reliability: null,
    credibility: null,
    gradingScheme: null,
    marking: 'TLP:AMBER',
    materialClass: 'investigative',
    ...options,
  };
}

/** What importing a file of these rows is asked for with. */
export function importOf(
  state: Machine,
  file: FakeFile,
  options: { readonly caseId?: CaseId | null; readonly series?: SeriesId | null } = {},
): VaultContract['importFile']['input'] {
  state.files.set(file.name, file);
  return {
    file: { name: file.name, size: file.rows.length, url: file.name },
    spec: sourceDocument('any').spec,
    head: head({ caseId: options.caseId ?? null, series: options.series ?? null }),
    statedTotal: null,
  };
}

/** A file of people who have a name and nothing else. */
export function peopleFile(names: readonly string[], name = 'people.csv'): FakeFile {
  return { name, rows: names.map((called, at) => row(at + 1, [mention('person', { name: called })])) };
}

export const plainCase = {
  number: '25-0417',
  title: 'Union Street burglary',
  agency: 'Calais PD',
  crimeTypes: ['220'],
  jurisdiction: 'Maine',
  lead: 'R. Ouellette',
  status: 'open',
} as const;
