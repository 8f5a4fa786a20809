import { describe, expect, it } from 'vitest';
import { asId, type SourceId } from '#shared/model/ids';
import { askedAgain } from '../../renderer/workbench/asked-params';

const source = asId<SourceId>('s1');

describe('a panel that is asked for again', () => {
  it('goes on showing what it shows', () => {
    expect({ source, asked: 1, ...askedAgain({ source, asked: 1 }, {}, 2) }).toEqual({ source, asked: 2 });
  });

  it('asks for files only when it is told to', () => {
    const chosen = { form: 'choose', asked: 1 } as const;
    expect({ ...chosen, ...askedAgain(chosen, {}, 2) }.form).toBeUndefined();
    expect(askedAgain(chosen, { form: 'choose' }, 2)).toEqual({ form: 'choose', asked: 2 });
  });

  it('shows nothing of before beside something new', () => {
    expect(askedAgain({ source, row: 4, asked: 1 }, { form: 'choose' }, 2)).toEqual({
      source: undefined,
      row: undefined,
      form: 'choose',
      asked: 2,
    });
  });
});
