// What comparing needs of a thing, taken out of its statements once: decoded values, and the keys of its identifiers.
// Kept by profile, because one list entry is compared with many case entities.
import type { Profile, SourcedStatement } from '../model/record';
import { definitionOf, type PropertyId } from '../ontology/schemas';
import { address } from '../values/address';
import type { AddressValue } from '../values/address-value';
import { date } from '../values/date';
import { name } from '../values/name';
import type { NameValue } from '../values/name-value';
import type { PartialDate } from '../values/partial-date';
import { keysOf } from '../values/registry';

export interface SaidValue<T> {
  readonly statement: SourcedStatement;
  readonly value: T;
}

export interface Features {
  /** Every name it goes by: name, alias, name at birth, former name. Without words to compare it is not among them. */
  readonly names: readonly SaidValue<NameValue>[];
  readonly fatherNames: readonly SaidValue<NameValue>[];
  readonly births: readonly SaidValue<PartialDate>[];
  readonly sexes: readonly SaidValue<string>[];
  readonly addresses: readonly SaidValue<AddressValue>[];
  /** Statements of one property with an understood value, in the order of their sources. */
  readonly said: (property: PropertyId) => readonly SourcedStatement[];
  /** Keys (`TYPE:KEY`) of each value of the properties. */
  readonly identifiersOf: (properties: readonly PropertyId[]) => readonly SaidValue<readonly string[]>[];
  readonly keysOf: (properties: readonly PropertyId[]) => readonly string[];
}

const known = new WeakMap<Profile, Features>();

/** Computed at the first call for a profile; profiles are never changed. */
export function featuresOf(profile: Profile): Features {
  let features = known.get(profile);
  if (features === undefined) {
    features = featuresFrom(profile.statements);
    known.set(profile, features);
  }
  return features;
}

const nothing: readonly SourcedStatement[] = [];

function featuresFrom(statements: readonly SourcedStatement[]): Features {
  const byProperty = new Map<PropertyId, SourcedStatement[]>();
  for (const statement of statements) {
    if (statement.value === '') continue;
    const others = byProperty.get(statement.property);
    if (others === undefined) byProperty.set(statement.property, [statement]);
    // A person on fifty rows says his name fifty times: once is enough to compare.
    else if (others.every(({ value }) => value !== statement.value)) others.push(statement);
  }
  const said = (property: PropertyId): readonly SourcedStatement[] => byProperty.get(property) ?? nothing;
  const decoded = <T>(properties: readonly PropertyId[], decode: (value: string) => T): SaidValue<T>[] =>
    properties.flatMap((property) =>
      said(property).map((statement) => ({ statement, value: decode(statement.value) })),
    );
  const keyed = new Map<PropertyId, readonly SaidValue<readonly string[]>[]>();
  const identifiers = (property: PropertyId): readonly SaidValue<readonly string[]>[] => {
    let found = keyed.get(property);
    if (found === undefined) {
      found = definitionOf(property).identifies || property === 'address' ? withKeys(said(property)) : [];
      keyed.set(property, found);
    }
    return found;
  };
  const identifiersOf = (properties: readonly PropertyId[]): readonly SaidValue<readonly string[]>[] => {
    const [only] = properties;
    return properties.length === 1 && only !== undefined
      ? identifiers(only)
      : properties.flatMap(identifiers);
  };
  return {
    names: decoded(['name', 'alias', 'nameAtBirth', 'formerName'], name.decode).filter(
      ({ value }) => value.tokens.length > 0,
    ),
    fatherNames: decoded(['fatherName'], name.decode).filter(({ value }) => value.tokens.length > 0),
    births: decoded(['birthDate'], date.decode),
    sexes: decoded(['sex'], (value) => value),
    addresses: decoded(['address'], address.decode),
    said,
    identifiersOf,
    keysOf: (properties) => identifiersOf(properties).flatMap(({ value }) => value),
  };
}

function withKeys(statements: readonly SourcedStatement[]): readonly SaidValue<readonly string[]>[] {
  return statements
    .map((statement) => ({ statement, value: keysOf(statement.property, statement.value) }))
    .filter(({ value }) => value.length > 0);
}

/** Jr, Sr, II, ... as any of the names says; null when none does. */
export function generationOf(features: Features): string | null {
  for (const { value } of features.names) if (value.suffix !== null) return value.suffix;
  return null;
}
