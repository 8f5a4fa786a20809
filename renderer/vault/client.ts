// How a page reaches the vault: starts the vault's worker and a compute worker, joins them, lends the vault what it asks
// of the machine, for a large import a second compute worker too, and starts anew what dies.
import type { ComputeContract } from '#shared/contracts/compute';
import type { DeskContract } from '#shared/contracts/desk';
import { handPort } from '#shared/contracts/ports';
import {
  type Client,
  type Connection,
  type ContractOf,
  connect,
  type Handlers,
  type Port,
  serve,
} from '#shared/contracts/rpc';
import type { VaultContract, VaultEvent } from '#shared/contracts/vault';
import type { LendingContract, VaultHostContract, VaultMachineContract } from '#shared/contracts/vault-host';
import { ok, problem } from '#shared/model/problem';
import { desk } from '../desk/desk';
import { inOwnWorker } from './one-job-worker';

export interface StartedVault {
  readonly vault: Client<VaultContract>;
  readonly compute: Client<ComputeContract>;
  /** Ends all workers; what was not closed before is as after a crash. */
  readonly dispose: () => void;
}

/** ms that the compute worker is not begun by itself: a workspace is opened and drawn meanwhile, which keeps two cores busy. */
const COMPUTE_LATER_MS = 1000;

/**
 * `onEvent` hears of every change. When a worker dies its open calls fail with `worker-died` and it is started anew; a
 * new vault knows no keys, so `onVaultDied` must lead back to the passphrase.
 */
export function startVault(
  onEvent: (event: VaultEvent) => void = () => undefined,
  onVaultDied: () => void = () => undefined,
): StartedVault {
  const computer = (): Worker =>
    new Worker(new URL('../workers/compute-worker.ts', import.meta.url), { type: 'module' });
  const layOut = inOwnWorker<ComputeContract, 'layOut'>('layOut', () => computer() as Port & Worker);
  const guarding = restarting<VaultContract>(
    'vault',
    () => new Worker(new URL('./worker/vault-worker.ts', import.meta.url), { type: 'module' }),
    (event) => onEvent(event as VaultEvent),
  );
  let second: Restarting<ComputeContract> | null = null;
  const endSecond = (): void => {
    second?.dispose();
    second = null;
  };
  const lending: Handlers<LendingContract> = {
    lendWorker: () => {
      if (second !== null || navigator.hardwareConcurrency < 2) return ok({ lent: false });
      const lent = restarting<ComputeContract>('compute', computer, () => undefined);
      const joinSecond = (): void => join(lent, 'second');
      joinSecond();
      lent.onRestart(joinSecond);
      second = lent;
      return ok({ lent: true });
    },
    returnWorker: () => {
      endSecond();
      return ok(null);
    },
  };
  const lend = (): void => {
    const { port1, port2 } = new MessageChannel();
    serve<VaultHostContract>(port1 as Port, { ...hostHandlers, ...lending });
    handPort(guarding.worker(), 'host', port2);
  };
  lend();
  const join = (worker: Restarting<ComputeContract>, as: 'compute' | 'second'): void => {
    const { port1, port2 } = new MessageChannel();
    handPort(worker.worker(), 'compute', port1);
    handPort(guarding.worker(), as, port2);
  };
  let computing: Restarting<ComputeContract> | null = null;
  const joinFirst = (): void => {
    if (computing !== null) join(computing, 'compute');
  };
  const begunComputing = (): Restarting<ComputeContract> => {
    if (computing === null) {
      computing = restarting<ComputeContract>('compute', computer, () => undefined);
      computing.onRestart(joinFirst);
      joinFirst();
    }
    return computing;
  };
  const later = setTimeout(begunComputing, COMPUTE_LATER_MS);
  guarding.onRestart(() => {
    endSecond();
    lend();
    joinFirst();
    onVaultDied();
  });
  return {
    vault: guarding.client,
    compute: new Proxy({} as Client<ComputeContract>, {
      get: (_, method) =>
        method === 'layOut' ? layOut : begunComputing().client[method as keyof ComputeContract],
    }),
    dispose: () => {
      clearTimeout(later);
      endSecond();
      guarding.dispose();
      computing?.dispose();
    },
  };
}

const forward =
  <M extends keyof VaultMachineContract>(method: M) =>
  (input: DeskContract[M]['input']) =>
    desk.call(method, input);

const hostHandlers: Handlers<VaultMachineContract> = {
  readKeyring: forward('readKeyring'),
  writeKeyring: forward('writeKeyring'),
  appendBackup: forward('appendBackup'),
  keepDraftBackup: forward('keepDraftBackup'),
  readBackup: forward('readBackup'),
  backupSize: forward('backupSize'),
  chooseBackupFolder: forward('chooseBackupFolder'),
  backupFolder: forward('backupFolder'),
  forgetBackupFolder: forward('forgetBackupFolder'),
  keyringWrittenAt: forward('keyringWrittenAt'),
  freeSpace: forward('freeSpace'),
  mayWrite: forward('mayWrite'),
  failedOpenings: forward('failedOpenings'),
  noteFailedOpening: forward('noteFailedOpening'),
  forgetFailedOpenings: forward('forgetFailedOpenings'),
};

interface Restarting<C extends ContractOf<C>> {
  readonly client: Client<C>;
  /** The one that runs now. */
  readonly worker: () => Worker;
  readonly onRestart: (listener: () => void) => void;
  readonly dispose: () => void;
}

/** A worker behind a client that stays the same: after an error a new worker takes the place of the dead one. */
function restarting<C extends ContractOf<C>>(
  name: string,
  make: () => Worker,
  onEvent: (event: unknown) => void,
): Restarting<C> {
  let worker: Worker;
  let connection: Connection<C>;
  let restarted: () => void = () => undefined;
  const begin = (): void => {
    worker = make();
    connection = connect<C>(worker as Port, onEvent);
    const died = ({ message }: { readonly message?: string }): void => {
      connection.die(problem('worker-died', { worker: name, message: message ?? '' }));
      worker.terminate();
      begin();
      restarted();
    };
    worker.addEventListener('error', died, { once: true });
    worker.addEventListener('messageerror', () => died({ message: 'messageerror' }), { once: true });
  };
  begin();
  return {
    client: new Proxy({} as Client<C>, {
      get: (_, method) => connection.client[method as keyof C],
    }),
    worker: () => worker,
    onRestart: (listener) => {
      restarted = listener;
    },
    dispose: () => {
      connection.die(problem('worker-died', { worker: name, message: 'disposed' }));
      worker.terminate();
    },
  };
}
