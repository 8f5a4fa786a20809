// The vault with the real compute worker's calls over real ports, on files of the sample: imported, searched, connected,
// charted, briefed, taken back.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualLimits } from '#shared/connections/limits';
import type { ComputeContract, ReadableFile } from '#shared/contracts/compute';
import { type Client, connect, type Port, serve } from '#shared/contracts/rpc';
import type { CaseId } from '#shared/model/ids';
import { ok } from '#shared/model/problem';
import { computeHandlers } from '../../renderer/workers/compute-handlers';
import type { OpenFile } from '../../renderer/workers/open-file';
import { bytesFrom } from '../import/read-files';
import { type Machine, machine } from './fake-machine';
import { head, passphrase, plainCase, type Session, start, value } from './session';

const folder = join(import.meta.dirname, '../../resources/sample');
const { port1, port2 } = new MessageChannel();
let state: Machine;
let session: Session;
let compute: Client<ComputeContract>;
const cases = new Map<string, CaseId>();

const openSample: OpenFile = async ({ name, url }) => ok(bytesFrom(name, await readFile(join(folder, url))));

async function importInto(path: string, caseKey: string | null): Promise<void> {
  const bytes = await readFile(join(folder, path));
  const name = path.split('/').at(-1) ?? path;
  const file: ReadableFile = { name, size: bytes.length, url: path };
  const { proposal } = await value(compute.recognise({ file }));
  const caseId = caseKey === null ? null : (cases.get(caseKey) ?? null);
  const context = { ...proposal.spec.context, region: 'US', state: 'ME', dateOrder: 'mdy' as const };
  const { counts } = await value(
    session.vault.importFile({
      file,
      spec: { ...proposal.spec, context },
      head: head({ role: caseKey === null ? 'list' : 'case', caseId }),
      statedTotal: proposal.statedTotal,
    }),
  );
  expect(counts.accepted + counts.flagged + counts.rejected + counts.repeated).toBe(counts.rows);
  expect(counts.accepted + counts.flagged).toBeGreaterThan(0);
}

beforeAll(async () => {
  state = machine();
  serve<ComputeContract>(port2 as unknown as Port, computeHandlers(openSample));
  compute = connect<ComputeContract>(port1 as unknown as Port).client;
  session = start(state, { compute });
  await value(session.vault.create({ name: 'R. Alderway', passphrase, agency: 'Calais PD' }));
  for (const key of ['a', 'b']) {
    const input = { ...plainCase, number: key };
    const { output } = await value(session.vault.execute({ name: 'case.create', input }));
    cases.set(key, (output as { readonly id: CaseId }).id);
  }
  await importInto('case-a/people.csv', 'a');
  await importInto('case-a/cdr.csv', 'a');
  await importInto('case-b/people.csv', 'b');
  await importInto('lists/notices.json', null);
  await importInto('lists/lost_documents.csv', null);
}, 120_000);

afterAll(() => {
  port1.close();
  port2.close();
});

describe('the sample in the vault', () => {
  it('connects cases and lists, and says the same again after reopening', { timeout: 120_000 }, async () => {
    const first = await value(session.vault.connections({ caseId: null }));
    expect(first.connections.length).toBeGreaterThan(0);
    expect(first.connections.map(({ rank }) => rank)).toEqual(first.connections.map((_, at) => at + 1));
    const [best] = first.connections;
    if (best === undefined) throw new Error('no connection');
    expect(await value(session.vault.connection({ id: best.id }))).toEqual(best);
    const sheet = await value(session.vault.entity({ id: best.near }));
    expect(sheet.profile.caption).toBe(best.nearCaption);
    expect(sheet.connections).toContain(best.id);

    const again = start(state, { compute });
    await value(again.vault.open({ passphrase }));
    const second = await value(again.vault.connections({ caseId: null }));
    const plain = (list: typeof first): unknown => list.connections.map(({ id, bits }) => [id, bits]);
    expect(plain(second)).toEqual(plain(first));
  });

  it('finds the same when it is too large to be held whole', { timeout: 120_000 }, async () => {
    const channel = new MessageChannel();
    const limits = { ...usualLimits, whole: 0, piece: 150 };
    serve<ComputeContract>(channel.port2 as unknown as Port, computeHandlers(openSample, limits));
    const pieces = connect<ComputeContract>(channel.port1 as unknown as Port).client;
    const again = start(state, { compute: pieces });
    await value(again.vault.open({ passphrase }));
    const told: string[] = [];
    const found = await value(
      again.vault.connections({ caseId: null }, { progress: ({ stage }) => told.push(stage) }),
    );
    expect(found).toEqual(await value(session.vault.connections({ caseId: null })));
    expect(new Set(told)).toEqual(new Set(['reading', 'comparing']));
    channel.port1.close();
  });

  it('draws and briefs what a case touches', { timeout: 120_000 }, async () => {
    const caseId = cases.get('a') as CaseId;
    const suggested = await value(session.vault.suggestChart({ caseId }));
    expect(suggested.length).toBeGreaterThan(1);
    const items = suggested.map((target, at) => ({ target, x: at * 10, y: 0 }));
    const { output } = await value(
      session.vault.execute({ name: 'chart.create', input: { caseId, title: 'First', items } }),
    );
    const { id: chartId } = output as { readonly id: never };
    const scene = await value(session.vault.scene({ chartId }));
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual([...suggested].sort());
    expect(scene.links.length).toBeGreaterThan(0);

    const request = {
      ...{
        caseId,
        title: 'Briefing',
        marking: 'TLP:AMBER',
        markingReason: '',
        protectedReason: '',
        bottomLine: '',
        chartId,
      },
      ...{ language: 'en' as const, madeBy: '' as never, madeAt: '2025-12-08T12:00:00Z' },
    };
    const briefing = await value(session.vault.briefingState({ request }));
    expect(briefing.profiles.map(({ id }) => id)).toEqual(expect.arrayContaining([...suggested]));
    expect(briefing.connections.length).toBeGreaterThan(0);
    expect(briefing.madeByName).toBe('R. Alderway');
  });

  it('joins what a person says is the same, and parts it again on undo', { timeout: 120_000 }, async () => {
    const { connections } = await value(session.vault.connections({ caseId: null }));
    const match = connections.find(({ kind, state: now }) => kind === 'match' && now === 'proposed');
    if (match === undefined) throw new Error('no match');
    const [near, far] = await Promise.all(
      [match.near, match.far].map((id) => value(session.vault.entity({ id }))),
    );
    const { entry } = await value(
      session.vault.execute({
        name: 'decision.make',
        input: {
          opinion: 'same',
          left: near?.profile.anchors ?? [],
          right: far?.profile.anchors ?? [],
          reason: 'same passport seen',
          evidence: { epoch: 1, evidence: match.evidence, alerts: match.alerts, bits: match.bits },
        },
      }),
    );
    const joined = await value(session.vault.entity({ id: match.far }));
    expect(joined.profile.id).toBe((await value(session.vault.entity({ id: match.near }))).profile.id);
    expect(near?.notice).toBeNull();
    expect(joined.notice).toMatchObject({
      colour: far?.notice?.colour,
      opinions: [{ by: 'R. Alderway' }],
    });
    const after = await value(session.vault.connections({ caseId: null }));
    expect(after.connections.find(({ id }) => id === match.id)?.state ?? 'same').toBe('same');
    await value(session.vault.undo({ entry, stack: null }));
    expect((await value(session.vault.entity({ id: match.far }))).profile.id).toBe(far?.profile.id);
  });

  it('verifies', async () => {
    const { faults, audit } = await value(session.vault.verify(null));
    expect([faults, audit.faults]).toEqual([[], []]);
  });
});
