// Remembers what short texts come to: words of names and streets repeat more than anything else in a file. Few enough that
// they stay in the processor's cache, and forgotten all at once: finer ways of forgetting cost more than they spare.

const MOST = 4096;

/** `compute` must depend on the text alone and never give undefined. */
export function recalling<T>(compute: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = compute(text);
      if (known.size >= MOST) known = new Map();
      known.set(text, value);
    }
    return value;
  };
}
