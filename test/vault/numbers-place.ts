// Two cases of people with social security and card numbers, imported by the real worker, and what tests ask of them.
import { MessageChannel } from 'node:worker_threads';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { expect } from 'vitest';
import type { ComputeContract } from '#shared/contracts/compute';
import { type Client, connect, type Port, serve } from '#shared/contracts/rpc';
import type { CaseId, SourceId } from '#shared/model/ids';
import { ok } from '#shared/model/problem';
import { unpackPart } from '#shared/storage/packing';
import type { TableName } from '../../renderer/vault/worker/row-keys';
import { computeHandlers } from '../../renderer/workers/compute-handlers';
import type { OpenFile } from '../../renderer/workers/open-file';
import { bytesFrom } from '../import/read-files';
import { type Machine, machine } from './fake-machine';
import { itemsOf, openedItem, rowsOf, unlocked } from './read-folder';
import { head, passphrase, plainCase, type Session, start, value } from './session';

export const ssn = '219-09-9998';
export const plainSsn = '219099998';
export const card = '4111 1111 1111 1111';
export const plainCard = '4111111111111111';

/** By name; a test may add one of its own. */
export const files: Record<string, string> = {
  'arrests.csv': [
    'Person Id,Last Name,First Name,DOB,SSN,Card Number,Remarks',
    `P1,Birch,Ada,1984-03-02,${ssn},${card},asked for in the town`,
    `P2,Quintana,Rafael,1990-07-05,532-41-7786,,gave SSN ${ssn} and card ${plainCard} at the desk`,
    'P3,Kimball,Joan,1971-11-30,123-45-6789,,case 4539578763621486 of the county',
  ].join('\n'),
  'guests.csv': [
    'Guest Id,Last Name,First Name,DOB,SSN,Card Number',
    `G1,Birch,Adah,1984-03-02,${plainSsn},${plainCard}`,
    'G2,Orr,Leonard,1962-01-20,401-22-9035,5500 0055 5555 5559',
  ].join('\n'),
};

export interface NumbersPlace {
  readonly state: Machine;
  readonly compute: Client<ComputeContract>;
  readonly session: Session;
  /** Of the two cases. */
  readonly sources: readonly SourceId[];
  readonly cases: readonly CaseId[];
  readonly close: () => void;
}

/** A worker that reads `files`. */
export function workerOfFiles(): { readonly compute: Client<ComputeContract>; readonly close: () => void } {
  const { port1, port2 } = new MessageChannel();
  const open: OpenFile = async ({ name, url }) => ok(bytesFrom(name, files[url] ?? ''));
  serve<ComputeContract>(port2 as unknown as Port, computeHandlers(open));
  return {
    compute: connect<ComputeContract>(port1 as unknown as Port).client,
    close: () => {
      port1.close();
      port2.close();
    },
  };
}

export async function numbersPlace(): Promise<NumbersPlace> {
  const { compute, close } = workerOfFiles();
  const state = machine();
  const session = await startedAnew(compute, state);
  const brought = [await bring('arrests.csv', compute, session), await bring('guests.csv', compute, session)];
  const sources = brought.map(({ source }) => source);
  return { state, compute, session, sources, cases: brought.map(({ caseId }) => caseId), close };
}

export async function startedAnew(compute: Client<ComputeContract>, on = machine()): Promise<Session> {
  const session = start(on, { compute });
  await value(session.vault.create({ name: 'R. Alderway', passphrase, agency: 'Calais PD' }));
  return session;
}

/** Imports one of the files into a case of its own. */
export async function bring(
  name: string,
  compute: Client<ComputeContract>,
  { vault }: Session,
): Promise<{ readonly source: SourceId; readonly caseId: CaseId }> {
  const { output } = await value(
    vault.execute({ name: 'case.create', input: { ...plainCase, number: name } }),
  );
  const caseId = (output as { readonly id: CaseId }).id;
  const file = { name, size: utf8ToBytes(files[name] ?? '').length, url: name };
  const { proposal } = await value(compute.recognise({ file }));
  const context = { ...proposal.spec.context, region: 'US', dateOrder: 'ymd' as const };
  const { source } = await value(
    vault.importFile({
      file,
      spec: { ...proposal.spec, context },
      head: head({ caseId }),
      statedTotal: null,
    }),
  );
  return { source, caseId };
}

export function expectMasked(answer: unknown): void {
  const text = JSON.stringify(answer);
  for (const plain of [ssn, plainSsn, card, plainCard, '532-41-7786', '5327786', '5500005555555559'])
    expect(text, plain).not.toContain(plain);
}

/** Everything of some tables that opens with the keys, as text. */
export async function opened(tables: readonly TableName[], on: Machine): Promise<string> {
  const keyring = await unlocked(on);
  let text = '';
  for (const stored of itemsOf(await rowsOf(on, tables))) {
    const plain = await value(openedItem(keyring, stored));
    for (const bytes of [plain, unpacked(plain)]) {
      text += new TextDecoder('latin1').decode(bytes);
      text += new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1));
    }
  }
  return text;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return unpackPart(bytes);
  } catch {
    return bytes;
  }
}
