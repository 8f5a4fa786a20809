// A bounded memo for one column: values repeat (towns, plates, phones), and reading one is dear. Two generations, so that
// forgetting costs nothing; a column whose values hardly repeat stops remembering at all.

const GENERATION = 8_192;
const TRIAL = 2_048;
/** Characters. Thousands of long texts (chats, reports) would fill the memory, and hardly one comes twice. */
const LONGEST = 1_000;

export function memo<T>(compute: (written: string) => T): (written: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let asked = 0;
  let found = 0;
  let off = false;
  return (written) => {
    if (off || written.length > LONGEST) return compute(written);
    asked += 1;
    let value = young.get(written);
    if (value !== undefined) {
      found += 1;
      return value;
    }
    value = old.get(written);
    if (value === undefined) value = compute(written);
    else found += 1;
    young.set(written, value);
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    if (asked === TRIAL) {
      if (found < TRIAL / 10) {
        off = true;
        young = new Map();
        old = new Map();
      }
      asked = 0;
      found = 0;
    }
    return value;
  };
}
