// Hits come best kind first, of one kind by import and row, whatever generations of the index they lie in and however many
// there are; and the total counts each mention that is there once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionKeys } from '#shared/storage/mention-keys';
import { mention, row } from '../factory';
import { tries } from '../property-tries';
import { machine } from './fake-machine';
import { created, importOf, reopened, type Session, value } from './session';

const words = fc.constantFrom(
  'maria',
  'mario',
  'marian',
  'jose',
  'smith',
  'smyth',
  'ivan',
  'petrov',
  'oakes',
);
const people = fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 9 });
const number = '207-555-0142';

interface Person {
  readonly name: string;
  readonly file: number;
  readonly row: number;
  readonly called: boolean;
}

function kindOf({ name }: Person, asked: string): number | null {
  const own = mentionKeys(mention('person', { name })).tokens;
  if (own.includes(asked)) return 0;
  return own.some((word) => word.startsWith(asked)) ? 1 : null;
}

function expected(there: readonly Person[], asked: string): string[] {
  return [0, 1].flatMap((kind) => there.filter((one) => kindOf(one, asked) === kind).map(place));
}

function place({ file, row: at }: Person): string {
  return `${file}.csv ${at}`;
}

async function found({ vault }: Session, query: string): Promise<{ hits: string[]; total: number }> {
  const { hits, total } = await value(vault.search({ query, limit: 500 }));
  return { hits: hits.map(({ sourceTitle, row: at }) => `${sourceTitle} ${at}`), total };
}

describe('the order of hits', () => {
  it('is that of imports and rows, also after merging, taking back and reopening', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(people, { minLength: 6, maxLength: 8 }), fc.nat(5), async (files, gone) => {
        const state = machine();
        const session = await created(state);
        const all: Person[] = [];
        const entries: (number | null)[] = [];
        for (const [file, names] of files.entries()) {
          const rows = names.map((name, at) => {
            const one: Person = { name: name.join(' '), file, row: at + 1, called: at % 3 === 0 };
            all.push(one);
            const phone = one.called ? { phone: number } : {};
            return row(one.row, [mention('person', { name: one.name, ...phone })]);
          });
          const report = await value(
            session.vault.importFile(importOf(state, { name: `${file}.csv`, rows })),
          );
          entries.push(report.entry);
        }
        await value(session.vault.undo({ entry: entries[gone] ?? null, stack: null }));
        const there = all.filter(({ file }) => file !== gone);
        const check = async (open: Session): Promise<void> => {
          const queries = ['maria', 'mari', 'm', 'smith', 'o'];
          const answers = queries.map((asked) => {
            const hits = expected(there, asked);
            return { hits, total: hits.length };
          });
          for (const [at, asked] of queries.entries()) expect(await found(open, asked)).toEqual(answers[at]);
          // Those that are asked while others are under way are answered as if they were alone.
          expect(await Promise.all(queries.map((asked) => found(open, asked)))).toEqual(answers);
          const called = there.filter((one) => one.called).map(place);
          expect(await found(open, number)).toEqual({ hits: called, total: called.length });
        };
        await check(session);
        await value(session.vault.close(null));
        await check(await reopened(state));
      }),
      { numRuns: tries(6) },
    );
  }, 60_000);
});
