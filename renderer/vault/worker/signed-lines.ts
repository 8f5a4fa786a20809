// The audit or the access log as signed JSON lines, for somebody without the program: each entry with its signature, and
// a last line with the keys that sign, so that anybody can check the chain with common tools (docs/security.md says how).
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { aboutNothing } from '#shared/access/types';
import { chainPurposes, headerText } from '#shared/audit/chain';
import { type ChainEntry, everything, type Salted } from '#shared/audit/types';
import { canonical } from '#shared/change/change';
import type { LogExport, VaultContract } from '#shared/contracts/vault';
import type { DocumentId, UserId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { ByteWriter } from '#shared/storage/byte-writer';
import { fittingNumbers } from './history';
import { accessEntries } from './queries/access';
import type { Workspace } from './workspace';

/** What the last line's signature is made for. */
const PURPOSE = 'dirigo log export 1';

export async function signedLines(
  workspace: Workspace,
  asked: LogExport,
): Promise<Result<VaultContract['signedLines']['output']>> {
  const { log, about } = asked;
  const noted = await workspace.access.note({
    what: 'export',
    about: { ...aboutNothing, text: `${log}.jsonl`, anchors: about === null ? [] : [about] },
    count: 1,
  });
  if (!noted.ok) return noted;
  const out = new ByteWriter();
  let entries = 0;
  const add = (entry: ChainEntry<Salted>): void => {
    entries++;
    out.bytes(utf8ToBytes(lineOf(entry)));
  };
  const chosen = await chosenNumbers(workspace, asked);
  if (!chosen.ok) return chosen;
  for await (const page of workspace[log].everyEntry())
    for (const { number, entry } of page) {
      if (chosen.value?.has(number) === false) continue;
      if (!entry.ok) return entry;
      add(entry.value);
    }
  const above = out.finish();
  const last = utf8ToBytes(`${canonical(closing(workspace, asked, entries, above))}\n`);
  const bytes = new Uint8Array(above.length + last.length);
  bytes.set(above);
  bytes.set(last, above.length);
  return ok({ bytes, entries });
}

/** Null: all, those that cannot be read among them. */
async function chosenNumbers(
  workspace: Workspace,
  { log, about, filter }: LogExport,
): Promise<Result<ReadonlySet<number> | null>> {
  if (about === null && canonical(filter) === canonical(everything)) return ok(null);
  if (log === 'audit') return fittingNumbers(workspace, filter);
  const entries = await accessEntries(workspace, about, filter);
  return entries.ok ? ok(new Set(entries.value.map(({ header }) => header.number))) : entries;
}

/** Written as it is hashed: the hash of a header is that of its text here. */
function lineOf({ header, payload }: ChainEntry<Salted>): string {
  return `{"header":${headerText(header)},"payload":${canonical(payload)}}\n`;
}

function closing(
  workspace: Workspace,
  { log, about, filter }: LogExport,
  entries: number,
  above: Uint8Array,
): object {
  const { audit, access, documents, keyring, now } = workspace;
  const { file } = keyring.state;
  const head = log === 'audit' ? audit.head : access.head;
  const people = file.people.map((person) => {
    const { user, role, since, publicKeys, agreementKey, certificate, handedOn } = person;
    const document = documents.all.get(user as UserId & DocumentId);
    const name = document?.kind === 'user' ? document.name : '';
    const vouched = { user, name, role, since, publicKeys, agreementKey, certificate };
    return handedOn === undefined ? vouched : { ...vouched, handedOn };
  });
  const said = {
    log,
    workspace: keyring.workspace,
    signedFor: chainPurposes[log],
    about,
    filter,
    entries,
    head: { ...head },
    linesSha256: bytesToHex(sha256(above)),
    certifiers: file.certifiers,
    people,
    exportedAt: now(),
    exportedBy: keyring.person.user,
  };
  const signature = ed25519.sign(utf8ToBytes(`${PURPOSE}\n${canonical(said)}`), keyring.person.signingKey);
  return { ...said, signature: bytesToHex(signature) };
}
