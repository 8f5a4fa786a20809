// Long work behind the panels: whoever leaves asks all of it to stop.
import { describe, expect, it } from 'vitest';
import { cancelJobs, startJob } from '../../renderer/session/jobs';

describe('long work', () => {
  it('is asked to stop, each that is still going on', () => {
    const [first, second, over] = [startJob('a'), startJob('b'), startJob('c')];
    over.end();
    cancelJobs();
    expect([first, second, over].map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
    first.end();
    second.end();
  });
});
