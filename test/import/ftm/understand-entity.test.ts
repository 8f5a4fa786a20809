// Every schema of FollowTheMoney 3.8 becomes a thing or a link, with links the ontology knows, and nothing is lost.
import { describe, expect, it } from 'vitest';
import { entityOfRecord } from '#shared/import/ftm/entity-of-record';
import { ftmEdges, ftmProperties, ftmThings } from '#shared/import/ftm/ftm-schemas';
import { understandEntity } from '#shared/import/ftm/understand-entity';
import { KnownEnds } from '#shared/import/known-ends';
import type { Understanding } from '#shared/import/types';
import { linkKinds } from '#shared/ontology/link-kinds';
import { properties, schemaOf } from '#shared/ontology/schemas';
import { unknownContext } from '#shared/values/unknown-context';

/** Schemas of the ontology file, with the properties of each that name other entities. */
const schemas: Readonly<Record<string, string>> = {
  Address: 'addressEntity proof',
  Airplane: 'addressEntity proof owner operator',
  Analyzable: '',
  Article: 'addressEntity proof parent ancestors',
  Assessment: 'addressEntity proof author',
  Asset: 'addressEntity proof',
  Associate: 'person associate',
  Audio: 'addressEntity proof parent ancestors',
  BankAccount: 'addressEntity proof bank',
  Call: 'caller receiver',
  CallForTenders: 'addressEntity proof authority onBehalfOf tenderers',
  Company: 'addressEntity proof parent',
  Contract: 'addressEntity proof authority project',
  ContractAward: 'supplier contract callForTenders',
  CourtCase: 'addressEntity proof',
  CourtCaseParty: 'party case',
  CryptoWallet: 'addressEntity proof holder',
  Debt: 'debtor creditor',
  Directorship: 'director organization',
  Document: 'addressEntity proof parent ancestors',
  Documentation: 'document entity',
  EconomicActivity:
    'contract declarant sender receiver contractHolder bankAccount bankRub bankForeign transport',
  Email: 'addressEntity proof parent ancestors emitters recipients inReplyToEmail',
  Employment: 'employer employee',
  Event: 'addressEntity proof organizer involved',
  Family: 'person relative',
  Folder: 'addressEntity proof parent ancestors',
  HyperText: 'addressEntity proof parent ancestors',
  Identification: 'holder',
  Image: 'addressEntity proof parent ancestors pictured',
  Interest: '',
  Interval: '',
  LegalEntity: 'addressEntity proof parent',
  License: 'addressEntity proof authority project',
  Membership: 'member organization',
  Mention: 'document resolved',
  Message:
    'addressEntity proof parent ancestors sender senderAccount recipients recipientAccount inReplyToMessage',
  Note: 'addressEntity proof entity',
  Occupancy: 'holder post',
  Organization: 'addressEntity proof parent',
  Ownership: 'owner asset',
  Package: 'addressEntity proof parent ancestors',
  Page: 'document',
  Pages: 'addressEntity proof parent ancestors',
  Passport: 'holder',
  Payment: 'payer payerAccount beneficiary beneficiaryAccount contract project',
  Person: 'addressEntity proof parent',
  PlainText: 'addressEntity proof parent ancestors',
  Position: 'addressEntity proof organization',
  Post: 'holder',
  Project: 'addressEntity proof',
  ProjectParticipant: 'project participant',
  PublicBody: 'addressEntity proof parent',
  RealEstate: 'addressEntity proof parent',
  Representation: 'agent client',
  Sanction: 'entity',
  Security: 'addressEntity proof issuer',
  Similar: 'candidate match',
  Succession: 'predecessor successor',
  Table: 'addressEntity proof parent ancestors',
  TaxRoll: 'taxee',
  Thing: 'addressEntity proof',
  Trip: 'addressEntity proof organizer involved startLocation endLocation vehicle',
  UnknownLink: 'subject object',
  UserAccount: 'addressEntity proof owner',
  Value: '',
  Vehicle: 'addressEntity proof owner operator',
  Vessel: 'addressEntity proof owner operator',
  Video: 'addressEntity proof parent ancestors',
  Workbook: 'addressEntity proof parent ancestors',
};

function read(entity: object, known = new KnownEnds()): Understanding {
  const columns: string[] = [];
  const cells: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
    else {
      columns.push(path);
      cells.push(String(value));
    }
  };
  walk(entity, '');
  const record = entityOfRecord({ row: 1, line: 1, columns, cells, problems: [] }, []);
  return understandEntity(record, unknownContext, known);
}

describe('an entity of FollowTheMoney', () => {
  it.each(Object.entries(schemas))('of the schema %s is a thing or a link', (schema, named) => {
    const references = named.split(' ').filter((name) => name !== '');
    const ids = Object.fromEntries(references.map((name, at) => [name, [`ref-${at}`]]));
    const { mentions, links, rejected, problems } = read({
      id: 'x-1',
      schema,
      properties: { name: ['Testenko'], recordId: ['a-text'], ...ids },
    });
    expect(rejected).toBeNull();
    expect(problems.filter(({ code }) => code === 'row-end-missing')).toEqual([]);
    const told = mentions.flatMap(({ recordId, statements }) => [
      recordId,
      ...statements.map((one) => one.written),
    ]);
    const said = [...told, ...links.flatMap(({ statements }) => statements.map((one) => one.written))];
    for (const at of references.keys()) expect(said).toContain(`ref-${at}`);
    expect(said).toContain('a-text');
    const schemaAt = (slot: string): string => mentions.find((one) => one.slot === slot)?.schema ?? '';
    for (const { kind, from, to } of links) {
      const ends: { readonly from: readonly string[]; readonly to: readonly string[] } = linkKinds[kind];
      expect(ends.from.includes('*') || ends.from.includes(schemaAt(from)), `${schemaAt(from)} ${kind}`).toBe(
        true,
      );
      expect(ends.to.includes('*') || ends.to.includes(schemaAt(to)), `${kind} ${schemaAt(to)}`).toBe(true);
    }
    if (schema in ftmEdges) expect(links.length).toBeGreaterThan(0);
    for (const mention of mentions)
      for (const { property } of mention.statements)
        expect(schemaOf(mention.schema).properties).toContain(property);
  });

  it('of a schema that nobody knows is rejected with it', () => {
    expect(read({ id: 'x', schema: 'Spaceship', properties: { name: ['A'] } }).rejected).toMatchObject({
      code: 'row-nothing-understood',
      column: 'schema',
      value: 'Spaceship',
    });
  });

  it('is in no schema that has no line here, and none is there twice', () => {
    expect(new Set([...Object.keys(ftmThings), ...Object.keys(ftmEdges)])).toEqual(
      new Set(Object.keys(schemas)),
    );
    expect(Object.keys(ftmThings).filter((name) => name in ftmEdges)).toEqual([]);
    for (const wanted of Object.values(ftmProperties))
      for (const property of wanted) expect(properties).toHaveProperty(property);
  });

  it('ties the things that earlier records told of, as what they were', () => {
    const known = new KnownEnds();
    read({ id: 'v', schema: 'Vessel', properties: { name: ['Sørvær Trader'] } }, known);
    read({ id: 'p', schema: 'Person', properties: { name: ['Ihor Testenko'] } }, known);
    const { mentions, problems } = read(
      { id: 'o', schema: 'Ownership', properties: { owner: ['p'], asset: ['v'] } },
      known,
    );
    expect(mentions.map(({ schema, recordId }) => [schema, recordId])).toEqual([
      ['person', 'p'],
      ['vessel', 'v'],
    ]);
    expect(problems).toEqual([]);
  });

  it('of which nothing was told before is flagged with its id, and one without its other end too', () => {
    expect(read({ id: 'o', schema: 'UnknownLink', properties: { subject: ['p'] } }).problems).toMatchObject([
      { code: 'row-end-unknown', value: 'p' },
      { code: 'row-end-missing', value: 'object' },
    ]);
  });

  it('that is named twice in its own record is one', () => {
    const { mentions, links } = read({
      id: 'p',
      schema: 'Person',
      properties: {
        sanctions: [{ id: 's', schema: 'Sanction', properties: { entity: ['p'], program: ['A'] } }],
      },
    });
    expect(mentions.map(({ recordId }) => recordId)).toEqual(['p', 's']);
    expect(links).toMatchObject([{ kind: 'subjectOf', from: 'person' }]);
  });
});
