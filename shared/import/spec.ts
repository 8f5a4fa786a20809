// Saved specs: checked when they come from outside, and found again for a file with the same columns.
import { z } from 'zod';
import type { SpecDocument } from '../model/documents';
import { fail, ok, type Result } from '../model/problem';
import { linkKindIds } from '../ontology/link-kinds';
import { propertyIds, schemaIds } from '../ontology/schemas';
import type { Spec } from './types';

const field = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('column'), column: z.string() }),
  z.strictObject({
    from: z.literal('columns'),
    columns: z.array(z.string()),
    joins: z.array(z.string()).exactOptional(),
    prefix: z.string().exactOptional(),
    suffix: z.string().exactOptional(),
  }),
  z.strictObject({ from: z.literal('split'), column: z.string(), separator: z.string().min(1) }),
  z.strictObject({ from: z.literal('constant'), value: z.string() }),
]);
const order = z.enum(['mdy', 'dmy', 'ymd']).nullable();
const contextShape = {
  region: z.string().nullable(),
  state: z.string().nullable(),
  dateOrder: order,
  zone: z.string().nullable(),
  decimal: z.enum(['.', ',']),
  language: z.string().nullable(),
  currency: z.string().nullable(),
  pivotYear: z.number().int().min(0).max(99),
};
const statement = z.strictObject({
  property: z.enum(propertyIds),
  field,
  context: z.strictObject({
    region: contextShape.region.exactOptional(),
    state: contextShape.state.exactOptional(),
    dateOrder: contextShape.dateOrder.exactOptional(),
    zone: contextShape.zone.exactOptional(),
    decimal: contextShape.decimal.exactOptional(),
    language: contextShape.language.exactOptional(),
    currency: contextShape.currency.exactOptional(),
    pivotYear: contextShape.pivotYear.exactOptional(),
    letterOfMen: z.literal('H').exactOptional(),
  }),
});
const when = z.strictObject({ column: z.string(), equals: z.array(z.string()) });
const reader = z.discriminatedUnion('reader', [
  z.strictObject({
    reader: z.literal('delimited'),
    encoding: z.string(),
    delimiter: z.string().length(1),
    quote: z.string().max(1),
    skipRows: z.number().int().min(0),
    header: z.boolean(),
  }),
  z.strictObject({ reader: z.literal('json'), encoding: z.string(), items: z.string() }),
  z.strictObject({
    reader: z.literal('xml'),
    elements: z.array(z.string()),
    encoding: z.string().exactOptional(),
  }),
  z.strictObject({
    reader: z.literal('sheet'),
    sheet: z.string().nullable(),
    skipRows: z.number().int().min(-1),
  }),
  z.strictObject({ reader: z.literal('email') }),
  z.strictObject({ reader: z.literal('text'), encoding: z.string() }),
]);

const specShape = z.strictObject({
  version: z.literal(1),
  format: z.enum([
    'delimited',
    'interpolNotices',
    'sheet',
    'phoneExtraction',
    'sanctionsXml',
    'email',
    'text',
  ]),
  title: z.string(),
  reader,
  context: z.strictObject(contextShape),
  mentions: z.array(
    z.strictObject({
      slot: z.string().min(1),
      schema: z.enum(schemaIds),
      recordId: z.string().nullable(),
      when: when.nullable(),
      statements: z.array(statement),
      agent: z.boolean().exactOptional(),
      scan: z.array(z.string()).exactOptional(),
    }),
  ),
  links: z.array(
    z.strictObject({
      kind: z.enum(linkKindIds),
      from: z.string(),
      to: z.string(),
      strength: z.enum(['confirmed', 'unconfirmed', 'tentative']),
      statements: z.array(statement),
      when: z
        .strictObject({ column: z.string(), equals: z.array(z.string()), not: z.boolean().exactOptional() })
        .exactOptional(),
    }),
  ),
  ignored: z.array(z.string()),
});

/** A spec from a file or another workspace. Problem: input-invalid with the path of the first fault. */
export function checkSpec(input: unknown): Result<Spec> {
  const checked = specShape.safeParse(input);
  if (checked.success) return ok(checked.data);
  return fail('input-invalid', { field: checked.error.issues[0]?.path.join('.') ?? '' });
}

/** The saved spec made for exactly these columns, the newest last; null when there is none. Order does not matter. */
export function savedSpecFor(saved: readonly SpecDocument[], columns: readonly string[]): Spec | null {
  const key = [...columns].sort().join('\n');
  return saved.findLast((document) => document.columns.join('\n') === key)?.spec ?? null;
}
