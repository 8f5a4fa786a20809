// One line of evidence: the point, and both values as written with their rows.
import type { ReactNode } from 'react';
import { namesProperties, type SheetLine } from '#shared/connections/evidence-sheet';
import type { SourcedStatement } from '#shared/model/record';
import { RowLink } from '../../parts/row-link';
import { useWords } from '../../session/words';
import { ValueText } from '../../ui/value-text';

interface EvidenceLineProps {
  readonly line: SheetLine;
  /** Of two records of one case: neither is another side. */
  readonly isWithin: boolean;
}

export function EvidenceLine({ line, isWithin }: EvidenceLineProps): ReactNode {
  const { word, t } = useWords();
  const { because, near, far } = line;
  const named = namesProperties(line);
  return (
    <div className="d-evidence-line">
      <p className="d-evidence-point">{word('evidence', because.code, because.facts)}</p>
      <Side
        label={t(isWithin ? 'connections.panel.oneRecord' : 'connections.panel.near')}
        statements={near}
        named={named}
      />
      <Side
        label={t(isWithin ? 'connections.panel.otherRecord' : 'connections.panel.far')}
        statements={far}
        named={named}
      />
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly statements: readonly SourcedStatement[];
  /** Whether each value says which property it is of. */
  readonly named: boolean;
}

const shown = 4;

function Side({ label, statements, named }: SideProps): ReactNode {
  const { t, word } = useWords();
  return (
    <div className="d-evidence-side">
      <span className="d-dim">{label}</span>
      {statements.length === 0 ? (
        <span className="d-dim">{t('connections.panel.notStated')}</span>
      ) : (
        <ul>
          {statements.slice(0, shown).map(({ anchor, property, written, value, source, row }) => (
            <li key={`${anchor}${property}${value}`}>
              {named && <span className="d-dim">{word('property', property)} </span>}
              <ValueText>{written === '' ? value : written}</ValueText>
              <RowLink source={source} row={row} />
            </li>
          ))}
          {statements.length > shown && (
            <li className="d-dim">{t('entity.morePlaces', { count: statements.length - shown })}</li>
          )}
        </ul>
      )}
    </div>
  );
}
