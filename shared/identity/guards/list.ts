// Every guard, in the order their alerts are shown.
import { alikeInSound } from './alike-in-sound';
import { bodyConflict } from './body-conflict';
import { fatherAndSon } from './father-and-son';
import type { Guard } from './guard';
import { numberAndBirth } from './number-and-birth';
import { numberShared } from './number-shared';
import { otherFamilyName } from './other-family-name';
import { otherIssuer } from './other-issuer';
import { overCommon } from './over-common';
import { placeholderName } from './placeholder-name';
import { secondGivenName } from './second-given-name';
import { siblings } from './siblings';
import { statedAsTwo } from './stated-as-two';
import { tenureApart } from './tenure-apart';
import { thinEvidence } from './thin-evidence';
import { birthYearsApart } from './years-apart';

export const guards: readonly Guard[] = [
  placeholderName,
  fatherAndSon,
  siblings,
  secondGivenName,
  statedAsTwo,
  birthYearsApart,
  bodyConflict,
  otherFamilyName,
  alikeInSound,
  numberAndBirth,
  numberShared,
  otherIssuer,
  overCommon,
  tenureApart,
  thinEvidence,
];
