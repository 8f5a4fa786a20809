// Importing one file from recognition to commit, as the window's import desk and batch mode both do it.

import type { ComputeContract, ReadableFile, ReadingProgress } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { ImportReport } from '#shared/contracts/vault-answers';
import { settleIssuer } from '#shared/import/settle-issuer';
import type { Proposal, SourceHead, Spec } from '#shared/import/types';
import { ok, type Result } from '#shared/model/problem';
import type { ParseContext } from '#shared/values/value-type';
import { issuingCountry } from './issuing-country';

export interface ImportChoices {
  /** Settles what the proposal leaves open, or overrides it: zone, date order, region, ... */
  readonly context: Partial<ParseContext>;
  /** Makes the source's head from what was proposed. */
  readonly head: (proposal: Proposal) => SourceHead;
}

export interface ImportTools {
  readonly vault: Client<VaultContract>;
  readonly compute: Client<ComputeContract>;
}

/** Recognises, proposes and imports without a person in between. Problems: those of recognising and importing. */
export async function importFile(
  { vault, compute }: ImportTools,
  file: ReadableFile,
  choices: ImportChoices,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Result<ImportReport>> {
  const recognised = await compute.recognise({ file });
  if (!recognised.ok) return recognised;
  const head = choices.head(recognised.value.proposal);
  const country = await issuingCountry(vault, head.caseId);
  const proposal = settleIssuer(recognised.value.proposal, head.role, country);
  const spec: Spec = { ...proposal.spec, context: { ...proposal.spec.context, ...choices.context } };
  const report = await vault.importFile(
    { file, spec, head, statedTotal: proposal.statedTotal },
    onProgress === undefined ? {} : { onProgress },
  );
  return report.ok ? ok(report.value) : report;
}
