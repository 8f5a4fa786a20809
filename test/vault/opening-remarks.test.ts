import { describe, expect, it } from 'vitest';
import { messageKey } from '#shared/i18n/translate';
import { openingRemarkCodes } from '../../renderer/vault/worker/opening-remarks';

describe('what opening says of itself', () => {
  it('has words for each code', () => {
    for (const code of openingRemarkCodes) expect(messageKey(`opening.${code}`)).not.toBeNull();
  });
});
