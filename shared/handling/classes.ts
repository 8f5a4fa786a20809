// What kind of material a source is in law: it says more about who may see it than any marking.

/** Each has words `class.CODE` in the catalogues. */
export const materialClasses = [
  'other',
  'criminalHistory',
  'sar',
  'grandJury',
  'wiretap',
  'cellSite',
  'juvenile',
  'motorVehicle',
  'tuVisa',
  'informant',
  'thirdAgency',
  'publicList',
] as const;

export type MaterialClass = (typeof materialClasses)[number];
