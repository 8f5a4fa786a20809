// An XML element as a record: leaves with their paths. Elements that repeat or have parts are numbered; where a file
// names its fields by attribute (`<field name="TimeStamp"><value>`), the name takes the element's place.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export interface FlatXml {
  readonly columns: readonly string[];
  readonly cells: readonly (string | null)[];
}

/** The first column is `@element`, the element's own name (or its `type`); its attributes follow as `@NAME`. */
export function flattenXml(element: XmlElement): FlatXml {
  const columns: string[] = ['@element'];
  const cells: (string | null)[] = [element.attributes.type ?? element.name];
  const put = (path: string, cell: string): void => {
    columns.push(path);
    cells.push(cell);
  };
  for (const [name, value] of Object.entries(element.attributes)) if (name !== 'type') put(`@${name}`, value);
  const walk = (parent: XmlElement, path: string): void => {
    const counts = new Map<string, number>();
    for (const child of parent.children) counts.set(keyOf(child), (counts.get(keyOf(child)) ?? 0) + 1);
    const seen = new Map<string, number>();
    for (const child of parent.children) {
      const key = keyOf(child);
      const base = path === '' ? key : `${path}.${key}`;
      const at = seen.get(key) ?? 0;
      seen.set(key, at + 1);
      const inner = unwrapped(child);
      if (inner.kind === 'text') {
        if (inner.texts.length === 1 && (counts.get(key) ?? 0) === 1) put(base, inner.texts[0] ?? '');
        else for (const [nth, text] of inner.texts.entries()) put(`${base}.${at + nth}`, text);
      } else if (inner.kind === 'list') {
        for (const [nth, item] of inner.items.entries()) walk(item, `${base}.${at + nth}`);
      } else walk(child, `${base}.${at}`);
    }
  };
  if (element.children.length === 0 && element.text !== '') put('text', element.text);
  walk(element, '');
  return { columns, cells };
}

type Inner =
  | { readonly kind: 'text'; readonly texts: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly XmlElement[] }
  | { readonly kind: 'parts' };

/** `value` and `model` elements are wrappings: what is in them belongs to the field around them. */
function unwrapped(element: XmlElement): Inner {
  const { children, text } = element;
  if (children.length === 0) return { kind: 'text', texts: [text] };
  if (children.every(({ name }) => name === 'value')) {
    return { kind: 'text', texts: children.map((child) => child.text) };
  }
  return children.every(({ name }) => name === 'model')
    ? { kind: 'list', items: children }
    : { kind: 'parts' };
}

function keyOf({ name, attributes }: XmlElement): string {
  return attributes.name ?? name;
}
