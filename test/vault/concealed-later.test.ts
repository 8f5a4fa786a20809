// Numbers that a program of before wrote down as they were.
import { describe, expect, it } from 'vitest';
import { asId, type EntityId } from '#shared/model/ids';
import { machine } from './fake-machine';
import {
  bring,
  card,
  expectMasked,
  opened,
  plainCard,
  plainSsn,
  ssn,
  startedAnew,
  workerOfFiles,
} from './numbers-place';
import { passphrase, start, value } from './session';
import { asBefore, bindingNothing, concealingNothing } from './unconcealed';

describe('a workspace of before', () => {
  it('has its numbers concealed when it is opened, with the same answers afterwards', async () => {
    const { compute, close } = workerOfFiles();
    const before = machine();
    const first = await startedAnew(concealingNothing(compute), before);
    const binding = bindingNothing();
    const { caseId } = await bring('arrests.csv', compute, first);
    binding.mockRestore();
    const target = asId<EntityId>(`~paymentCard:card.${plainCard}`);
    await value(
      first.vault.execute({
        name: 'chart.create',
        input: { caseId, title: 'Cards', items: [{ target, x: 0, y: 0 }] },
      }),
    );
    await value(first.vault.close(null));
    await asBefore(before);

    const again = start(before, { compute });
    const { remarks } = await value(again.vault.open({ passphrase }));
    expect(remarks).toContainEqual({ code: 'migrated', facts: { name: 'concealed-numbers' } });
    const [item] = await value(again.vault.documents({ kind: 'chartItem' }));
    expect(item).toMatchObject({ target: expect.stringMatching(/^~paymentCard:card\.1111_[0-9a-f]{32}$/) });
    const { hits } = await value(again.vault.search({ query: ssn, limit: 9 }));
    expect(hits.map(({ caption }) => caption).sort()).toEqual(['Ada Birch', '•••-••-9998']);
    expectMasked(await value(again.vault.entity({ id: hits[0]?.entity as EntityId })));
    const { faults, audit } = await value(again.vault.verify(null));
    expect([faults, audit.faults]).toEqual([[], []]);
    const rest = await opened(['understood', 'index', 'documents', 'meta'], before);
    for (const plain of [ssn, plainSsn, card, plainCard]) expect(rest, plain).not.toContain(plain);
    await value(again.vault.close(null));
    const third = await value(start(before, { compute }).vault.open({ passphrase }));
    expect(third.remarks).toEqual([]);
    close();
  });
});
