// Case A "Slack Tide": pills in seafood packaging from the Portland terminal to Aroostook County.
import { container, imo, vin } from './check-digits.mjs';
import { csv } from './csv.mjs';
import { maineLocal, utcText } from './forms.mjs';
import { commaName, fullAddress, ordinaryPerson, phoneDealer, plate, range, spared } from './ordinary.mjs';
import { stream } from './random.mjs';
import { Rows } from './rows.mjs';

const upper = (text) => text.toUpperCase();
const day = (y, m, d, hour = 0, minute = 0, second = 0) => Date.UTC(y, m - 1, d, hour, minute, second);
const dayOf = (ms) => {
  const date = new Date(ms);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
};

const peopleColumns = [
  'RECORD_ID', 'NAM', 'AKA', 'SEX', 'RAC', 'POB', 'DOB', 'HGT', 'WGT', 'EYE', 'HAI', 'SMT', 'OLN', 'OLS', 'ADDRESS',
  'PHONE', 'FATHER', 'EMPLOYER', 'POSITION', 'EMPLOYER_PHONE', 'note',
];

function people({ seed, cast, forms, dealPhone }) {
  const random = stream(seed, 'a-people');
  const f = forms.caseA;
  const rows = new Rows('case-a/people.csv');
  const add = (tag, cells) => rows.add({ RAC: 'U', note: 'Fictional', ...cells }, tag);

  add('director', {
    NAM: upper(`${cast.director.surname}, ${cast.director.given}`),
    SEX: 'M', POB: `${cast.director.birthPlace}, Ukraine`, DOB: f.date(cast.director.born), HGT: f.height(180), WGT: '185',
    EYE: 'BLU', HAI: 'BRO', ADDRESS: '14 Cutter Lane, Portland ME 04101', EMPLOYER: cast.company.name,
    POSITION: 'Director', EMPLOYER_PHONE: f.phone(cast.company.phone),
  });
  add('brother', {
    NAM: upper(`${cast.director.surname}, ${cast.brother.given}`),
    SEX: 'M', ADDRESS: '14 Cutter Lane, Portland ME 04101', note: 'Fictional; said to be the brother of the director',
  });
  add('driver', {
    NAM: upper(`${cast.driver.first[0]}-${cast.driver.second[0]}, ${cast.driver.given[0]}`),
    SEX: 'M', POB: 'Madawaska ME', DOB: f.date(cast.driver.born), HGT: f.height(173), WGT: '170', EYE: 'BRO', HAI: 'BLK',
    SMT: 'SC L HND', ADDRESS: '212 Main Street, Madawaska ME 04756', POSITION: 'Driver', EMPLOYER: cast.company.name,
    EMPLOYER_PHONE: f.phone(cast.company.phone),
  });
  const house = `${cast.family.street}, Madawaska ME 04756`;
  add('father', {
    NAM: upper(`${cast.driver.second[0]}, ${cast.family.given} Sr`),
    SEX: 'M', POB: 'Frenchville ME', DOB: f.date(cast.family.fatherBorn), HGT: f.height(175), WGT: '190', EYE: 'BLU',
    HAI: 'GRY', ADDRESS: house, PHONE: f.phone(cast.family.phone),
  });
  add('son', {
    NAM: upper(`${cast.driver.second[0]}, ${cast.family.given} Jr`),
    SEX: 'M', POB: 'Frenchville ME', DOB: f.date(cast.family.sonBorn), HGT: f.height(178), WGT: '205', EYE: 'BLU',
    HAI: 'BRO', ADDRESS: house, PHONE: f.phone(cast.family.phone), FATHER: `${cast.family.given} ${cast.driver.second[0]}`,
  });
  const [own, father, grandfather] = cast.patronymic.parts;
  add('patronymic', {
    NAM: upper(`${grandfather}, ${own} ${father}`),
    SEX: 'M', DOB: f.date(cast.patronymic.born), HGT: f.height(168), WGT: '150', EYE: 'BRO', HAI: 'BLK',
    ADDRESS: '33 Bartlett Street, Lewiston ME 04240', FATHER: `${father} ${grandfather}`, POSITION: 'Warehouse',
    POB: 'Somalia',
  });
  const [samegiven, initial, samesurname] = cast.sameName.parts;
  add('sameNameElder', {
    NAM: upper(`${samesurname}, ${samegiven} ${initial}`),
    SEX: 'M', POB: 'Maine', DOB: f.date(cast.sameName.elder), HGT: f.height(183), WGT: '220', EYE: 'GRN', HAI: 'GRY',
    ADDRESS: '80 Bog Road, Mars Hill ME 04758', PHONE: f.phone(dealPhone()),
  });
  add('unknown', { NAM: 'LNU, FNU', SEX: 'M', DOB: f.date({ y: 1900, m: 1, d: 1 }), PHONE: '000-0000', ADDRESS: 'UNKNOWN' });
  add('unknown2', { NAM: 'LNU, FNU', SEX: 'U', DOB: f.date({ y: 1900, m: 1, d: 1 }), PHONE: '000-0000' });
  add('absent', {
    NAM: upper(cast.absent.name.split(' ').reverse().join(', ')),
    SEX: 'M', DOB: f.date(cast.absent.born), HGT: f.height(185), EYE: 'GRY', HAI: 'BRO', POB: 'Norway', ADDRESS: 'Houlton ME',
  });
  for (const unit of ['Unit 12', 'Unit 88', '']) {
    const p = ordinaryPerson(random, 'south');
    add(`tower${unit}`, {
      NAM: upper(commaName(p)), SEX: p.sex, DOB: f.date(p.born), HGT: f.height(p.height), WGT: String(p.weight), EYE: p.eyes,
      HAI: p.hair, ADDRESS: `${cast.tower}${unit === '' ? '' : ` ${unit}`}, Portland ME 04101`,
    });
  }
  while (rows.length < 46) {
    const p = ordinaryPerson(random, 'north');
    add(null, {
      NAM: upper(commaName(p)), AKA: random.chance(0.12) ? random.pick(['BUD', 'RED', 'SKIP', 'DOC']) : '', SEX: p.sex,
      POB: random.chance(0.6) ? 'Maine' : '', DOB: f.date(p.born), HGT: random.chance(0.8) ? f.height(p.height) : '',
      WGT: random.chance(0.7) ? String(p.weight) : '', EYE: p.eyes, HAI: p.hair,
      SMT: random.chance(0.2) ? random.pick(['TAT R ARM', 'SC CHIN', 'TAT BACK', 'PRCD EARS']) : '',
      OLN: random.chance(0.5) ? random.digits(7) : '', OLS: 'ME', ADDRESS: fullAddress(p),
      // Stopped on the road, some gave the number of the tow company that stood beside them.
      PHONE: rows.length < 18 ? f.phone(cast.towCompany) : random.chance(0.35) ? spared(dealPhone, f.phone, 8) : '',
    });
  }
  rows.mix(random);
  rows.values.forEach((row, i) => {
    row.RECORD_ID = `ST-P-${String(i + 1).padStart(3, '0')}`;
  });
  return rows;
}

const vehicleColumns = ['LIC', 'LIS', 'LIY', 'VIN', 'VYR', 'VMA', 'VMO', 'VST', 'VCO', 'OWNER', 'OWNER_DOB', 'OWNER_ADDRESS', 'note'];
const models = [['FORD', 'F150', 'PK', '1FTFW'], ['CHEV', 'EQUINOX', 'LL', '2GNAX'], ['SUBA', 'OUTBACK', 'SW', '4S4BT'], ['TOYT', 'TACOMA', 'PK', '3TMCZ'], ['HOND', 'CIVIC', '4D', '2HGFE'], ['GMC', 'SIERRA', 'PK', '1GTU9']];

/** An ordinary vehicle whose VIN fits its maker. */
export function ordinaryVehicle(random, [make, model, style, wmi] = random.pick(models)) {
  return { make, model, style, vin: vin(`${wmi}${random.digits(3)}0${random.letters(1, 'HJKLMN')}${random.letters(1, 'ABCF')}${random.digits(6)}`) };
}

function vehicles({ seed, cast, forms }) {
  const random = stream(seed, 'a-vehicles');
  const f = forms.caseA;
  const rows = new Rows('case-a/vehicles.csv');
  rows.add({
    LIC: f.plate(cast.van.plate), LIS: 'ME', LIY: '2026', VIN: cast.van.vin, VYR: '2019', VMA: 'FORD', VMO: 'TRANSIT', VST: 'VN',
    VCO: 'WHI', OWNER: upper(cast.company.name), OWNER_ADDRESS: '9 Commercial Wharf, Portland ME 04101',
    note: 'Fictional; seen at the Houlton plaza on Tuesdays',
  }, 'van');
  rows.add({
    LIC: f.plate(plate(random)), LIS: 'ME', LIY: '2026', VIN: ordinaryVehicle(random, models[2]).vin, VYR: '2020', VMA: 'SUBA', VMO: 'OUTBACK', VST: 'SW',
    VCO: 'BLU', OWNER: upper(`${cast.twins.surname}, ${cast.twins.given[0]}`), OWNER_DOB: f.date(cast.twins.born),
    OWNER_ADDRESS: `${cast.twins.street}, South Portland ME 04106`, note: 'Fictional; parked at the truck stop, one night',
  }, 'twin');
  while (rows.length < 28) {
    const p = ordinaryPerson(random, 'north');
    const car = ordinaryVehicle(random);
    rows.add({
      LIC: f.plate(plate(random)), LIS: random.chance(0.85) ? 'ME' : random.pick(['NH', 'MA', 'NB']), LIY: random.pick(['2025', '2026']),
      VIN: car.vin, VYR: String(random.int(2017, 2022)), VMA: car.make, VMO: car.model, VST: car.style, VCO: random.pick(['BLK', 'WHI', 'SIL', 'RED', 'BLU', 'GRN']),
      OWNER: upper(commaName(p)), OWNER_DOB: f.date(p.born), OWNER_ADDRESS: fullAddress(p), note: 'Fictional',
    });
  }
  rows.mix(random);
  return rows;
}

const parcelColumns = [
  'tracking', 'delivery_date', 'carrier', 'shipper', 'consignee', 'consignee_phone', 'consignee_address', 'consignee_account',
  'container', 'vessel', 'imo', 'contents', 'weight_lb', 'note',
];
const tuesdays = [[9, 9], [9, 16], [9, 30], [10, 7], [10, 14], [10, 21], [10, 28], [11, 4], [11, 11]];

function parcels({ seed, cast, forms, dealPhone }) {
  const random = stream(seed, 'a-parcels');
  const f = forms.parcels;
  const rows = new Rows('case-a/parcels.csv');
  const ships = [['Eider Passage', imo('930218')], ['Penobscot Venture', imo('927745')], ['Razorbill', imo('915530')]];
  tuesdays.forEach(([m, d], i) => {
    const shipped = i === 4;
    rows.add({
      at: day(2025, m, d), tracking: `PX${random.digits(9)}US`, delivery_date: f.date({ y: 2025, m, d }), carrier: 'Bay Parcel',
      shipper: 'Casco Cold Terminal, Portland', consignee: cast.company.name, consignee_phone: f.phone(cast.company.phone),
      consignee_address: '3 Starch Mill Road, Houlton ME 04730', consignee_account: cast.company.iban,
      container: shipped ? cast.container : '', vessel: shipped ? cast.vessel.name : '', imo: shipped ? cast.vessel.imo : '',
      contents: 'frozen hake fillets', weight_lb: String(random.int(38, 66)), note: 'Fictional',
    }, shipped ? 'container' : `llc${i}`);
  });
  while (rows.length < 40) {
    const p = ordinaryPerson(random, 'north');
    const at = day(2025, random.int(9, 11), random.int(1, 28));
    const shipped = random.chance(0.15);
    const [name, number] = random.pick(ships);
    rows.add({
      at, tracking: `PX${random.digits(9)}US`, delivery_date: f.date(dayOf(at)), carrier: random.pick(['Bay Parcel', 'County Express', 'Northline']),
      shipper: random.pick(['Ridge Outfitters, Freeport', 'Casco Cold Terminal, Portland', 'Kettle Books, Bangor', 'Alder Farm Supply, Caribou']),
      consignee: `${p.given} ${p.surname}`, consignee_phone: random.chance(0.2) ? spared(dealPhone, f.phone, 8) : '', consignee_address: fullAddress(p),
      container: shipped ? container('ALDU', random.digits(6)) : '', vessel: shipped ? name : '', imo: shipped ? number : '',
      contents: random.pick(['boots', 'books', 'seed', 'frozen haddock', 'clothing', 'snowmobile parts', 'tea']),
      weight_lb: String(random.int(1, 40)), note: 'Fictional',
    });
  }
  rows.sortBy((row) => row.at);
  return rows;
}

const cdrColumns = ['call_id', 'start_utc', 'elapsed', 'calling_number', 'called_number', 'call_type', 'imei', 'cell_site', 'tower_clock', 'note'];
const sites = ['HLT-02 Houlton ME', 'PQI-07 Presque Isle ME', 'PWM-31 Portland ME', 'MDW-01 Madawaska ME', 'CAR-04 Caribou ME'];

function cdr({ seed, cast, forms, dealPhone }) {
  const random = stream(seed, 'a-cdr');
  const f = forms.cdr;
  const rows = new Rows('case-a/cdr.csv');
  const add = (at, calling, called, cells = {}, tag = null) => {
    const tower = cells.cell_site ?? random.pick(sites);
    // New Brunswick keeps Atlantic time, an hour ahead of Maine.
    const local = maineLocal(tower.endsWith('NB') ? at + 3_600_000 : at);
    rows.add({
      at, start_utc: utcText(at), elapsed: `${random.int(0, 14)}:${String(random.int(0, 59)).padStart(2, '0')}`,
      calling_number: f.phone(calling), called_number: f.phone(called), call_type: random.chance(0.75) ? 'Voice' : 'SMS', imei: '',
      cell_site: tower, tower_clock: `${local.day.m}/${local.day.d}/${local.day.y} ${local.clock}`, note: 'Fictional', ...cells,
    }, tag);
  };
  const moment = (m, d) => day(2025, m, d, random.int(0, 23), random.int(0, 59), random.int(0, 59));
  const between = (from, to) => from + Math.floor(random.next() * (to - from));
  const company = cast.company.phone;
  const successor = cast.phone('0167');
  const contacts = Array.from({ length: 5 }, () => dealPhone());
  const lostContact = dealPhone();
  const change = day(2025, 11, 3, 15, 20);
  const withImei = { imei: cast.handset };

  // The company's number until 3 November; the recruiter's handset in Case B holds the other end of these calls.
  for (const [i, [m, d]] of tuesdays.slice(0, 7).entries()) {
    add(day(2025, m, d, 13, 5 + i, 10), company, cast.recruiter.phone, { ...withImei, call_type: 'Voice' }, `toRecruiter${i}`);
  }
  for (const contact of [...contacts, lostContact]) {
    for (let i = 0; i < 4; i++) add(between(day(2025, 9, 1), change - 7_200_000), company, contact, withImei, i === 0 ? `old-${contact}` : null);
  }
  add(change - 5_400_000, company, contacts[0], withImei, 'lastCall');
  // Its successor from that day, in the same handset, to five of the six.
  add(change, successor, contacts[0], withImei, 'firstCall');
  for (const contact of contacts) {
    for (let i = 0; i < 2; i++) add(between(change, day(2025, 11, 15)), successor, contact, withImei);
    add(between(day(2025, 11, 16), day(2025, 11, 30, 23)), successor, contact, { ...withImei, note: 'Fictional; outside the warrant' }, `outside-${contact}`);
  }
  // A second handset whose number changes every nine days.
  for (let i = 0; i < 8; i++) {
    const start = day(2025, 9, 2) + i * 9 * 86_400_000;
    for (let k = 0; k < 2; k++) {
      add(start + k * 3 * 86_400_000 + random.int(10, 22) * 3_600_000, cast.phone(`01${81 + i}`), company, { imei: cast.burner, call_type: 'SMS' }, k === 0 ? `burner${i}` : null);
    }
  }
  add(day(2025, 11, 2, 5, 41), company, contacts[1], { ...withImei, call_type: 'Voice' }, 'doubledHour');
  add(day(2025, 10, 19, 2, 12), dealPhone(), contacts[2], { cell_site: 'STS-11 St. Stephen NB', note: 'Fictional; a Calais phone, tower clock is Atlantic time' }, 'atlantic');
  add(day(2025, 10, 8, 14, 2), cast.recycled, cast.phone('0111'), { note: 'Fictional', call_type: 'Voice' }, 'nurse');
  add(day(2025, 10, 22, 18, 30), cast.recycled, cast.phone('0112'), { note: 'Fictional', call_type: 'Voice' });

  const everybody = [...range(102, 125), ...range(127, 136)].map((end) => cast.phone(`0${end}`));
  const canada = range(100, 130).map((end) => cast.phone(`0${end}`, '506'));
  for (let i = 0; i < 12; i++) add(moment(random.int(9, 10), random.int(1, 28)), everybody[(i * 5) % everybody.length], cast.motelDesk, {}, i === 0 ? 'desk' : null);
  for (let i = 0; i < 12; i++) add(moment(random.int(9, 10), random.int(1, 28)), everybody[(i * 7 + 1) % everybody.length], cast.towCompany, {}, i === 0 ? 'tow' : null);
  while (rows.length < 190) {
    const calling = random.pick(everybody);
    let called = random.chance(0.75) ? random.pick(everybody) : random.pick(canada);
    if (called === calling) called = canada[0];
    const late = random.chance(0.12);
    const at = late ? moment(11, random.int(16, 30)) : random.chance(0.8) ? moment(random.int(9, 10), random.int(1, 30)) : moment(11, random.int(1, 15));
    add(at, calling, called, late ? { note: 'Fictional; outside the warrant' } : {});
  }
  rows.sortBy((row) => row.at);
  rows.values.forEach((row, i) => {
    row.call_id = `C${String(i + 1).padStart(5, '0')}`;
  });
  rows.contacts = contacts;
  rows.lostContact = lostContact;
  return rows;
}

function tips({ seed, cast }) {
  const random = stream(seed, 'a-tips');
  const rows = new Rows('case-a/tips.txt');
  rows.add('FICTIONAL. Tip line of the task force, autumn 2025. Every tip is graded; nobody named here exists.', 'title');
  rows.add('Tip 25-0911, 11 Sep 2025, graded C3. A caller says that boxes marked frozen hake come to the old starch mill in Houlton on Tuesdays and leave in a white van before dark.', 'method');
  rows.add('Tip 25-0919, 19 Sep 2025, graded F6. A woman who gave no name has heard that "the fish people" keep girls at a motel in South Portland. She had it from a cousin.', 'originator');
  rows.add('Tip 25-0924, 24 Sep 2025, graded F6. A hunter reports lights at a gravel pit in Mars Hill. Found to be a road crew.');
  rows.add('Tip 25-1003, 3 Oct 2025, graded B2. Informant, protected: I can see the mill from my kitchen on Cleveland Street, third house from the corner; the driver changes telephones all the time, a new one every nine days.', 'informant');
  rows.add('Tip 25-1010, 10 Oct 2025, graded F6. A caller complains about a neighbour in Caribou and his snowmobile.');
  rows.add('Tip 25-1016, 16 Oct 2025, graded E5. A message says that a teacher in Fort Kent sells pills. The school knows of nothing.');
  rows.add('Bulletin 25-31, 20 Oct 2025, regional. "The fish people" are said to keep girls at a motel in South Portland (F6). Derived from Tip 25-0919.', 'bulletin');
  rows.add(`Tip 25-1105, 5 Nov 2025, graded C3. A clerk at the Houlton truck stop says that a ${random.pick(['white', 'pale'])} van, ${cast.van.plate} or near it, has not come since Monday.`, 'van');
  return rows;
}

export function makeCaseA(make) {
  const { cast } = make;
  const dealPhone = phoneDealer(cast, [...range(102, 125), ...range(127, 136)]);
  const dealt = { ...make, dealPhone };
  const tables = { people: people(dealt), vehicles: vehicles(dealt), parcels: parcels(dealt), cdr: cdr(dealt), tips: tips(make) };
  make.finish(tables);
  const { people: p, vehicles: v, parcels: b, cdr: c, tips: t } = tables;
  return {
    tables,
    files: {
      [p.path]: csv(peopleColumns, p.values),
      [v.path]: csv(vehicleColumns, v.values),
      [b.path]: csv(parcelColumns, b.values),
      [c.path]: csv(cdrColumns, c.values),
      [t.path]: `${t.values.join('\n\n')}\n`,
    },
  };
}

