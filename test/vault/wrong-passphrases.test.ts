// Guessing a passphrase gets slower, and whoever opens next is told of it.
import { describe, expect, it } from 'vitest';
import { lines, withPeople } from './access-looks';
import { machine } from './fake-machine';
import { problemOf, reopened, start, value } from './session';

describe('wrong passphrases', () => {
  it('make each further try wait, also after the program was started again, and go into the log', async () => {
    const state = machine();
    const session = await withPeople(state);
    await value(session.vault.close(null));
    for (let attempt = 0; attempt < 5; attempt++) {
      const { vault } = start(state);
      expect((await problemOf(vault.open({ passphrase: `guess ${attempt}` })))?.code).toBe(
        'passphrase-wrong',
      );
    }
    const waited = (): number => Math.round(state.pauses.reduce((sum, ms) => sum + ms, 0) / 1000);
    expect(state.failedOpenings).toHaveLength(5);
    // One second after the third, two after the fourth.
    expect(waited()).toBe(3);
    const again = await reopened(state);
    expect(waited()).toBe(7);
    expect(state.failedOpenings).toEqual([]);
    const [opened, failed] = await lines(again);
    expect(opened?.what).toBe('opened');
    expect(failed).toMatchObject({ what: 'opening-failed', count: 5 });
    expect(failed?.text.split(' ')).toHaveLength(5);
  });
});
