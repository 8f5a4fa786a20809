// Which of many things are one: a disjoint-set forest over numbers, since thousands of mentions may have to be joined.

export interface UnionFind {
  /** The number that stands for the set `item` is in. */
  readonly find: (item: number) => number;
  /** Joins the two sets; the smaller representative stays, so that the earliest thing names the set. */
  readonly union: (a: number, b: number) => void;
}

export function unionFind(size: number): UnionFind {
  const parent = new Uint32Array(size);
  for (let item = 0; item < size; item++) parent[item] = item;
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root] ?? root;
    let at = item;
    while (parent[at] !== root) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    union: (a, b) => {
      const left = find(a);
      const right = find(b);
      if (left < right) parent[right] = left;
      else parent[left] = right;
    },
  };
}
