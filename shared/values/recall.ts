// Remembers what small texts come to: words of names and streets repeat more than anything else in a file. Bounded in two
// generations, so that forgetting costs nothing.

/** Small enough to stay in the processor's cache: a larger one was measured to be slower than computing anew. */
const GENERATION = 2_048;

/** `compute` must depend on the text alone and never give undefined. */
export function recalling<T>(compute: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    let value = young.get(text);
    if (value !== undefined) return value;
    value = old.get(text) ?? compute(text);
    young.set(text, value);
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    return value;
  };
}
