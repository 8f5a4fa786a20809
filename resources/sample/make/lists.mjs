// The lists: notices in two editions, lost documents, stolen vehicles, sanctions. Ids 1900/9xxxx are nobody's.
import { ordinaryVehicle } from './case-a.mjs';
import { imo, wallet } from './check-digits.mjs';
import { csv } from './csv.mjs';
import { dates } from './forms.mjs';
import { stream } from './random.mjs';
import { Rows } from './rows.mjs';

const elsewhere = {
  latin: {
    surnames: ['Aldebert', 'Brzezowski', 'Corvalho', 'Dvorecky', 'Eskildssen', 'Fontanier', 'Grubešar', 'Horvathy', 'Iacobescu', 'Jaramundo', 'Kjellmark', 'Lindqvister', 'Montalbero', 'Nagyvari', 'Ozkaraman', 'Pereirinha', 'Rosenthaler', 'Szabolcsi', 'Tavarellos', 'Wisniecki'],
    M: ['Anton', 'Bruno', 'Carlos', 'Emil', 'Fabio', 'Henrik', 'Jorge', 'Lukas', 'Mateusz', 'Rui', 'Stefan', 'Tomas'],
    F: ['Agata', 'Beatriz', 'Carmen', 'Elena', 'Ilona', 'Lucia', 'Paola', 'Teresa'],
    countries: ['FR', 'PL', 'PT', 'CZ', 'SE', 'HU', 'RO', 'CO', 'TR', 'DE', 'BR', 'IT'],
    languages: ['FRE', 'POL', 'POR', 'SPA', 'GER', 'ITA'],
  },
  cyrillic: {
    surnames: ['ВЕРЕСКУН', 'ДОРОШЕВИЧ', 'ЗАЛУЦЬКИЙ', 'КРАСНОПІЛЬ', 'МЕДВЕДЧЕНКОВ', 'ОСТРОГЛЯД', 'ПЛАХОТІН', 'СЕМИВОЛОС', 'ТИМОШКІНЕЦЬ', 'ЧЕРЕМИСОВ'],
    M: ['Андрій', 'Віктор', 'Дмитрий', 'Максим', 'Павло', 'Сергей'],
    F: ['Галина', 'Ирина', 'Марина', 'Оксана'],
    countries: ['UA', 'RU', 'BG', 'KZ', 'RS'],
    languages: ['RUS', 'UKR'],
  },
  arabic: {
    surnames: ['الزعفراني', 'البحراوي', 'الخزرجاني', 'الدمنهوري', 'السنباطي', 'الورداني', 'المرزوقاني'],
    M: ['أحمد', 'ياسر', 'محمود', 'طارق', 'فارس'],
    F: ['ليلى', 'سلمى', 'هند'],
    countries: ['EG', 'LB', 'IQ', 'MA', 'JO'],
    languages: ['ARA'],
  },
  chinese: {
    surnames: ['司空', '欧阳', '东郭', '南宫', '闻人', '澹台'],
    M: ['雪舟', '远帆', '立岩', '海川'],
    F: ['晓荷', '映月', '素秋'],
    countries: ['CN', 'SG', 'MY'],
    languages: ['CHI'],
  },
};
const charges = [
  'Participation in an organised criminal group\r\nIllegal trafficking in narcotic drugs',
  'Aggravated fraud', 'Murder', 'Trafficking in human beings\r\nForced labour', 'Robbery with violence', 'Money laundering',
  'Forgery of official documents', 'Illegal possession of firearms', 'Smuggling of goods',
];

const noticeId = (number) => `1900/${number}`;
const links = (colour, id) => {
  const base = `https://notices.example.org/notices/v1/${colour}/${id.replace('/', '-')}`;
  return { self: { href: base }, images: { href: `${base}/images` } };
};

function red(number, person) {
  const id = noticeId(number);
  const { warrants, ...rest } = person;
  return {
    date_of_birth: null, distinguishing_marks: null, weight: 0, nationalities: [], entity_id: id, eyes_colors_id: null, sex_id: 'M', place_of_birth: null,
    forename: null, arrest_warrants: warrants, country_of_birth_id: null, hairs_id: null, name: null, languages_spoken_ids: null, height: 0, ...rest, _links: links('red', id),
  };
}
function yellow(number, person) {
  const id = noticeId(number);
  return {
    entity_id: id, name: null, forename: null, date_of_birth: null, sex_id: 'F', nationalities: [], birth_name: null, father_forename: null, father_name: null,
    mother_forename: null, mother_name: null, place: null, date_of_event: null, country: null, distinguishing_marks: null, eyes_colors_id: null, hairs_id: null,
    height: 0, weight: 0, place_of_birth: null, country_of_birth_id: null, languages_spoken_ids: null, ...person, _links: links('yellow', id),
  };
}
function un(number, person) {
  const id = noticeId(number);
  return {
    entity_id: id, un_reference: `FIi.${number - 90000}`, un_resolution: '9999 (2019)', un_reference_date: '2019/05/02', name: null, forename: null, date_of_birth: null, sex_id: 'M',
    nationalities: [], name_at_birth: null, name_in_original_script: null, forename_in_original_script: null, profession: null, purposes: ['ASSETS_FREEZE', 'TRAVEL_BAN'],
    aliases: [], identity_documents: [], associates: [], adresses: [], place_of_birth: null, country_of_birth_id: null, summary: 'Fictional', additional_information: null,
    ...person, _links: links('un', id),
  };
}
const warrant = (country, charge) => [{ issuing_country_id: country, charge, charge_translation: null }];

function notices({ seed, cast, edition }) {
  const random = stream(seed, 'notices');
  const rows = new Rows(edition === 1 ? 'lists/notices.json' : 'lists/notices_edition_2.json');
  const { director, brother, recruiter, patronymic, yearOnly, girl, absent } = cast;
  rows.add(red(90001, {
    name: director.cyrillicSurname, forename: director.cyrillicGiven, date_of_birth: dates.slashes(director.born), nationalities: ['UA'], country_of_birth_id: 'UA',
    place_of_birth: director.birthPlace, height: 1.8, weight: 84, eyes_colors_id: ['BLU'], hairs_id: ['BRO'], languages_spoken_ids: ['UKR', 'RUS'],
    warrants: warrant('RO', 'Trafficking in human beings\r\nParticipation in an organised criminal group'),
  }), 'director');
  rows.add(red(90002, {
    name: [...recruiter.surnames].reverse().join(' ').toUpperCase(), forename: recruiter.given, date_of_birth: dates.slashes({ ...recruiter.born, m: recruiter.born.d, d: recruiter.born.m }),
    sex_id: 'F', nationalities: ['EC'], country_of_birth_id: 'EC', place_of_birth: recruiter.birthPlace, height: 1.6, eyes_colors_id: ['BRO'], hairs_id: ['BLA'],
    distinguishing_marks: `Tattoo of a ${recruiter.tattoo} on left wrist`, languages_spoken_ids: ['SPA'], warrants: warrant('EC', 'Trafficking in human beings'),
  }), 'recruiter');
  const [own, father, grandfather] = patronymic.parts;
  rows.add(red(90003, {
    name: `${own} ${father}`.toUpperCase(), forename: grandfather, date_of_birth: String(patronymic.born.y), nationalities: ['SO'], country_of_birth_id: 'SO', height: 1.9, weight: 95,
    eyes_colors_id: ['BROD'], hairs_id: ['BLA'], father_forename: patronymic.otherFather, languages_spoken_ids: ['SOM'], warrants: warrant('KE', 'Piracy'),
  }), 'patronymic');
  rows.add(red(90004, {
    name: yearOnly.parts[3], forename: yearOnly.parts[2], date_of_birth: dates.slashes(yearOnly.born), nationalities: ['LB'], country_of_birth_id: 'LB', height: 1.76,
    languages_spoken_ids: ['ARA'], warrants: warrant('LB', 'Aggravated fraud'),
  }), 'yearOnly');
  rows.add(yellow(90007, {
    name: girl.surname.toUpperCase(), forename: girl.given, date_of_birth: dates.slashes(girl.born), nationalities: ['RO'], country_of_birth_id: 'RO', height: 1.61, eyes_colors_id: ['GRE'], hairs_id: ['BRO'],
    distinguishing_marks: `Scar, ${girl.scar}`, place: 'Bacau', country: 'RO', date_of_event: '2025/06/30', languages_spoken_ids: ['RUM'],
  }), 'girl');
  if (edition === 1) {
    rows.add(red(90011, {
      name: absent.name.split(' ')[1].toUpperCase(), forename: absent.name.split(' ')[0], date_of_birth: dates.slashes(absent.born), nationalities: ['NO'], country_of_birth_id: 'NO', height: 1.85,
      eyes_colors_id: ['GRY'], hairs_id: ['BRO'], warrants: warrant('NO', 'Smuggling of goods'),
    }), 'absent');
  }
  rows.add(red(90012, {
    name: director.cyrillicSurname, forename: brother.cyrillicGiven, date_of_birth: dates.slashes(brother.born), nationalities: ['UA'], country_of_birth_id: 'UA', place_of_birth: director.birthPlace,
    warrants: warrant('RO', 'Money laundering'),
  }), 'brother');

  // Noise in all scripts. The drawing is the same for both editions, so that a person keeps an id.
  const scripts = ['latin', 'latin', 'latin', 'cyrillic', 'arabic', 'chinese'];
  for (let number = 90013; number < 90013 + 53; number++) {
    const script = random.pick(scripts);
    const pool = elsewhere[script];
    const sex = random.chance(0.78) ? 'M' : 'F';
    const country = random.pick(pool.countries);
    const born = { y: random.int(1952, 2001), m: random.int(1, 12), d: random.int(1, 28) };
    const colour = random.pick(['red', 'red', 'red', 'yellow', 'un']);
    const precision = random.next();
    const text = precision < 0.72 ? dates.slashes(born) : precision < 0.86 ? String(born.y) : precision < 0.93 ? dates.slashes(born).slice(0, 7) : null;
    const surname = random.pick(pool.surnames);
    const common = {
      name: script === 'latin' ? surname.toUpperCase() : surname, forename: random.chance(0.04) ? '-' : random.pick(pool[sex]), sex_id: random.chance(0.03) ? 'U' : sex,
      date_of_birth: text, nationalities: random.chance(0.08) ? [country, random.pick(pool.countries)] : [country], country_of_birth_id: country,
    };
    const body = {
      height: random.chance(0.5) ? random.int(152, 196) / 100 : 0, weight: random.chance(0.3) ? random.int(50, 110) : 0,
      eyes_colors_id: random.chance(0.6) ? [random.pick(['BRO', 'BLU', 'GRE', 'BLA', 'BROD'])] : null, hairs_id: random.chance(0.6) ? [random.pick(['BLA', 'BRO', 'YELB', 'GRY', 'HAIB'])] : null,
      languages_spoken_ids: [random.pick(pool.languages)],
    };
    const charge = warrant(random.pick(pool.countries), random.pick(charges));
    const place = random.pick(['Port of departure', 'Home', 'School', 'Railway station']);
    const documentNumber = `${random.letters(1)}${random.digits(7)}`;
    const notice =
      colour === 'red'
        ? red(number, { ...common, ...body, warrants: charge })
        : colour === 'yellow'
          ? yellow(number, { ...common, ...body, place, country, date_of_event: `20${random.int(15, 25)}/0${random.int(1, 9)}/1${random.int(0, 9)}` })
          : un(number, { ...common, summary: 'Fictional', identity_documents: random.chance(0.6) ? [documentNumber] : [] });
    if (edition === 2 && number === 90020) continue;
    rows.add(notice);
  }
  if (edition === 2) {
    rows.add(red(90090, { name: 'ZDRAVKOVAR', forename: 'Emil', date_of_birth: '1969/12/05', nationalities: ['RS'], warrants: warrant('RS', 'Money laundering') }));
    rows.add(yellow(90091, { name: 'QUERALTO', forename: 'Lucia', date_of_birth: '2011/02', nationalities: ['ES'] }));
  }
  rows.mix(stream(seed, `notices-order-${edition}`));
  return rows;
}

function noticesText(rows, total) {
  const envelope = {
    total,
    query: { page: 1, resultPerPage: 160 },
    note: 'Fictional',
    _embedded: { notices: rows.values },
    _links: { self: { href: 'https://notices.example.org/notices/v1/all?page=1' }, first: { href: 'https://notices.example.org/notices/v1/all?page=1' }, last: { href: 'https://notices.example.org/notices/v1/all?page=2' } },
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}

const lostColumns = ['document_number', 'document_type', 'issuing_country', 'loss_type', 'loss_date', 'note'];

function lostDocuments({ seed, cast, forms }) {
  const random = stream(seed, 'lost-documents');
  const f = forms.lists;
  const rows = new Rows('lists/lost_documents.csv');
  const add = (number, country, loss, tag = null, type = 'passport') =>
    rows.add({ document_number: number, document_type: type, issuing_country: country, loss_type: loss, loss_date: f.date({ y: random.int(2018, 2025), m: random.int(1, 9), d: random.int(1, 28) }), note: 'Fictional' }, tag);
  add(cast.passport.lost, 'Moldova', 'stolen blank', 'lost');
  add(cast.passport.transposed, 'Georgia', 'lost', 'transposed');
  while (rows.length < 40) {
    add(`${random.letters(2)}${random.digits(7)}`, random.pick(['France', 'Poland', 'Canada', 'Germany', 'Ireland', 'Romania', 'Brazil']), random.pick(['lost', 'stolen', 'stolen blank', 'revoked']), null, random.pick(['passport', 'passport', 'identity card']));
  }
  rows.mix(random);
  return rows;
}

const stolenColumns = ['vin', 'plate', 'plate_state', 'make', 'model', 'colour', 'theft_date', 'theft_country', 'note'];

function stolenVehicles({ seed, cast, forms }) {
  const random = stream(seed, 'stolen-vehicles');
  const f = forms.lists;
  const rows = new Rows('lists/stolen_vehicles.csv');
  rows.add({ vin: cast.van.vin, plate: cast.van.quebecPlate, plate_state: 'QC', make: 'FORD', model: 'TRANSIT', colour: 'white', theft_date: f.date({ y: 2025, m: 6, d: 28 }), theft_country: 'CA', note: 'Fictional' }, 'van');
  while (rows.length < 30) {
    const state = random.pick(['QC', 'NB', 'NH', 'MA', 'ON', 'VT']);
    const car = ordinaryVehicle(random);
    rows.add({
      vin: car.vin, plate: `${random.letters(1)}${random.digits(2)} ${random.letters(3)}`, plate_state: state,
      make: car.make, model: car.model, colour: random.pick(['white', 'black', 'grey', 'blue', 'red']),
      theft_date: f.date({ y: random.int(2021, 2025), m: random.int(1, 9), d: random.int(1, 28) }), theft_country: ['QC', 'NB', 'ON'].includes(state) ? 'CA' : 'US', note: 'Fictional',
    });
  }
  rows.mix(random);
  return rows;
}

const xml = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const el = (name, body) => (body === undefined || body === null || body === '' ? '' : `<${name}>${body}</${name}>`);
const text = (name, value) => el(name, value === undefined ? '' : xml(value));

function individual(number, p) {
  const born =
    p.year !== undefined
      ? `${text('TYPE_OF_DATE', 'APPROXIMATELY')}${text('YEAR', p.year)}`
      : p.span !== undefined
        ? `${text('TYPE_OF_DATE', 'BETWEEN')}${text('FROM_YEAR', p.span[0])}${text('TO_YEAR', p.span[1])}`
        : `${text('TYPE_OF_DATE', 'EXACT')}${text('DATE', p.date)}`;
  return (
    text('DATAID', 9900000 + number) + text('VERSIONNUM', 1) + text('FIRST_NAME', p.first) + text('SECOND_NAME', p.second) + text('THIRD_NAME', p.third) +
    text('UN_LIST_TYPE', 'Fictional') + text('REFERENCE_NUMBER', `FIi.${String(number).padStart(3, '0')}`) + text('LISTED_ON', '2021-03-04') + text('NAME_ORIGINAL_SCRIPT', p.script) +
    text('COMMENTS1', p.comments ?? 'Fictional.') + el('NATIONALITY', text('VALUE', p.nationality)) + el('DESIGNATION', text('VALUE', p.designation)) +
    (p.alias === undefined ? '' : el('INDIVIDUAL_ALIAS', text('QUALITY', 'Good') + text('ALIAS_NAME', p.alias))) +
    el('INDIVIDUAL_ADDRESS', text('CITY', p.city) + text('COUNTRY', p.country)) + el('INDIVIDUAL_DATE_OF_BIRTH', born) +
    (p.document === undefined ? '' : el('INDIVIDUAL_DOCUMENT', text('TYPE_OF_DOCUMENT', p.document[0]) + text('NUMBER', p.document[1]) + text('ISSUING_COUNTRY', p.document[2])))
  );
}
function entity(number, o) {
  return (
    text('DATAID', 9900000 + number) + text('VERSIONNUM', 1) + text('FIRST_NAME', o.name) + text('UN_LIST_TYPE', 'Fictional') + text('REFERENCE_NUMBER', `FIe.${String(number).padStart(3, '0')}`) +
    text('LISTED_ON', '2021-03-04') + text('COMMENTS1', o.comments ?? 'Fictional.') +
    (o.alias === undefined ? '' : el('ENTITY_ALIAS', text('QUALITY', o.aliasKind ?? 'a.k.a.') + text('ALIAS_NAME', o.alias))) + el('ENTITY_ADDRESS', text('CITY', o.city) + text('COUNTRY', o.country))
  );
}

function sanctions({ seed, cast }) {
  const random = stream(seed, 'sanctions');
  const rows = new Rows('lists/sanctions.xml');
  const add = (kind, content, tag = null) => rows.add({ kind, content }, tag);
  const [first, second] = cast.sanctionedPerson.name.split(' ');
  add('INDIVIDUAL', individual(1, {
    first, second, date: dates.iso(cast.sanctionedPerson.born), nationality: 'Montenegro', designation: 'Broker', city: 'Bar', country: 'Montenegro',
    document: ['Digital currency address - XBT', cast.wallet, undefined], comments: 'Fictional. Paid through assets kept in the name of others.',
  }), 'wallet');
  for (let i = 2; i <= 12; i++) {
    const pool = elsewhere.latin;
    add('INDIVIDUAL', individual(i, {
      first: random.pick(pool.M), second: random.pick(pool.surnames), third: random.chance(0.3) ? random.pick(pool.surnames) : undefined,
      script: random.chance(0.25) ? `${random.pick(elsewhere.cyrillic.M)} ${random.pick(elsewhere.cyrillic.surnames)}` : undefined,
      ...(random.chance(0.3) ? { year: random.int(1950, 1985) } : random.chance(0.2) ? { span: [random.int(1950, 1960), random.int(1961, 1970)] } : { date: dates.iso({ y: random.int(1950, 1990), m: random.int(1, 12), d: random.int(1, 28) }) }),
      nationality: random.pick(['Serbia', 'Turkey', 'Colombia', 'Poland']), ...random.pick([{ city: 'Riga', country: 'Latvia' }, { city: 'Valparaiso', country: 'Chile' }, { city: 'Split', country: 'Croatia' }, { city: 'Izmir', country: 'Turkey' }]),
      alias: random.chance(0.4) ? random.pick(['The Cooper', 'Long Anton', 'Old Bruno']) : undefined,
      document: random.chance(0.3) ? ['Digital currency address - XBT', wallet(`${seed}|list${i}`), undefined] : random.chance(0.6) ? ['Passport', `${random.letters(2)}${random.digits(7)}`, random.pick(['Serbia', 'Turkey', 'Colombia'])] : undefined,
    }));
  }
  add('ENTITY', entity(13, {
    name: cast.vessel.former.toUpperCase(), city: 'Bar', country: 'Montenegro', comments: `Fictional. Vessel. IMO number: ${cast.vessel.imo}.`,
  }), 'vessel');
  for (let i = 14; i <= 18; i++) {
    const ship = i < 17;
    add('ENTITY', entity(i, {
      name: ship ? random.pick(['NORTHERN PETREL', 'GLAUCOUS GULL', 'SKUA SEVEN', 'AUK ISLAND']) : `${random.pick(['Adria', 'Danube', 'Levant'])} Trading House`, city: 'Bar', country: 'Montenegro',
      comments: ship ? `Fictional. Vessel. IMO number: ${imo(`93${random.digits(4)}`)}.` : 'Fictional.',
    }));
  }
  return rows;
}

function sanctionsText(rows) {
  const of = (kind) => rows.values.filter((row) => row.kind === kind).map((row) => `    <${kind}>${row.content}</${kind}>`).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Fictional: invented names in the structure of a consolidated list. -->
<CONSOLIDATED_LIST dateGenerated="2025-11-28T08:00:00Z">
  <INDIVIDUALS>
${of('INDIVIDUAL')}
  </INDIVIDUALS>
  <ENTITIES>
${of('ENTITY')}
  </ENTITIES>
</CONSOLIDATED_LIST>
`;
}

export function makeLists(make) {
  const tables = {
    notices: notices({ ...make, edition: 1 }), notices2: notices({ ...make, edition: 2 }), lost: lostDocuments(make), stolen: stolenVehicles(make), sanctions: sanctions(make),
  };
  make.finish(tables, { groups: { sanctions: (row) => row.kind } });
  return {
    tables,
    files: {
      'lists/notices.json': noticesText(tables.notices, 212),
      'lists/notices_edition_2.json': noticesText(tables.notices2, 214),
      'lists/lost_documents.csv': csv(lostColumns, tables.lost.values),
      'lists/stolen_vehicles.csv': csv(stolenColumns, tables.stolen.values),
      'lists/sanctions.xml': sanctionsText(tables.sanctions),
    },
  };
}
