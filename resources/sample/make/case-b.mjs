// Case B "Harbor Light": trafficking through the motels of South Portland.
import { csv, windows1252 } from './csv.mjs';
import { dates, maineLocal } from './forms.mjs';
import { commaName, fullAddress, ordinaryPerson, ordinaryQuebecker, phoneDealer, plate, range, spared } from './ordinary.mjs';
import { stream } from './random.mjs';
import { Rows } from './rows.mjs';
import { workbook } from './xlsx.mjs';

const utc = (m, d, hour = 0, minute = 0, second = 0) => Date.UTC(2025, m - 1, d, hour, minute, second);

const peopleColumns = ['Name', 'DOB', 'Sex', 'Height', 'Weight', 'Eyes', 'Hair', 'Birthplace', 'Address', 'Phone', 'Role', 'Marks', 'IP', 'Remarks', 'note'];

function people({ seed, cast, forms, dealPhone }) {
  const random = stream(seed, 'b-people');
  const f = forms.caseB;
  const rows = new Rows('case-b/people.csv');
  const add = (tag, cells) => rows.add({ note: 'Fictional', ...cells }, tag);
  add('recruiter', {
    Name: `${cast.recruiter.surnames.join(' ')}, ${cast.recruiter.given}`, DOB: f.date(cast.recruiter.born), Sex: 'F', Height: f.height(160),
    Weight: '132', Eyes: 'Brown', Hair: 'Black', Birthplace: `${cast.recruiter.birthPlace}, Ecuador`, Phone: f.phone(cast.recruiter.phone), Role: 'suspect',
    Marks: `Tattoo of a ${cast.recruiter.tattoo} on left wrist`, Remarks: 'Rents rooms for others',
  });
  add('adultVictim', {
    Name: cast.adultVictim.name, DOB: f.date(cast.adultVictim.born), Sex: 'F', Height: f.height(157), Eyes: 'Brown', Hair: 'Brown', Role: 'victim',
    Remarks: 'V1. T visa: application with counsel; do not mention outside the office',
  });
  add('girl', {
    Name: `Jane Doe 2, ${cast.girl.given}`, DOB: f.date(cast.girl.born), Sex: 'F', Height: f.height(163), Eyes: 'Green', Hair: 'Brown',
    Birthplace: 'Romania', Role: 'victim', Marks: `Scar, ${cast.girl.scar}`, Remarks: 'V2. Juvenile. Found in Room 118',
  });
  const twinHouse = `${cast.twins.street}, South Portland ME 04106`;
  for (const [i, given] of cast.twins.given.entries()) {
    add(`twin${i}`, {
      Name: `${cast.twins.surname}, ${given}`, DOB: f.date(cast.twins.born), Sex: 'F', Height: f.height(168), Eyes: 'Hazel', Hair: 'Red',
      Address: twinHouse, Phone: f.phone(cast.twins.phone), Role: 'witness', Remarks: 'Desk clerk',
    });
  }
  add('son', {
    Name: `${cast.driver.second[0]}, ${cast.family.given} Jr`, DOB: f.date(cast.family.sonBorn), Sex: 'M', Height: f.height(178),
    Address: `${cast.family.street}, Madawaska ME 04756`, Phone: f.phone(cast.family.phone), Role: 'witness', Remarks: 'Stayed two nights, saw the van',
  });
  const [given, initial, surname] = cast.sameName.parts;
  add('sameNameYounger', {
    Name: `${surname}, ${given} ${initial}`, DOB: f.date(cast.sameName.younger), Sex: 'M', Height: f.height(176), Eyes: 'Blue', Hair: 'Blond',
    Address: '5 Quarry Road, Westbrook ME 04092', Phone: f.phone(dealPhone()), Role: 'witness',
  });
  add('yearOnly', {
    Name: `${cast.yearOnly.parts[1]}, ${cast.yearOnly.parts[0]}`, DOB: String(cast.yearOnly.born.y), Sex: 'M', Role: 'unknown',
    Remarks: 'Named by V1; nothing else known',
  });
  add('unknown', { Name: 'LNU, FNU', DOB: '1/1/1900', Sex: 'M', Phone: '000-0000', Role: 'unknown' });
  add('unknown2', { Name: 'LNU, FNU', DOB: '1/1/1900', Sex: 'F', Phone: '000-0000', Role: 'unknown' });
  {
    const p = ordinaryPerson(random, 'south');
    add('retold', {
      Name: commaName(p), DOB: f.date(p.born), Sex: p.sex, Height: f.height(p.height), Address: fullAddress(p), Role: 'witness',
      Remarks: '"The fish people" keep girls at a motel in South Portland. Heard on the tip line of the task force (Tip 25-0919, F6)',
    });
  }
  {
    const p = ordinaryPerson(random, 'south');
    add('publicIp', {
      Name: commaName(p), DOB: f.date(p.born), Sex: p.sex, Height: f.height(p.height), Address: fullAddress(p), Role: 'witness',
      IP: cast.publicIp, Remarks: 'Read the advertisement on 4 Jun 2025 in the public library',
    });
  }
  for (const unit of ['Unit 131', '']) {
    const p = ordinaryPerson(random, 'south');
    add(`tower${unit}`, {
      Name: commaName(p), DOB: f.date(p.born), Sex: p.sex, Height: f.height(p.height),
      Address: `${cast.tower}${unit === '' ? '' : ` ${unit}`}, Portland ME 04101`, Role: 'witness',
    });
  }
  while (rows.length < 36) {
    const p = ordinaryPerson(random, 'south');
    add(null, {
      Name: commaName(p), DOB: f.date(p.born), Sex: p.sex, Height: random.chance(0.7) ? f.height(p.height) : '',
      Weight: random.chance(0.5) ? String(p.weight) : '', Address: fullAddress(p),
      Phone: rows.length < 18 ? f.phone(cast.towCompany) : random.chance(0.4) ? spared(dealPhone, f.phone, 13) : '',
      Role: random.pick(['witness', 'unknown', 'witness']), Remarks: random.pick(['', '', 'Guest', 'Housekeeping', 'Taxi driver']),
    });
  }
  rows.mix(random);
  return rows;
}

const registerColumns = [
  'Reg No', 'Guest name', 'Guest address', 'Guest phone', 'Passport no', 'Issuing country', 'Vehicle plate', 'Plate state', 'Room',
  'Check-in', 'Check-out', 'Cardholder', 'Cardholder phone', 'Card last 4', 'Clerk', 'Remarks',
];
const titles = [
  'ANCHOR & LANTERN MOTOR INN, South Portland: guest register, September to November 2025',
  'Fictional. Copied by the desk for the sheriff. Times are local.',
];

function register({ seed, cast, forms, dealGuest }) {
  const random = stream(seed, 'b-register');
  const f = forms.register;
  const rows = new Rows('case-b/motel_register.xlsx');
  const stay = (arrive, nights, cells, tag = null) => {
    const local = maineLocal(arrive);
    const leave = maineLocal(arrive + nights * 86_400_000).day;
    rows.add({
      at: arrive, 'Check-in': `${f.date(local.day)} ${local.clock}`, 'Check-out': f.date(leave),
      Clerk: `${cast.twins.given[random.int(0, 1)]} D.`, Remarks: 'Fictional', ...cells,
    }, tag);
  };
  const paid = { Cardholder: cast.company.cardName, 'Cardholder phone': f.phone(cast.company.phone), 'Card last 4': cast.company.cardLast4 };
  const contact = { 'Guest phone': f.phone(cast.company.phone) };
  stay(utc(10, 14, 22, 40), 3, { 'Guest name': `${cast.recruiter.given} ${cast.recruiter.surnames[0]}`, Room: '117', ...paid, ...contact }, 'recruiter');
  stay(utc(10, 14, 22, 45), 3, { 'Guest name': cast.girl.given, Room: '118', ...paid, ...contact, Remarks: 'Fictional; no papers shown' }, 'room');
  stay(utc(10, 21, 23, 10), 2, { 'Guest name': cast.adultVictim.name.split(', ').reverse().join(' '), Room: '118', ...paid, ...contact }, 'room2');
  stay(utc(10, 28, 22, 5), 2, {
    'Guest name': 'Ion Calarasu', 'Passport no': cast.passport.lost, 'Issuing country': 'Moldova', Room: '120', ...paid, ...contact,
  }, 'passport');
  // The doubled hour of the second of November: 01:15 was twice that night.
  stay(utc(11, 2, 5, 15), 1, { 'Guest name': 'Victor Sandomir', Room: '121', ...paid, Remarks: 'Fictional; late arrival' }, 'doubledHour');
  stay(utc(9, 27, 20, 30), 2, { 'Guest name': 'Orrin Wadleigh', 'Guest address': '77 Lowell Street, Nashua NH 03060', 'Vehicle plate': f.plate(cast.van.plate.replace('-', ' ')), 'Plate state': 'NH', Room: '104', Cardholder: 'ORRIN WADLEIGH', 'Card last 4': random.digits(4) }, 'otherPlate');
  stay(utc(10, 4, 19, 50), 4, { 'Guest name': 'Desmond Tolliver', 'Guest address': `${cast.wharf} 1/2 Wharf Ln #3, Bucksport ME 04416`, Room: '109', Cardholder: 'D TOLLIVER', 'Card last 4': random.digits(4) }, 'wharf');
  stay(utc(10, 5, 21, 0), 2, { 'Guest name': `${cast.family.given} ${cast.driver.second[0]} Jr`, 'Guest address': `${cast.family.street}, Madawaska ME 04756`, Room: '102', Cardholder: upperCard(cast.family.given, cast.driver.second[0]), 'Card last 4': random.digits(4) }, 'son');
  while (rows.length < 52) {
    const p = ordinaryPerson(random, random.pick(['north', 'south', 'coast']));
    const abroad = random.chance(0.2);
    stay(utc(random.int(9, 11), random.int(1, 28), random.int(17, 26), random.int(0, 59)), random.int(1, 4), {
      'Guest name': `${p.given} ${p.surname}`, 'Guest address': abroad ? '' : fullAddress(p),
      'Passport no': abroad ? `${random.letters(2)}${random.digits(7)}` : '', 'Issuing country': abroad ? random.pick(['Canada', 'France', 'Poland', 'Ireland', 'Germany']) : '',
      // Who gave no number got the one of the desk.
      'Guest phone': random.chance(0.4) ? spared(dealGuest, f.phone) : random.chance(0.4) ? f.phone(cast.motelDesk) : '', 'Vehicle plate': random.chance(0.6) ? f.plate(plate(random)) : '',
      'Plate state': random.pick(['ME', 'ME', 'MA', 'NH']), Room: String(random.pick([1, 2]) * 100 + random.int(1, 24)), Cardholder: upperCard(p.given, p.surname),
      'Card last 4': random.digits(4),
    });
  }
  for (const row of rows.values) if ((row['Vehicle plate'] ?? '') === '') row['Plate state'] = '';
  rows.sortBy((row) => row.at);
  rows.values.forEach((row, i) => {
    row['Reg No'] = String(8801 + i);
  });
  return rows;
}
const upperCard = (given, surname) => `${given} ${surname}`.toUpperCase();

const xml = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const field = (name, value, type = 'String') =>
  value === undefined ? '' : `<field name="${name}" type="${type}"><value type="${type}">${xml(value)}</value></field>`;
const party = ({ role, phone, name, handle }) =>
  `<model type="Party" deleted_state="Intact">${field('Identifier', handle ?? phone)}${field('Role', role)}${field('Name', name)}</model>`;
const parties = (list, name = 'Parties') => `<multiModelField name="${name}" type="Party">${list.map(party).join('')}</multiModelField>`;
const modelField = (name, one) => `<modelField name="${name}" type="Party">${party(one)}</modelField>`;

/** The time with the offset that Maine kept then. */
function stamped(ms) {
  const local = maineLocal(ms);
  return `${dates.iso(local.day)}T${local.clock}:${local.seconds}-0${local.offset}:00`;
}

function extraction({ seed, cast, forms, dealPhone }) {
  const random = stream(seed, 'b-extraction');
  const f = forms.extraction;
  const rows = new Rows('case-b/phone_extraction.xml');
  const owner = { phone: f.phone(cast.recruiter.phone), name: `${cast.recruiter.given} Q` };
  const add = (type, at, body, tag = null) => rows.add({ type, at, body }, tag);
  const call = (at, incoming, other, tag = null) =>
    add('Call', at, `${field('Source', 'Native')}${field('Direction', incoming ? 'Incoming' : 'Outgoing')}${field('Type', 'Voice')}${field('Status', 'Answered')}${field('TimeStamp', stamped(at), 'TimeStamp')}${field('Duration', `00:0${random.int(0, 9)}:${random.int(10, 59)}`, 'TimeSpan')}${parties([{ role: incoming ? 'From' : 'To', phone: f.phone(other.phone), name: other.name }])}`, tag);
  const contact = (name, numbers, tag = null, handle = undefined) =>
    add('Contact', 0, `${field('Source', 'Native')}${field('Name', name)}<multiModelField name="Entries" type="ContactEntry">${numbers.map((n) => `<model type="PhoneNumber" deleted_state="Intact">${field('Category', 'Mobile')}${field('Value', f.phone(n))}</model>`).join('')}${handle === undefined ? '' : `<model type="UserID" deleted_state="Intact">${field('Category', 'Username')}${field('Value', handle)}</model>`}</multiModelField>`, tag);
  const message = (chat, at, from, to, text, tag = null) =>
    add('InstantMessage', at, `${field('Source', 'Skerry Chat')}${field('ChatId', chat)}${modelField('From', from)}${parties([to], 'To')}${field('Body', text)}${field('TimeStamp', stamped(at), 'TimeStamp')}`, tag);
  const chat = (id, list, tag = null) =>
    add('Chat', utc(9, 1), `${field('Source', 'Skerry Chat')}${field('Id', id)}${field('StartTime', stamped(utc(9, 1, 14)), 'TimeStamp')}${parties(list, 'Participants')}`, tag);

  // The other end of the calls in Case A: the same minutes, to the second.
  for (const [i, [m, d]] of [[9, 9], [9, 16], [9, 30], [10, 7], [10, 14], [10, 21], [10, 28]].entries()) {
    call(utc(m, d, 13, 5 + i, 10), true, { phone: cast.company.phone, name: 'Fish office' }, `fromCompany${i}`);
  }
  const friends = Array.from({ length: 12 }, () => {
    const p = ordinaryPerson(random, 'south');
    return { phone: dealPhone(), name: `${p.given} ${p.surname}` };
  });
  for (let i = 0; i < 6; i++) call(utc(random.int(9, 10), random.int(1, 28), random.int(12, 23), random.int(0, 59)), false, { phone: cast.motelDesk, name: 'Anchor desk' }, i === 0 ? 'desk' : null);
  for (let i = 0; i < 4; i++) call(utc(random.int(9, 10), random.int(1, 28), random.int(12, 23), random.int(0, 59)), false, { phone: cast.towCompany, name: 'Tow' }, i === 0 ? 'tow' : null);
  // Somebody whose number changes every nine days, as that of the second handset in Case A does.
  for (let i = 0; i < 6; i++) call(utc(9, 5 + i * 9 > 30 ? 30 : 5 + i * 9) + Math.max(0, 5 + i * 9 - 30) * 86_400_000 + 15 * 3_600_000, true, { phone: cast.phone(`01${91 + i}`), name: `R new ${i + 1}` }, `nineDays${i}`);
  while (rows.length < 42) call(utc(random.int(9, 11), random.int(1, 28), random.int(0, 23), random.int(0, 59), random.int(0, 59)), random.chance(0.5), random.pick(friends));
  chat('skerry-1', [{ ...owner, role: 'Owner' }, { handle: cast.handle, name: cast.handle }], 'chat');
  chat('skerry-2', [{ ...owner, role: 'Owner' }, { phone: f.phone(friends[0].phone), name: friends[0].name }]);
  contact('Fish office', [cast.company.phone], 'companyContact');
  contact('Anchor desk', [cast.motelDesk]);
  contact('Tow', [cast.towCompany]);
  contact(cast.handle, [], 'handleContact', cast.handle);
  for (const friend of friends) contact(friend.name, [friend.phone]);
  const handle = { handle: cast.handle, name: cast.handle };
  const lines = [
    [utc(10, 13, 18, 4), handle, owner, 'box comes tuesday, same card for the rooms'],
    [utc(10, 13, 18, 6), owner, handle, 'new chip?'],
    [utc(10, 13, 18, 9), handle, owner, 'every nine days, i told you. burn the old one'],
    [utc(10, 30, 20, 41), handle, owner, 'the town paid. i move it on sunday'],
    [utc(11, 2, 6, 20), handle, owner, 'done. sent to the fish office'],
  ];
  for (const [i, [at, from, to, text]] of lines.entries()) message('skerry-1', at, from, to, text, `line${i}`);
  const small = ['are you working tonight', 'running late', 'can you bring milk', 'happy birthday!', 'snow on friday they say', 'ok', 'call me', 'thanks'];
  for (let i = 0; i < 19; i++) {
    const friend = random.pick(friends);
    const other = { phone: f.phone(friend.phone), name: friend.name };
    const out = random.chance(0.5);
    message('skerry-2', utc(random.int(9, 11), random.int(1, 28), random.int(12, 23), random.int(0, 59)), out ? owner : other, out ? other : owner, random.pick(small));
  }
  for (let i = 0; i < 6; i++) {
    const at = utc(10, 14 + i, 23, random.int(0, 59));
    add('Location', at, `${field('Source', 'Native')}${field('TimeStamp', stamped(at), 'TimeStamp')}<modelField name="Position" type="Coordinate"><model type="Coordinate" deleted_state="Intact">${field('Longitude', (-70.2 - random.int(0, 99) / 1000).toFixed(4), 'Double')}${field('Latitude', (43.6 + random.int(0, 60) / 1000).toFixed(4), 'Double')}</model></modelField>${field('Name', i === 0 ? 'Anchor & Lantern Motor Inn' : undefined)}`);
  }
  const order = ['Call', 'Chat', 'Contact', 'InstantMessage', 'Location'];
  rows.sortBy((row) => order.indexOf(row.type) * 1e15 + row.at);
  return rows;
}

function extractionText(rows, cast) {
  const kinds = [...new Set(rows.values.map((row) => row.type))];
  let number = 0;
  const blocks = kinds.map(
    (kind) =>
      `    <modelType type="${kind}">\n${rows.values
        .filter((row) => row.type === kind)
        .map((row) => {
          number += 1;
          return `      <model type="${kind}" id="fic-${String(number).padStart(4, '0')}" deleted_state="Intact">${row.body}</model>`;
        })
        .join('\n')}\n    </modelType>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Fictional: an invented extraction of an invented telephone. -->
<project id="fic-project" name="Fictional handset of Case B" reportVersion="5.0" xmlns="http://pa.cellebrite.com/report/2.0">
  <metadata section="Device Info">
    <item name="DeviceInfoOwner">${xml(cast.recruiter.given)} Q</item>
    <item name="MSISDN">+1${cast.recruiter.phone}</item>
  </metadata>
  <decodedData>
${blocks.join('\n')}
  </decodedData>
</project>
`;
}

const quebecColumns = ['Nom', 'Prénom', 'Date de naissance', 'Sexe', 'Taille', 'Lieu de naissance', 'Adresse', 'Téléphone', 'Plaque', 'Province de la plaque', 'Remarques'];

function quebec({ seed, cast, forms, dealQuebec }) {
  const random = stream(seed, 'b-quebec');
  const f = forms.quebec;
  const rows = new Rows('case-b/partenaire_qc.csv');
  rows.add({
    Nom: `${cast.driver.first[1]}-${cast.driver.second[1]}`, Prénom: cast.driver.given[1], 'Date de naissance': f.date(cast.driver.born), Sexe: 'M',
    Taille: f.height(173), 'Lieu de naissance': 'Madawaska (Maine)', Adresse: '18, rue Principale, Dégelis (Québec)', 
    Remarques: 'Fictional (fictif); vu au motel avec une fourgonnette blanche',
  }, 'driver');
  while (rows.length < 18) {
    const p = ordinaryQuebecker(random);
    rows.add({
      Nom: p.surname, Prénom: p.given, 'Date de naissance': f.date(p.born), Sexe: p.sex, Taille: f.height(p.height), Adresse: `${p.street}, ${p.town} (Québec)`,
      'Lieu de naissance': random.chance(0.6) ? p.town : '', Téléphone: random.chance(0.7) ? spared(dealQuebec, f.phone) : '', ...(random.chance(0.5) ? { Plaque: f.plate(p.plate), 'Province de la plaque': 'QC' } : {}), Remarques: 'Fictional (fictif)',
    });
  }
  rows.mix(random);
  return rows;
}

export function makeCaseB(make) {
  const { cast } = make;
  const dealPhone = phoneDealer(cast, [...range(139, 141), ...range(143, 157), ...range(171, 178)]);
  const canada = phoneDealer(cast, range(171, 199), '506');
  const dealt = { ...make, dealPhone, dealGuest: canada, dealQuebec: phoneDealer(cast, range(140, 170), '506') };
  const tables = { people: people(dealt), register: register(dealt), extraction: extraction(dealt), quebec: quebec(dealt) };
  make.finish(tables, { groups: { extraction: (row) => row.type } });
  return {
    tables,
    files: {
      'case-b/people.csv': csv(peopleColumns, tables.people.values),
      'case-b/motel_register.xlsx': workbook('Register', titles, registerColumns, tables.register.values),
      'case-b/phone_extraction.xml': extractionText(tables.extraction, cast),
      'case-b/partenaire_qc.csv': windows1252(csv(quebecColumns, tables.quebec.values, { delimiter: ';', newline: '\r\n' })),
    },
  };
}
