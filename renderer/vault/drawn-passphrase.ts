// What a key file holds: nobody types it, so it need not be words.

/** 160 random bits as hexadecimal digits. */
export function drawnPassphrase(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
