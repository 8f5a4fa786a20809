// What each batch verb answers with --json, as other programs may rely on it.
import { z } from 'zod';

const count = z.int().min(0);
const problem = z.strictObject({ code: z.string(), facts: z.record(z.string(), z.unknown()) });
const counts = {
  rows: count,
  accepted: count,
  flagged: count,
  rejected: count,
  repeated: count,
  notData: count,
};

export const newAnswer = z.strictObject({ workspace: z.string(), people: z.array(z.string()) });

export const importAnswer = z.strictObject({
  files: z.array(
    z
      .strictObject({
        file: z.string(),
        format: z.string().nullable(),
        ...counts,
        mentions: count,
        links: count,
        seconds: z.number().min(0),
        problem: problem.nullable(),
        remarks: z.array(
          z.strictObject({
            file: z.string(),
            row: z.int().min(1),
            column: z.string().nullable(),
            outcome: z.enum(['flagged', 'rejected']),
            code: z.string(),
            sentence: z.string().min(1),
          }),
        ),
        rowsNotTold: count,
      })
      .refine((file) => file.rows === file.accepted + file.flagged + file.rejected + file.repeated),
  ),
});

export const listAnswer = z.strictObject({
  cases: z.array(z.looseObject({ id: z.string(), number: z.string(), title: z.string() })),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      format: z.string(),
      role: z.enum(['case', 'list']),
      ...counts,
      cases: z.array(z.string()),
    }),
  ),
});

export const searchAnswer = z.strictObject({
  hits: z.array(
    z.strictObject({
      entity: z.string(),
      schema: z.string(),
      caption: z.string(),
      source: z.string(),
      row: z.int().min(1),
      why: z.strictObject({ code: z.string(), value: z.string() }),
      protections: z.array(z.string()),
    }),
  ),
});

export const connectionsAnswer = z.looseObject({
  connections: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.enum(['match', 'sharedIdentifier', 'path']),
      near: z.string(),
      nearCaption: z.string(),
      far: z.string(),
      farCaption: z.string(),
      evidence: z.array(z.looseObject({ outcome: z.enum(['agrees', 'conflicts', 'missing']) })),
      band: z.string(),
      state: z.enum(['proposed', 'waiting', 'same', 'different', 'unsure']),
      rank: z.int().min(1),
    }),
  ),
});

export const decideAnswer = z.looseObject({ entry: z.int().min(1) });
export const undoAnswer = z.looseObject({ entry: z.int().min(1) });

export const auditAnswer = z.strictObject({
  entries: z.array(
    z.looseObject({
      number: z.int().min(1),
      at: z.string(),
      userName: z.string(),
      command: z.string(),
      reversedBy: z.int().nullable(),
    }),
  ),
});

const chain = z.strictObject({ entries: count, head: z.string(), faults: z.array(z.unknown()) });

export const verifyAnswer = z.strictObject({
  audit: chain,
  access: chain,
  segments: count,
  faults: z.array(z.unknown()),
  unbound: z.array(z.string()),
});

export const purgePreviewAnswer = z.strictObject({
  rows: z.array(
    z.strictObject({
      source: z.string(),
      sourceTitle: z.string(),
      row: z.int().min(1),
      captions: z.array(z.string()),
      why: z.enum(['own', 'identifier', 'name']),
    }),
  ),
  facts: z.looseObject({ rows: count, documents: count, looks: count }),
  texts: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.string(),
      places: z.array(z.array(z.strictObject({ text: z.string(), goes: z.boolean() }))),
    }),
  ),
  textsOf: count,
});

const copies = z.array(z.strictObject({ where: z.string(), at: z.string() }));

export const purgeAnswer = z.strictObject({
  entry: z.int().min(1),
  facts: z.looseObject({ kind: z.string(), rows: count, documents: count, entries: count, looks: count }),
  by: z.string(),
  agency: z.string(),
  at: z.string(),
  copies,
});

const kept = {
  ...{ entries: count, behind: count, rows: count, bytes: count, cut: count, faults: count },
  ahead: z.boolean(),
  damagedAfter: count.nullable(),
  mends: z.boolean(),
};

export const checkAnswer = verifyAnswer.extend({
  references: z.array(z.unknown()),
  backup: z.strictObject(kept),
  elsewhere: z.strictObject(kept).nullable(),
});

export const backupAnswer = z.strictObject({
  entries: count,
  beside: z.strictObject({ entries: count, mended: z.boolean() }),
  elsewhere: z
    .strictObject({
      where: z.string(),
      syncedBy: z.string().nullable(),
      entries: count,
      at: z.string().nullable(),
      trouble: problem.nullable(),
      outdated: z.boolean(),
      mended: z.boolean(),
    })
    .nullable(),
  copies,
});

const place = z.enum(['beside', 'elsewhere', 'pointed']);

export const restorableAnswer = z.strictObject({
  database: z.strictObject({ entries: count, known: count, at: z.string().nullable() }),
  backups: z.array(
    z.strictObject({
      place,
      at: z.string().nullable(),
      bytes: count,
      cut: count,
      entries: count,
      rows: count,
      belongs: z.boolean().nullable(),
    }),
  ),
  away: z.string().nullable(),
});

export const restoredAnswer = z.strictObject({ from: place, entries: count, sources: count });

export const fileAnswer = z.looseObject({ file: z.string() });

export const failedAnswer = z.strictObject({ ok: z.literal(false), problem });
