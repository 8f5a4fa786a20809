import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndoable, newestUndoable, type ReversibleLine, reversals } from '#shared/change/undo-order';

/** Each number: the entry that one reverses, 0 for a command of its own. */
function lines(...reverses: readonly number[]): ReversibleLine[] {
  return reverses.map((each, at) => ({
    number: at + 1,
    command: at === 0 ? 'workspace.create' : each === 0 ? 'case.create' : 'undo',
    stack: at === 0 ? 'workspace' : 'cases',
    reverses: each === 0 ? null : each,
  }));
}

describe('what undo takes next', () => {
  it('goes back one command after the other, passing over the undos', () => {
    expect(newestUndoable(lines(0, 0, 0), null)?.number).toBe(3);
    expect(newestUndoable(lines(0, 0, 0, 3), null)?.number).toBe(2);
    expect(newestUndoable(lines(0, 0, 0, 3, 2), null)).toBeNull();
  });

  it('is the command again after its undo was undone', () => {
    const history = lines(0, 0, 2, 3);
    expect([...reversals(history)]).toEqual([[3, 4]]);
    expect(newestUndoable(history, null)?.number).toBe(2);
  });

  it('is never the making of the workspace, nor anything of another stack', () => {
    expect(newestUndoable(lines(0), null)).toBeNull();
    expect(newestUndoable(lines(0, 0), 'chart:x')).toBeNull();
  });

  it('ends: whatever was done and undone, undoing all leaves nothing that stands', () => {
    const histories = fc.array(fc.boolean(), { maxLength: 12 }).map((steps) => {
      const history = lines(0);
      const push = (reverses: number | null): void => {
        history.push({
          number: history.length + 1,
          command: reverses === null ? 'case.create' : 'undo',
          stack: 'cases',
          reverses,
        });
      };
      for (const undo of steps) {
        const next = undo ? newestUndoable(history, null) : null;
        push(next?.number ?? null);
      }
      return { history, push };
    });
    fc.assert(
      fc.property(histories, ({ history, push }) => {
        for (let next = newestUndoable(history, null); next !== null; next = newestUndoable(history, null))
          push(next.number);
        const reversedBy = reversals(history);
        expect(history.filter((each) => each.reverses === null && isUndoable(each, reversedBy))).toEqual([]);
      }),
    );
  });
});
