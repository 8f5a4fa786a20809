// Words in names that are not part of who somebody is: titles, generation marks, legal forms, and what police and clerks
// write where a name is not known (FNU, LNU, NMN: NCIC usage; DOE: courts).

import { wordsOfAbsence } from './absence';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Before a name. Full stops are taken away before looking. */
export const titlesBefore = set(
  'mr mrs ms miss mx dr prof professor sgt det ofc officer capt lt cpl pvt maj rev fr hon judge deputy sheriff trooper ' +
    'agent detective sergeant captain lieutenant mme mlle monsieur madame mademoiselle docteur maitre senor senora ' +
    'senorita sra srta dna lic ing herr frau السيد السيدة الدكتور الدكتورة الشيخ гр г-н г-жа',
);

/** After a name. */
export const titlesAfter = set('md phd esq dds dvm rn jd cpa dmd do od lcsw pe');

/** Generation marks and how they are shown. */
export const suffixes: ReadonlyMap<string, string> = new Map([
  ['jr', 'Jr'],
  ['junior', 'Jr'],
  ['jnr', 'Jr'],
  ['sr', 'Sr'],
  ['senior', 'Sr'],
  ['snr', 'Sr'],
  ['ii', 'II'],
  ['2nd', 'II'],
  ['iii', 'III'],
  ['3rd', 'III'],
  ['iv', 'IV'],
  ['4th', 'IV'],
]);

/** Stand where a name part is not known. */
export const unknownParts = set(
  'fnu lnu nmn nmi nfn nln unk unkn unknown unidentified unnamed inconnu inconnue desconocido desconocida n/a na - -- ? ' +
    'tbd xxx xxxx невідомий невідома неизвестный неизвестная مجهول مجهولة',
);

/** Beside DOE (or ROE) they make a stand-in for a person who is not named. */
export const doeGivenNames = set(
  'john jane jon baby infant janie johnny jimmy juan juana boy girl male female minor child',
);

/**
 * What clerks call somebody without a name, usually with a number: `Suspect 1`, `UNKNOWN FEMALE 2`. Two files that say so
 * do not speak of one person.
 */
export const unnamedNouns = set(
  'male female subject person suspect victim witness juvenile minor man woman child boy girl driver passenger caller homme ' +
    'femme personne sujet suspecte victime témoin mineur mineure hombre mujer persona sospechoso sospechosa víctima victima ' +
    'testigo menor رجل امرأة شخص الهوية мужчина женщина лицо чоловік жінка особа',
);

/** Of them those that are family names too: alone they are taken for one. */
export const nounsAndNames = set('person minor man child boy girl driver male');

/** Belong to the family name that follows; left out of comparison. */
export const particles = set(
  'de da do dos das del della delle di du des la las le les lo los van von vom der den ter ten te zu zum zur af av ' +
    'al el ul bin ibn ben bint abu abou y e i st ste saint san santa d l',
);

/** Particles that come between given and family name in written order, so that the family name begins there. */
export const familyOpeners = set(
  'de da do dos das del della delle di du des la las le les lo van von vom der den ter ten zu zum zur af av al el ul bin ibn bint abu abou abdul abdel st ste',
);

/** Legal forms that no family name is mistaken for. Compared without full stops. */
export const legalForms: ReadonlyMap<string, string> = new Map([
  ...(
    [
      'LLC',
      'LLP',
      'PLLC',
      'PLC',
      'GmbH',
      'AG',
      'BV',
      'NV',
      'SARL',
      'SAS',
      'SRL',
      'SPRL',
      'EURL',
      'OOO',
    ] as const
  ).map((form) => [form.toLowerCase(), form] as const),
  ...(
    [
      'OAO',
      'ZAO',
      'PAO',
      'TOV',
      'JSC',
      'PJSC',
      'OJSC',
      'KFT',
      'APS',
      'FZE',
      'FZCO',
      'LTDA',
      'ООО',
      'ОАО',
    ] as const
  ).map((form) => [form.toLowerCase(), form] as const),
  ...(['ЗАО', 'ПАО', 'ТОВ', 'ПрАТ', 'ПАТ'] as const).map((form) => [form.toLowerCase(), form] as const),
  ['inc', 'Inc'],
  ['incorporated', 'Inc'],
  ['corp', 'Corp'],
  ['corporation', 'Corp'],
  ['ltd', 'Ltd'],
  ['limited', 'Ltd'],
  ['ltee', 'Ltée'],
  ['limitee', 'Ltée'],
  ['company', 'Co'],
  ['有限公司', '有限公司'],
  ['股份有限公司', '股份有限公司'],
]);

/** Legal forms only when written so (a full stop, or after a comma): family names look like them otherwise. */
export const shyLegalForms: ReadonlyMap<string, string> = new Map([
  ['co', 'Co'],
  ['sa', 'SA'],
  ['as', 'AS'],
  ['ab', 'AB'],
  ['ao', 'AO'],
  ['lp', 'LP'],
  ['pc', 'PC'],
  ['sacv', 'SA de CV'],
]);

/** One of these anywhere: a firm, an office or a house, not a person. */
export const organizationWords = set(
  'bank bancorp department dept ministry university enterprises holdings trading exports imports motel hotel foundation ' +
    'association logistics shipping seafoods foods services solutions municipality municipalite gobierno banco banque credit ' +
    'union hospital clinic pharmacy restaurant automotive towing',
);

/** Followed by "of" (or de, du) it is a public body. */
export const publicBodies = set(
  'town city county state village borough parish ville municipio ciudad office bureau',
);

/** Chinese family names of two characters. */
export const doubleFamilyNames = set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯',
);

/** Every word that the full reading of a name treats in a way of its own. */
export const wordsWithMeaning: ReadonlySet<string> = new Set([
  ...[titlesBefore, titlesAfter, unknownParts, familyOpeners, organizationWords, publicBodies].flatMap(
    (words) => [...words],
  ),
  ...[suffixes, legalForms, shyLegalForms].flatMap((words) => [...words.keys()]),
  ...unnamedNouns,
  ...wordsOfAbsence,
  ...['doe', 'roe', 'abd', 'aka', 'alias'],
]);
