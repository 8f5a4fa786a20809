// The country that a case belongs to, as far as the workspace says: whose national numbers its files most likely hold.
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { countryOfPlace } from '#shared/import/settle-issuer';
import type { CaseDocument, SettingsDocument } from '#shared/model/documents';
import type { CaseId } from '#shared/model/ids';
import { isCountryCode } from '#shared/values/country';

/** ISO 3166-1 alpha-2: of the case's jurisdiction, else of the agency; null when neither says. */
export async function issuingCountry(
  vault: Client<VaultContract>,
  caseId: CaseId | null,
): Promise<string | null> {
  const cases = caseId === null ? null : await vault.documents({ kind: 'case' });
  const own = cases?.ok
    ? (cases.value as readonly CaseDocument[]).find(({ id }) => id === caseId)
    : undefined;
  const place = own === undefined ? null : countryOfPlace(own.jurisdiction);
  if (place !== null) return place;
  const settings = await vault.documents({ kind: 'settings' });
  const region = settings.ok ? (settings.value as readonly SettingsDocument[])[0]?.region : undefined;
  return region !== undefined && isCountryCode(region) ? region : null;
}
