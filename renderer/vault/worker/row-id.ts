// Random bytes as short text: ids and storage prefixes that say nothing.
const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Five bits a letter. */
export function bytesToText(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += letters[(held >>> bits) & 31];
    }
  }
  return bits > 0 ? text + letters[(held << (5 - bits)) & 31] : text;
}
