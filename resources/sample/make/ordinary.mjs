// Ordinary people of an invented Maine: the noise that connections must be found in.
import { twoDigits } from './forms.mjs';

const surnames = [
  'Thibbeault', 'Larrabrook', 'Merrithorpe', 'Penlow', 'Sprowler', 'Ouellmore', 'Hallowicke', 'Crossgate', 'Tarbuckle',
  'Dunmere', 'Pottlefield', 'Wharffin', 'Quimbrough', 'Brackenby', 'Fernaldson', 'Michaudry', 'Cobbossey', 'Hutchcroft',
  'Libbeyson', 'Gagnemont', 'Strouthers', 'Alewright', 'Bickmoor', 'Carrabeth', 'Dyerling', 'Emberly', 'Frostwick',
  'Gowerby', 'Haskellton', 'Ingerloft', 'Jalbertine', 'Kennebrook', 'Leightonby', 'Moosewell', 'Nadeauville', 'Orchwood',
  'Plourdeau', 'Rackliffe-Stone', 'Saltwick', 'Treworthy', 'Umberfield', 'Violettine', 'Wentmore', 'Yorkley', 'Averbeck',
  'Bouchette', 'Cyrward', 'Daigleson', 'Eastmere', 'Farnsby', 'Grindlecove', 'Hodgeworth', 'Isleford', 'Joncasse',
  'Knappwell', 'Lovejoyce', 'Morrowby', 'Nevellson', 'Oakesmith', 'Pinkerly',
];
const given = {
  M: [
    'Tyler', 'Raymond', 'Dale', 'Marcus', 'Gordon', 'Ethan', 'Roland', 'Kevin', 'Wayne', 'Silas', 'Bradley', 'Clifton',
    'Amos', 'Everett', 'Hollis', 'Leland', 'Norris', 'Percy', 'Royce', 'Travis', 'Verne', 'Wendell', 'Otis', 'Barrett',
  ],
  F: [
    'Ashley', 'Brenda', 'Carlene', 'Dawn', 'Elaine', 'Faye', 'Gretchen', 'Heather', 'Joline', 'Kayla', 'Lorraine',
    'Melody', 'Nadine', 'Opal', 'Paulette', 'Rhonda', 'Sheila', 'Thelma', 'Ursula', 'Verna', 'Wanda', 'Abigail', 'Corinne', 'Bethany',
  ],
};
const streets = [
  'Military Street', 'Pleasant Street', 'Foundry Lane', 'Bog Road', 'Court Street', 'Spruce Ridge Road', 'Mill Pond Way',
  'Ferry Road', 'Highland Terrace', 'Elm Court', 'Quarry Road', 'Station Street', 'Meadow Lane', 'Ledge Road', 'Cannery Row',
];
export const towns = {
  north: [['Houlton', '04730'], ['Presque Isle', '04769'], ['Caribou', '04736'], ['Madawaska', '04756'], ['Fort Kent', '04743'], ['Mars Hill', '04758']],
  south: [['South Portland', '04106'], ['Portland', '04101'], ['Westbrook', '04092'], ['Saco', '04072'], ['Lewiston', '04240'], ['Scarborough', '04074']],
  coast: [['Bangor', '04401'], ['Bucksport', '04416'], ['Bath', '04530'], ['Belfast', '04915'], ['Ellsworth', '04605'], ['Brewer', '04412']],
};
const eyes = ['BRO', 'BLU', 'HAZ', 'GRN', 'GRY'];
const hairs = ['BRO', 'BLN', 'BLK', 'GRY', 'RED'];
const quebec = {
  surnames: ['Bolduquet', 'Charbonnel', 'Deslauriez', 'Fréchonnet', 'Guérandel', 'Lachancelle', 'Marcouillet', 'Pépinaud', 'Rivardeau', 'Sansoucier', 'Thériauld', 'Vaillancœur'],
  M: ['Stéphane', 'Benoît', 'Luc', 'Étienne', 'Guy', 'Mathieu', 'Yvon'],
  F: ['Chantal', 'Mélanie', 'Geneviève', 'Hélène', 'Josée', 'Sylvie'],
  streets: ['rue Principale', 'rue de l’Église', 'boulevard Hébert', 'chemin du Lac', 'rue Saint-François', 'avenue Pie-X'],
  towns: ['Dégelis', 'Témiscouata-sur-le-Lac', 'Rivière-du-Loup', 'Rimouski', 'Lac-Mégantic', 'Saint-Georges'],
};

/** One ordinary person; `area` is a key of `towns`. */
export function ordinaryPerson(random, area) {
  const sex = random.pick(['M', 'F']);
  const [town, zip] = random.pick(towns[area]);
  return {
    sex,
    given: random.pickSkewed(given[sex]),
    middle: random.letters(1, 'ABCDEGJKLMRST'),
    surname: random.pickSkewed(surnames),
    born: { y: random.int(1946, 2005), m: random.int(1, 12), d: random.int(1, 28) },
    height: random.int(sex === 'M' ? 165 : 152, sex === 'M' ? 193 : 178),
    weight: random.int(115, 245),
    eyes: random.pick(eyes),
    hair: random.pick(hairs),
    street: `${random.int(2, 240)} ${random.pick(streets)}`,
    town,
    zip,
  };
}

/** One ordinary person of Québec. */
export function ordinaryQuebecker(random) {
  const sex = random.pick(['M', 'F']);
  return {
    sex,
    given: random.pick(quebec[sex]),
    surname: random.pick(quebec.surnames),
    // Days above twelve among them: they tell a careful reader that this file writes the day first.
    born: { y: random.int(1950, 2003), m: random.int(1, 12), d: random.int(1, 28) },
    height: random.int(155, 192),
    street: `${random.int(3, 980)}, ${random.pick(quebec.streets)}`,
    town: random.pick(quebec.towns),
    plate: `${random.letters(1)}${random.digits(2)} ${random.letters(3)}`,
  };
}

export const commaName = (p) => `${p.surname}, ${p.given} ${p.middle}`;
export const fullAddress = (p) => `${p.street}, ${p.town} ME ${p.zip}`;
export const emailOf = (p) => `${p.given}.${p.surname}${twoDigits(p.born.y % 100)}@example.org`.toLowerCase();

/** A plate of the state's ordinary shape. */
export function plate(random) {
  return `${random.digits(4)}-${random.letters(2)}`;
}

/** Hands out phone numbers, each once, so that no two cases share one by accident. */
export function phoneDealer(cast, ends, area = '207') {
  const left = [...ends];
  const deal = () => {
    const end = left.shift();
    if (end === undefined) throw new Error('no invented phone number left');
    return cast.phone(String(end).padStart(4, '0'), area);
  };
  /** For those who may as well have none: null when only `kept` are left. */
  deal.spare = (kept = 0) => (left.length > kept ? deal() : null);
  return deal;
}
/** A number written in `form`, or nothing. */
export const spared = (deal, form, kept = 0) => {
  const number = deal.spare(kept);
  return number === null ? '' : form(number);
};
export const range = (low, high) => Array.from({ length: high - low + 1 }, (_, i) => low + i);
