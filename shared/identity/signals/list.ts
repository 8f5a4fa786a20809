// Every signal, in the order in which an evidence sheet shows them: who it is, then numbers, then where and how.
import type { Signal } from '../types';
import { accountNumber } from './account';
import { address } from './address';
import { birthDate } from './birth-date';
import { birthPlace } from './birth-place';
import { paymentCard } from './card';
import { containerNumber } from './container';
import { country } from './country';
import { identityDocument } from './document';
import { emailAddress } from './email';
import { fatherName } from './father-name';
import { height } from './height';
import { ibanNumber } from './iban';
import { imei } from './imei';
import { imo } from './imo';
import { imsi } from './imsi';
import { marks } from './marks';
import { mmsi } from './mmsi';
import { personName } from './name';
import { nationalNumber } from './national-number';
import { onlineName } from './online-name';
import { phoneNumber } from './phone';
import { plate } from './plate';
import { registrationNumber } from './registration';
import { seat } from './seat';
import { serialNumber } from './serial';
import { sex } from './sex';
import { title } from './title';
import { trackingNumber } from './tracking';
import { vin } from './vin';
import { wallet } from './wallet';

export const signals: readonly Signal[] = [
  personName,
  title,
  birthDate,
  sex,
  country,
  seat,
  birthPlace,
  fatherName,
  height,
  marks,
  identityDocument,
  nationalNumber,
  registrationNumber,
  accountNumber,
  ibanNumber,
  paymentCard,
  wallet,
  imei,
  imsi,
  phoneNumber,
  emailAddress,
  onlineName,
  address,
  vin,
  plate,
  imo,
  mmsi,
  containerNumber,
  trackingNumber,
  serialNumber,
];

const ofSchema = new Map<string, readonly Signal[]>();

/** Those that look at things of one schema, in the same order. */
export function signalsOf(schema: string): readonly Signal[] {
  let own = ofSchema.get(schema);
  if (own === undefined) {
    own = signals.filter(({ schemas }) => schemas.includes(schema));
    ofSchema.set(schema, own);
  }
  return own;
}
