// Which element of an XML file repeats, told from its beginning.

interface Seen {
  readonly name: string;
  readonly depth: number;
  readonly parent: string;
  count: number;
  /** Characters of all of them. */
  size: number;
  /** It has attributes or parts: a value alone is no record. */
  hasParts: boolean;
}

interface Repeated {
  /** Null: there is no element that has parts. */
  readonly element: string | null;
  readonly count: number;
}

const tag = /<(\/?)([A-Za-z_\p{L}][\p{L}\p{N}_.:-]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/gu;

/**
 * The outermost elements that come more than once; of several kinds the one that fills most of the text. Where none
 * repeats, the element within the outermost, or that itself.
 */
export function repeatedElement(text: string): Repeated {
  const bare = text.replace(
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>/g,
    '',
  );
  const seen = new Map<string, Seen>();
  const open: { readonly path: string; readonly from: number }[] = [];
  const close = (at: number): void => {
    const one = open.pop();
    const known = one === undefined ? undefined : seen.get(one.path);
    if (one !== undefined && known !== undefined) known.size += at - one.from;
  };
  for (const match of bare.matchAll(tag)) {
    const [, end, name = '', attributes = '', single] = match;
    const after = match.index + match[0].length;
    if (end === '/') {
      close(after);
      if (open.length === 0) break;
      continue;
    }
    const parent = open.at(-1)?.path ?? '';
    const path = `${parent}/${name}`;
    const known = seen.get(path) ?? { name, depth: open.length, parent, count: 0, size: 0, hasParts: false };
    known.count += 1;
    known.hasParts ||= attributes.trim() !== '';
    seen.set(path, known);
    const above = seen.get(parent);
    if (above !== undefined) above.hasParts = true;
    open.push({ path, from: match.index });
    if (single === '/') close(after);
  }
  while (open.length > 0) close(bare.length);
  return chosen(seen);
}

function chosen(seen: ReadonlyMap<string, Seen>): Repeated {
  const records = [...seen].filter(([, { depth, hasParts }]) => depth > 0 && hasParts);
  const repeated = new Set(records.filter(([, { count }]) => count > 1).map(([path]) => path));
  const isWithin = ({ parent }: Seen): boolean => {
    for (let path = parent; path !== ''; path = seen.get(path)?.parent ?? '')
      if (repeated.has(path)) return true;
    return false;
  };
  const outermost = records
    .filter(([path, one]) => repeated.has(path) && !isWithin(one))
    .map(([, one]) => one);
  const [best] = outermost.sort((a, b) => b.size - a.size);
  if (best !== undefined) return { element: best.name, count: best.count };
  const root = [...seen.values()].find(({ depth }) => depth === 0);
  const only = records.map(([, one]) => one).filter(({ depth }) => depth === 1);
  const element = only.length === 1 ? only[0]?.name : root?.hasParts === true ? root.name : undefined;
  return { element: element ?? null, count: 1 };
}
