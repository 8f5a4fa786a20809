// A machine grows faster than a passphrase: the person's own slot is sealed again under parameters that make guessing
// dearer. No key changes, so nothing else is sealed anew.
import { toBase64 } from '../base64';
import type { Keyring, KeyringState } from './keyring';
import { personIn } from './keyring';
import type { KdfCost } from './keyring-file';
import { costFor, isAtLeast } from './passphrases';
import { replaced } from './people';
import { sealSlot, withoutIdleKdfs } from './slots';

/** Passes below this many times those of today are not worth another set of parameters: each makes all openings longer. */
const WORTHWHILE = 1.5;

/** What the slot should cost, from how long it took to open; null: what it costs now will do. */
function wantedCost({ dear, state }: Keyring, least: KdfCost, aimed: number): KdfCost | null {
  if (dear === null) return null;
  const { kdf, tookMs } = dear;
  // Cheaper than any passphrase that a person chose: a drawn one, which no cost makes safer.
  if (!isAtLeast(kdf, least)) return null;
  const wanted = costFor(tookMs, kdf, aimed);
  // One set of parameters for many people keeps opening quick: another's is taken where it is about as dear.
  const shared = Object.values(state.file.kdfs).find(
    (other) =>
      other.passes > kdf.passes && isAtLeast(other, kdf) && other.passes * WORTHWHILE >= wanted.passes,
  );
  const cost = shared ?? wanted;
  return cost.passes >= kdf.passes * WORTHWHILE ? cost : null;
}

/**
 * Plans the dearer slot of the person who opened, from the passphrase that did. Answers how it is put into whatever the
 * keyring's state is by then; that answers null when the slot has changed since. Null: it is dear enough.
 */
export async function dearerSlot(
  keyring: Keyring,
  passphrase: string,
  least: KdfCost,
  aimed: number,
): Promise<((now: KeyringState) => KeyringState | null) | null> {
  const cost = wantedCost(keyring, least, aimed);
  if (cost === null) return null;
  const { file, person } = keyring.state;
  const before = personIn(file, person.user)?.slot?.sealed;
  const secret = { signingKey: toBase64(person.signingKey), agreementKey: toBase64(person.agreementKey) };
  const { kdfs, slot } = await sealSlot(file, person.user, passphrase, secret, cost);
  return (now) => {
    const own = personIn(now.file, person.user);
    if (own === null || own.slot?.sealed !== before) return null;
    const people = replaced(now.file, { ...own, slot });
    const ours = kdfs[slot.kdf];
    if (ours === undefined) return null;
    return {
      ...now,
      file: withoutIdleKdfs({ ...now.file, kdfs: { ...now.file.kdfs, [slot.kdf]: ours }, people }),
    };
  };
}
