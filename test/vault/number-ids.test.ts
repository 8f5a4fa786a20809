// Files whose record ids are social security numbers: chosen by a person as the id, or standing in a column of ids.
import { MessageChannel } from 'node:worker_threads';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { inflateSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComputeContract } from '#shared/contracts/compute';
import { type Client, connect, type Port, serve } from '#shared/contracts/rpc';
import type { Spec } from '#shared/import/types';
import type { CaseId, SeriesId, SourceId } from '#shared/model/ids';
import { ok } from '#shared/model/problem';
import { computeHandlers } from '../../renderer/workers/compute-handlers';
import { bytesFrom } from '../import/read-files';
import { machine } from './fake-machine';
import { itemsOf, openedItem, rowsOf, unlocked } from './read-folder';
import { head, passphrase, plainCase, type Session, start, value } from './session';

/** Nine digits in a row under a header that says what they are; the first with hyphens in the other file. */
const bare = ['219099998', '532417786'];
const files: Readonly<Record<string, string>> = {
  'staff.csv': ['SSN,Last Name,First Name', `${bare[0]},Birch,Ada`, `${bare[1]},Quintana,Rafael`].join('\n'),
  'more-staff.csv': ['SSN,Last Name,First Name', '219-09-9998,Birch,Adah'].join('\n'),
  'guests.csv': ['Guest Id,Last Name,First Name', '401-22-9035,Orr,Leonard', 'G-17,Kimball,Joan'].join('\n'),
};

const { port1, port2 } = new MessageChannel();
const state = machine();
let session: Session;
let compute: Client<ComputeContract>;
let series: SeriesId;

/** As a person sets it in the import desk: the column is the id, and nothing else. */
function withId(spec: Spec, column: string): Spec {
  const [first, ...rest] = spec.mentions;
  if (first === undefined) throw new Error('no mention');
  const statements = first.statements.filter(
    ({ field }) => !(field.from === 'column' && field.column === column),
  );
  return { ...spec, mentions: [{ ...first, recordId: column, statements }, ...rest] };
}

async function bring(name: string, idColumn: string, seriesId: SeriesId | null): Promise<SourceId> {
  const { vault } = session;
  const { output } = await value(
    vault.execute({ name: 'case.create', input: { ...plainCase, number: name } }),
  );
  const { id: caseId } = output as { readonly id: CaseId };
  const file = { name, size: utf8ToBytes(files[name] ?? '').length, url: name };
  const { proposal } = await value(compute.recognise({ file }));
  const spec = withId({ ...proposal.spec, context: { ...proposal.spec.context, region: 'US' } }, idColumn);
  const { source } = await value(
    vault.importFile({ file, spec, head: { ...head({ caseId }), series: seriesId }, statedTotal: null }),
  );
  return source;
}

beforeAll(async () => {
  serve<ComputeContract>(
    port2 as unknown as Port,
    computeHandlers(async ({ name, url }) => ok(bytesFrom(name, files[url] ?? ''))),
  );
  compute = connect<ComputeContract>(port1 as unknown as Port).client;
  session = start(state, { compute });
  await value(session.vault.create({ name: 'R. Alderway', passphrase, agency: 'Calais PD' }));
  const made = await value(session.vault.execute({ name: 'series.create', input: { title: 'Staff' } }));
  series = (made.output as { readonly id: SeriesId }).id;
  await bring('staff.csv', 'SSN', series);
  await bring('more-staff.csv', 'SSN', series);
  await bring('guests.csv', 'Guest Id', null);
}, 60_000);

afterAll(() => {
  port1.close();
  port2.close();
});

function expectNone(text: string): void {
  for (const plain of [...bare, '219-09-9998', '401-22-9035', '401229035'])
    expect(text, plain).not.toContain(plain);
}

describe('a record id that is a social security number', () => {
  it('is in the rows as written and nowhere else, with all keys at hand', async () => {
    const keyring = await unlocked(state);
    let text = '';
    for (const stored of itemsOf(
      await rowsOf(state, ['understood', 'index', 'documents', 'meta', 'audit']),
    )) {
      const plain = await value(openedItem(keyring, stored));
      for (const bytes of [plain, unpacked(plain)]) text += new TextDecoder('latin1').decode(bytes);
    }
    expect(text).toContain('G-17');
    expectNone(text);
  });

  it('is the id of one person still, however it is written, and is shown by its last four', async () => {
    const { hits } = await value(session.vault.search({ query: '219-09-9998', limit: 9 }));
    expect(hits.map(({ caption }) => caption)).toEqual(['Ada Birch']);
    const [hit] = hits;
    const sheet = await value(session.vault.entity({ id: hit?.entity ?? ('' as never) }));
    expect(sheet.profile.statements.filter(({ property }) => property === 'name')).toHaveLength(2);
    expect(sheet.profile.id).toContain('9998_');
    for (const query of ['532417786', 'last four 7786'])
      expect(
        (await value(session.vault.search({ query, limit: 9 }))).hits.map(({ caption }) => caption),
      ).toEqual(['Rafael Quintana']);
    expectNone(JSON.stringify([hits, sheet]));
  });

  it('is told by its looks in a column of other ids, which stay as they are', async () => {
    const { hits } = await value(session.vault.search({ query: '401-22-9035', limit: 9 }));
    expect(hits.map(({ caption }) => caption)).toEqual(['Leonard Orr']);
    const { hits: plain } = await value(session.vault.search({ query: 'G-17', limit: 9 }));
    expect(plain.map(({ caption }) => caption)).toEqual(['Joan Kimball']);
    const [sheet, record] = [
      await value(session.vault.entity({ id: hits[0]?.entity ?? ('' as never) })),
      await value(session.vault.record({ source: hits[0]?.source ?? ('' as never), row: hits[0]?.row ?? 0 })),
    ];
    const said = sheet.profile.statements.find(({ property }) => property === 'recordId');
    expect(said?.written).toBe('•••-••-9035');
    expectNone(JSON.stringify([hits, sheet, record]));
  });
});

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes);
  } catch {
    return bytes;
  }
}
