// What the history says of an opinion: who with whom, read when it is asked.
import { expect, it } from 'vitest';
import { detailOf } from '#shared/audit/history-words';
import type { HistoryLine } from '#shared/audit/types';
import { translator } from '#shared/i18n/translate';
import { type Anchor, asId, type CaseId, type DocumentId, type SourceId } from '#shared/model/ids';
import { mention, row } from '../factory';
import { machine } from './fake-machine';
import { created, importOf, plainCase, problemOf, value } from './session';

it('an opinion in the history names it and both things, also when it was undone and when its rows are gone', async () => {
  const state = machine();
  const { vault } = await created(state);
  const file = {
    name: 'people.csv',
    rows: ['Marrowby, Eugene', 'Marrowbie, Gene'].map((name, at) =>
      row(at + 1, [mention('person', { name })]),
    ),
  };
  const { source, entry } = await value(vault.importFile(importOf(state, file)));
  const anchor = (number: number): Anchor => asId<Anchor>(`${source}/${number}#person`);
  const evidence = { epoch: 1, evidence: [], alerts: [], bits: 0 };
  const reason = 'one height, one voice';
  const made = await value(
    vault.execute({
      name: 'decision.make',
      input: { opinion: 'unsure', left: [anchor(1)], right: [anchor(2)], reason, evidence },
    }),
  );
  const decisionOf = async (number: number) =>
    (await value(vault.history({ about: null, limit: 20 }))).find((line) => line.number === number)?.decision;
  const told = { opinion: 'unsure', left: 'Eugene Marrowby', right: 'Gene Marrowbie' };
  expect(await decisionOf(made.entry)).toEqual(told);
  expect(await decisionOf(entry ?? 0)).toBeNull();

  const undone = await value(vault.undo({ entry: made.entry, stack: null }));
  expect(await decisionOf(made.entry)).toEqual(told);
  expect(await decisionOf(undone.entry)).toEqual(told);

  expect(await problemOf(vault.undo({ entry, stack: null }))).toBeNull();
  expect(await decisionOf(made.entry)).toEqual({ opinion: 'unsure', left: '', right: '' });
});

it('a briefing marked lower than its sources ask says so in the history, with the reason', async () => {
  const { vault } = await created(machine());
  const made = await value(vault.execute({ name: 'case.create', input: plainCase }));
  const { id: caseId } = made.output as { readonly id: CaseId };
  const fields = { caseId, title: 'Slack Tide', bottomLine: '', chartId: null, language: 'en' as const };
  const asked = (marking: string, id: string) => ({ marking, id: asId<SourceId>(id) });
  const sources = [asked('TLP:AMBER', 'a'), asked('TLP:AMBER', 'b'), asked('TLP:RED', 'c')];
  const lowered = { reason: 'the court published it', sources };
  const low = await value(
    vault.execute({ name: 'briefing.save', input: { ...fields, marking: 'TLP:GREEN', lowered } }),
  );
  const high = await value(
    vault.execute({ name: 'briefing.save', input: { ...fields, marking: 'TLP:RED', lowered: null } }),
  );
  const lines = await value(vault.history({ about: null, limit: 20 }));
  const line = lines.find(({ number }) => number === low.entry);
  expect(line?.lowered).toEqual({
    marking: 'TLP:GREEN',
    asked: ['TLP:AMBER', 'TLP:RED'],
    reason: 'the court published it',
  });
  expect(lines.find(({ number }) => number === high.entry)?.lowered).toBeNull();
  expect(line === undefined ? '' : detailOf(translator('en'), line)).toBe(
    'TLP:GREEN instead of TLP:AMBER, TLP:RED, because: the court published it',
  );
});

it('tells of an undo, and of what was undone and done again, the command behind it and whether it stands', async () => {
  const { vault } = await created(machine());
  const made = await value(vault.execute({ name: 'case.create', input: plainCase }));
  const asTold = (line: HistoryLine | null) =>
    line && { number: line.number, command: line.command, about: line.about, reversedBy: line.reversedBy };
  const told = {
    number: made.entry,
    command: 'case.create',
    about: [expect.stringContaining(plainCase.title)],
  };
  expect(asTold(made.line)).toEqual({ ...told, reversedBy: null });
  const undone = await value(vault.undo({ entry: null, stack: null }));
  expect(asTold(undone.line)).toEqual({ ...told, reversedBy: undone.entry });
  expect(await problemOf(vault.undo({ entry: null, stack: 'chart:x', which: 'undo' }))).toMatchObject({
    code: 'nothing-to-undo',
  });
  const again = await value(vault.undo({ entry: null, stack: null, which: 'undo' }));
  expect(again.reversed).toBe(undone.entry);
  expect(asTold(again.line)).toEqual({ ...told, reversedBy: null });
  const { id } = made.output as { readonly id: CaseId };
  const about = asId<DocumentId>(id);
  expect((await value(vault.undo({ entry: null, stack: null, about }))).reversed).toBe(again.entry);
});
