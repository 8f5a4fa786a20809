// Who a notice is about: what its fields state of the person or organization, and the people it names beside them.
import type { Link, Mention, RowProblem } from '../../model/record';
import type { ParseContext } from '../../values/value-type';
import { type ElementFields, type FieldValue, MentionDraft } from '../element-fields';

/** "-" and an empty name mean that there is none. */
function named(field: FieldValue | null): FieldValue | null {
  return field === null || /^[\s-]*$/.test(field.text) ? null : field;
}

function stateName(
  draft: MentionDraft,
  property: 'name' | 'fatherName' | 'motherName' | 'nameAtBirth',
  family: FieldValue | null,
  given: FieldValue | null,
): boolean {
  return draft.stateJoined(property, [named(family), named(given)], ', ');
}

/** True when at least a name is understood. */
export function statePerson(
  fields: ElementFields,
  draft: MentionDraft,
  others: Mention[],
  links: Link[],
  context: ParseContext,
  problems: RowProblem[],
): boolean {
  const get = (path: string): FieldValue | null => fields.get(path);
  const isNamed = stateName(draft, 'name', get('name'), get('forename'));
  stateName(draft, 'name', get('name_in_original_script'), get('forename_in_original_script'));
  stateName(draft, 'nameAtBirth', get('birth_name') ?? get('name_at_birth'), null);
  for (const alias of fields.list('aliases')) draft.state('alias', named(alias));
  for (const alias of fields.items('aliases')) stateAlias(fields, draft, alias);
  stateName(draft, 'fatherName', get('father_name'), get('father_forename'));
  stateName(draft, 'motherName', get('mother_name'), get('mother_forename'));
  draft.state('birthDate', get('date_of_birth'));
  draft.state('birthPlace', named(get('place_of_birth')));
  draft.state('birthCountry', get('country_of_birth_id'));
  for (const nationality of fields.list('nationalities')) draft.state('nationality', nationality);
  draft.state('sex', get('sex_id'));
  stateMeasure(draft, 'height', get('height'), 'm');
  stateMeasure(draft, 'weight', get('weight'), 'kg');
  for (const colour of fields.list('eyes_colors_id')) draft.state('eyeColour', colour);
  for (const colour of fields.list('hairs_id')) draft.state('hairColour', colour);
  for (const language of fields.list('languages_spoken_ids')) draft.state('spokenLanguage', language);
  draft.state('marks', named(get('distinguishing_marks')));
  draft.state('profession', named(get('profession')));
  for (const document of [...fields.list('identity_documents')]) draft.state('identityDocument', document);
  for (const document of fields.items('identity_documents')) {
    draft.stateJoined(
      'identityDocument',
      fields.below(document).filter(({ path }) => path !== document),
      ' ',
    );
  }
  stateAddresses(fields, draft);
  addPeople(fields, 'associates', 'associateOf', 'person', others, links, context, problems);
  return isNamed;
}

export function stateOrganization(
  fields: ElementFields,
  draft: MentionDraft,
  others: Mention[],
  links: Link[],
  context: ParseContext,
  problems: RowProblem[],
): boolean {
  const isNamed = draft.state('name', named(fields.get('name')));
  draft.state('name', named(fields.get('name_in_original_script')));
  for (const alias of fields.list('aliases')) draft.state('alias', named(alias));
  for (const alias of fields.items('aliases')) stateAlias(fields, draft, alias);
  for (const former of fields.list('formerly_known_as')) draft.state('formerName', named(former));
  draft.state('registrationNumber', named(fields.get('registration_number')));
  draft.state('description', named(fields.get('main_activity')));
  stateAddresses(fields, draft);
  addPeople(fields, 'administrators', 'directs', 'organization', others, links, context, problems);
  addPeople(fields, 'associates', 'associateOf', 'organization', others, links, context, problems);
  return isNamed;
}

/** Aliases also come as objects with a name and a forename. */
function stateAlias(fields: ElementFields, draft: MentionDraft, item: string): void {
  const family = named(fields.get(`${item}.name`) ?? fields.get(`${item}.alias_name`));
  draft.stateJoined('alias', [family, named(fields.get(`${item}.forename`))], ', ');
}

function stateAddresses(fields: ElementFields, draft: MentionDraft): void {
  // The service spells it `adresses`.
  for (const path of ['adresses', 'addresses']) {
    for (const address of fields.list(path)) draft.state('address', named(address));
    for (const item of fields.items(path)) {
      draft.stateJoined(
        'address',
        fields
          .below(item)
          .filter((field) => field.path !== item)
          .map(named),
        ', ',
      );
    }
  }
}

/** 0 means unknown; the unit is the service's. */
function stateMeasure(
  draft: MentionDraft,
  property: 'height' | 'weight',
  field: FieldValue | null,
  unit: 'm' | 'kg',
): void {
  if (field === null || Number(field.text) === 0) return;
  draft.state(property, field, `${field.text} ${unit}`);
}

function addPeople(
  fields: ElementFields,
  path: 'associates' | 'administrators',
  kind: 'associateOf' | 'directs',
  of: 'person' | 'organization',
  others: Mention[],
  links: Link[],
  context: ParseContext,
  problems: RowProblem[],
): void {
  const found = fields.items(path);
  found.forEach((item, at) => {
    const draft = new MentionDraft(context, problems);
    const single = fields.get(item);
    if (single !== null) draft.state('name', named(single));
    else
      draft.stateJoined(
        'name',
        [named(fields.get(`${item}.name`)), named(fields.get(`${item}.forename`))],
        ', ',
      );
    if (draft.statements.length === 0) return;
    const slot = `${path === 'associates' ? 'associate' : 'administrator'}-${at + 1}`;
    others.push(draft.mention(slot, 'person', null));
    links.push(
      kind === 'directs'
        ? { kind, from: slot, to: of, strength: 'unconfirmed', statements: [] }
        : { kind, from: of, to: slot, strength: 'unconfirmed', statements: [] },
    );
  });
}
