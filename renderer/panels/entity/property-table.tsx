// Every value of every property, as understood and as written, with where it stands.
import type { ReactNode } from 'react';
import { isProtectedProperty } from '#shared/handling/protected-text';
import type { SourceId } from '#shared/model/ids';
import type { Profile, SourcedStatement } from '#shared/model/record';
import { propertyIds } from '#shared/ontology/schemas';
import type { PropertyId } from '#shared/ontology/types';
import { RowLink } from '../../parts/row-link';
import { isMasked, ShowInFull } from '../../parts/show-in-full';
import { valueWords } from '../../parts/value-words';
import { protectedMark } from '../../session/protected-copies';
import { useWords } from '../../session/words';
import { ValueText } from '../../ui/value-text';

interface PropertyTableProps {
  readonly profile: Profile;
  readonly titles: Readonly<Record<SourceId, string>>;
}

export function PropertyTable({ profile, titles }: PropertyTableProps): ReactNode {
  const { t, word } = useWords();
  const groups = groupStatements(profile.statements);
  return (
    <section>
      <h3>{t('entity.values')}</h3>
      <div className="d-properties">
        {groups.map(({ property, values }) => (
          <div key={property} className="d-property">
            <h4>{word('property', property)}</h4>
            <ul>
              {values.map((places) => (
                <ValueLine key={places[0].value + places[0].written} places={places} titles={titles} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

type Places = readonly [SourcedStatement, ...SourcedStatement[]];

const shownPlaces = 3;

function ValueLine({
  places,
  titles,
}: {
  readonly places: Places;
  readonly titles: PropertyTableProps['titles'];
}): ReactNode {
  const words = useWords();
  const { t } = words;
  const [said] = places;
  const { property, written } = said;
  const understood = valueWords(said, words);
  const more = places.length - shownPlaces;
  const { source: from, row: at, field } = said;
  return (
    <li {...(isProtectedProperty(property) ? { [protectedMark]: '' } : {})}>
      <ValueText className="d-property-value">{understood}</ValueText>
      {written !== '' && written !== understood && (
        <span className="d-property-written">
          {t('entity.written')} <ValueText>{written}</ValueText>
        </span>
      )}
      {isMasked(written) && field !== null && <ShowInFull source={from} row={at} column={field} />}
      <span className="d-property-places">
        {places.slice(0, shownPlaces).map(({ source, row, anchor }) => (
          <RowLink key={anchor} source={source} row={row} title={titles[source] ?? ''} />
        ))}
        {more > 0 && <span className="d-dim">{t('entity.morePlaces', { count: more })}</span>}
      </span>
    </li>
  );
}

interface PropertyGroup {
  readonly property: PropertyId;
  readonly values: readonly Places[];
}

/** Properties in the ontology's order; equal values written alike stand once, with all their places. */
function groupStatements(statements: readonly SourcedStatement[]): readonly PropertyGroup[] {
  const byProperty = new Map<PropertyId, Map<string, [SourcedStatement, ...SourcedStatement[]]>>();
  for (const statement of statements) {
    const values = byProperty.get(statement.property) ?? new Map();
    byProperty.set(statement.property, values);
    const key = `${statement.value}\n${statement.written}`;
    const places = values.get(key);
    if (places === undefined) values.set(key, [statement]);
    else places.push(statement);
  }
  return propertyIds.flatMap((property) => {
    const values = byProperty.get(property);
    return values === undefined ? [] : [{ property, values: [...values.values()] }];
  });
}
