import { describe, expect, it } from 'vitest';
import { savedSpecFor } from '#shared/import/spec';
import { asId } from '#shared/model/ids';
import { readTextForTest } from './read-files';

const proposed = async () =>
  (
    await readTextForTest(
      'a.csv',
      'Surname,Forename,Passport,Issuing country,weight_lb\nBosworth,Ivy,XK4410237,Poland,120\n',
    )
  ).spec;

describe('a saved spec', () => {
  it('is found again for a file with the same columns in another order', async () => {
    const spec = await proposed();
    const saved = [{ kind: 'spec', id: asId('s1'), spec, columns: ['a', 'b'] }] as unknown as Parameters<
      typeof savedSpecFor
    >[0];
    expect(savedSpecFor(saved, ['b', 'a'])).toBe(spec);
    expect(savedSpecFor(saved, ['a'])).toBeNull();
  });
});
