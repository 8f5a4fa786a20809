// Many texts in one blob: as strings a million of them would take several times the room and as many objects.

/** `starts` has one more entry than there are texts. */
export interface TextPool {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const noTexts: TextPool = { starts: new Uint32Array(1), bytes: new Uint8Array(0) };

export function textOf({ starts, bytes }: TextPool, at: number): string {
  const from = starts[at] ?? 0;
  const to = starts[at + 1] ?? 0;
  return from === to ? '' : decoder.decode(bytes.subarray(from, to));
}

/** All texts of several pools, in order. */
export function joinPools(pools: readonly TextPool[]): TextPool {
  let count = 0;
  let length = 0;
  for (const { starts } of pools) {
    count += starts.length - 1;
    length += (starts.at(-1) as number) - (starts[0] as number);
  }
  const joined = new Uint32Array(count + 1);
  const bytes = new Uint8Array(length);
  let at = 0;
  let end = 0;
  for (const pool of pools) {
    const begin = pool.starts[0] as number;
    for (let text = 0; text < pool.starts.length; text++)
      joined[at + text] = (pool.starts[text] as number) - begin + end;
    at += pool.starts.length - 1;
    const own = pool.bytes.subarray(begin, pool.starts.at(-1));
    bytes.set(own, end);
    end += own.length;
  }
  return { starts: joined, bytes };
}
