// Two searches at a time never write into each other's sets, and what a search left behind is not found by the next.
import { describe, expect, it } from 'vitest';
import { SetRooms } from '#shared/storage/set-room';

describe('room for sets', () => {
  it('is used again after it was given back, and empty where that is asked for', () => {
    const rooms = new SetRooms();
    const first = rooms.lend();
    const set = first.numbers(5000).fill(7);
    first.giveBack();
    const again = rooms.lend().zeros(4500);
    expect(again.buffer).toBe(set.buffer);
    expect(again).toEqual(new Uint32Array(4500));
  });

  it('is lent to one at a time', () => {
    const rooms = new SetRooms();
    const [one, other] = [rooms.lend(), rooms.lend()];
    const pieces = [one.zeros(3000), other.zeros(3000), one.numbers(10), other.numbers(3000)];
    expect(new Set(pieces.map(({ buffer }) => buffer)).size).toBe(4);
    one.giveBack();
    one.giveBack();
    const next = [rooms.lend().zeros(3000), rooms.lend().zeros(3000)];
    expect(new Set([...pieces.slice(1, 2), pieces[3], ...next].map((each) => each?.buffer)).size).toBe(4);
  });

  it('is kept up to 32 MB', () => {
    const rooms = new SetRooms();
    const large = rooms.lend();
    const pieces = Array.from({ length: 5 }, () => large.numbers(2 * 1024 * 1024).buffer);
    large.giveBack();
    const next = rooms.lend();
    const known = Array.from({ length: 5 }, () => next.numbers(2 * 1024 * 1024).buffer).filter((each) =>
      pieces.includes(each),
    );
    expect(known).toHaveLength(4);
  });
});
