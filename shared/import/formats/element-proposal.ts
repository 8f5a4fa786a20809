// The proposal of a format that understands its elements by itself: nothing to map, only what a person may settle.

import type { SourceRecord } from '../../model/record';
import { unknownContext } from '../../values/unknown-context';
import type { ParseContext } from '../../values/value-type';
import type { FormatId, MentionRule, Proposal, ReaderOptions } from '../types';

export interface ElementProposal {
  readonly format: FormatId;
  readonly title: string;
  readonly reader: ReaderOptions;
  readonly context: Partial<ParseContext>;
  readonly records: readonly SourceRecord[];
  readonly sourceRole: 'case' | 'list';
  readonly statedTotal?: number | null;
  /** What is said once for the whole file, as constants. */
  readonly mentions?: readonly MentionRule[];
  readonly ignored?: readonly string[];
  readonly oneNumbering?: true;
}

/** Paths beyond this are not listed: a chat of a thousand messages has no thousand columns to look at. */
const LISTED = 200;

export const elementContext: ParseContext = { ...unknownContext, region: 'US' };

export function proposeElements(proposal: ElementProposal): Proposal {
  const paths = new Set<string>();
  for (const { columns } of proposal.records)
    for (const path of columns) paths.add(path.replace(/\.\d+(?=\.|$)/g, '.n'));
  return {
    spec: {
      version: 1,
      format: proposal.format,
      title: proposal.title,
      reader: proposal.reader,
      context: { ...elementContext, ...proposal.context },
      mentions: proposal.mentions ?? [],
      links: [],
      ignored: proposal.ignored ?? [],
      ...(proposal.oneNumbering === true ? { oneNumbering: true } : {}),
    },
    columns: [...paths].slice(0, LISTED).map((column) => ({
      column,
      property: null,
      slot: null,
      confidence: 1,
      because: { code: 'format-knows', facts: {} },
      examples: [],
    })),
    dates: [],
    sourceRole: proposal.sourceRole,
    statedTotal: proposal.statedTotal ?? null,
  };
}
