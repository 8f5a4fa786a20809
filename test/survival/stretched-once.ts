// A passphrase is stretched once for each salt and cost, not for each of thousands of openings: the answer is the same.
type HashWasm = typeof import('hash-wasm');

/** To be mocked into the library's place. */
export async function stretchedOnce(original: () => Promise<HashWasm>): Promise<HashWasm> {
  const library = await original();
  const known = new Map<string, ReturnType<HashWasm['argon2id']>>();
  const argon2id = ((options: Parameters<HashWasm['argon2id']>[0]) => {
    const plain = Object.entries(options).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? [...value] : value,
    ]);
    const key = JSON.stringify(plain);
    const before = known.get(key) ?? library.argon2id(options);
    known.set(key, before);
    // Whoever asked may wipe it.
    return before.then((bytes: string | Uint8Array) => bytes.slice());
  }) as HashWasm['argon2id'];
  return { ...library, argon2id };
}
