// Links between entities: those a record states, and one from each thing to the pivot of each of its identifiers, so
// that a property in one file and a record of its own in another lead to the same place.
import { type Anchor, asId, type EntityId } from '../model/ids';
import type { LinkFact, SourcedStatement } from '../model/record';
import type { AssemblyRow, MentionNode } from './mention-nodes';
import { pivotLinkKind, pivotOfStatement } from './pivots';

/** Stated links in the order of their rows, then links to pivots. What joins a thing with itself is left out. */
export function assembleLinks(
  rows: readonly AssemblyRow[],
  nodesByRow: readonly (readonly MentionNode[])[],
  entityOfAnchor: ReadonlyMap<Anchor, EntityId>,
): readonly LinkFact[] {
  return [...statedLinks(rows, nodesByRow, entityOfAnchor), ...pivotLinks(nodesByRow, entityOfAnchor)];
}

function statedLinks(
  rows: readonly AssemblyRow[],
  nodesByRow: readonly (readonly MentionNode[])[],
  entityOfAnchor: ReadonlyMap<Anchor, EntityId>,
): readonly LinkFact[] {
  const links: LinkFact[] = [];
  const seen = new Map<string, number>();
  rows.forEach(({ source, row }, at) => {
    const nodes = nodesByRow[at] ?? [];
    for (const link of row.links) {
      const near = nodes.find(({ mention }) => mention.slot === link.from);
      const far = nodes.find(({ mention }) => mention.slot === link.to);
      if (near === undefined || far === undefined) continue;
      const from = entityOfAnchor.get(near.anchor);
      const to = entityOfAnchor.get(far.anchor);
      if (from === undefined || to === undefined || from === to) continue;
      const plain = `${source.id}/${row.row}#${link.from}>${link.kind}>${link.to}`;
      const times = seen.get(plain) ?? 0;
      seen.set(plain, times + 1);
      links.push({
        id: times === 0 ? plain : `${plain}~${times + 1}`,
        kind: link.kind,
        from,
        to,
        strength: link.strength,
        property: null,
        statements: link.statements.map((statement) => ({
          ...statement,
          anchor: near.anchor,
          source: source.id,
          row: row.row,
        })),
        source: source.id,
        row: row.row,
      });
    }
  });
  return links;
}

function pivotLinks(
  nodesByRow: readonly (readonly MentionNode[])[],
  entityOfAnchor: ReadonlyMap<Anchor, EntityId>,
): readonly LinkFact[] {
  const found = new Map<string, { readonly link: LinkFact; readonly statements: SourcedStatement[] }>();
  for (const nodes of nodesByRow)
    for (const node of nodes) {
      const from = entityOfAnchor.get(node.anchor);
      if (from === undefined) continue;
      for (const statement of node.statements) {
        const pivot = pivotOfStatement(statement.property, statement.value);
        const to = pivot === null ? undefined : entityOfAnchor.get(asId<Anchor>(pivot));
        if (to === undefined || to === from) continue;
        const id = `${from}>${statement.property}>${to}`;
        const known = found.get(id);
        if (known !== undefined) {
          known.statements.push(statement);
          continue;
        }
        const statements = [statement];
        const kind = pivotLinkKind(node.mention.schema, statement.property);
        const { source, row } = statement;
        const link = {
          id,
          kind,
          from,
          to,
          strength: 'confirmed',
          property: statement.property,
          statements,
          source,
          row,
        } as const;
        found.set(id, { link, statements });
      }
    }
  return [...found.values()].map(({ link }) => link);
}
