// What was understood in a record: the things it speaks of, their values, and the links it states.
import type { ReactNode } from 'react';
import type { Link, Mention, Statement } from '#shared/model/record';
import { propertyIds, schemaOf } from '#shared/ontology/schemas';
import { useWords } from '../session/words';
import { ValueText } from '../ui/value-text';
import { SchemaMark } from './schema-mark';
import { valueWords } from './value-words';

interface MentionLinesProps {
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
}

export function MentionLines({ mentions, links }: MentionLinesProps): ReactNode {
  const { t, word } = useWords();
  if (mentions.length === 0) return <p className="d-dim">{t('record.nothing')}</p>;
  return (
    <div className="d-mentions">
      {mentions.map((mention) => (
        <section key={mention.slot}>
          <h4>
            <SchemaMark schema={mention.schema} size={14} /> {word('schema', mention.schema)}
          </h4>
          <StatementLines statements={mention.statements} />
        </section>
      ))}
      {links.map((link) => (
        <p key={`${link.from}${link.kind}${link.to}`} className="d-mention-link">
          <bdi>{slotName(mentions, link.from, word)}</bdi> <em>{word('link', link.kind)}</em>{' '}
          <bdi>{slotName(mentions, link.to, word)}</bdi>
        </p>
      ))}
    </div>
  );
}

function slotName(
  mentions: readonly Mention[],
  slot: string,
  word: (family: string, code: string) => string,
): string {
  const mention = mentions.find((one) => one.slot === slot);
  if (mention === undefined) return slot;
  const [naming] = schemaOf(mention.schema).caption.flatMap(
    (property) => mention.statements.find((statement) => statement.property === property) ?? [],
  );
  return naming?.written ?? word('schema', mention.schema);
}

function StatementLines({ statements }: { readonly statements: readonly Statement[] }): ReactNode {
  const words = useWords();
  const { word } = words;
  return (
    <dl className="d-facts">
      {inOrder(statements).map((statement) => (
        <div key={`${statement.property}${statement.value}${statement.field}`}>
          <dt>{word('property', statement.property)}</dt>
          <dd>
            <ValueText>{valueWords(statement, words)}</ValueText>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** As on the sheet: the ontology's order, whatever that of the columns. */
function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((a, b) => propertyIds.indexOf(a.property) - propertyIds.indexOf(b.property));
}
