// Case C "Paper Boat": a town's payment to a vendor goes to a stranger's account.
import { wallet } from './check-digits.mjs';
import { csv } from './csv.mjs';
import { dates, maineLocal, utcText } from './forms.mjs';
import { emailOf, fullAddress, ordinaryPerson, phoneDealer, range, spared } from './ordinary.mjs';
import { stream } from './random.mjs';
import { Rows } from './rows.mjs';

const utc = (m, d, hour = 0, minute = 0, second = 0) => Date.UTC(2025, m - 1, d, hour, minute, second);
const money = (cents) => {
  const text = (Math.abs(cents) / 100).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return cents < 0 ? `($${text})` : `$${text}`;
};

const bankColumns = ['txn_id', 'posted_utc', 'posted_local', 'payer', 'payer_account', 'payee', 'payee_account', 'description', 'amount', 'balance', 'note'];

function bank({ seed, cast }) {
  const random = stream(seed, 'c-bank');
  const rows = new Rows('case-c/bank.csv');
  const mule = cast.mule.account;
  const muleName = `${cast.mule.parts[2]} ${cast.mule.parts[0]} ${cast.mule.parts[1]}`.toUpperCase();
  const townAccount = '7700120045';
  const add = (at, account, other, otherAccount, description, cents, tag = null) => {
    const local = maineLocal(at);
    const own = account === mule ? muleName : `TOWN OF ${cast.town.toUpperCase()}`;
    const parties =
      cents < 0
        ? { payer: own, payer_account: account, payee: other, payee_account: otherAccount }
        : { payer: other, payer_account: otherAccount, payee: own, payee_account: account };
    rows.add({
      at, account, posted_utc: utcText(at), posted_local: `${dates.mdyLong(local.day)} ${local.clock}`, ...parties, description, cents, note: 'Fictional',
    }, tag);
  };
  add(utc(10, 30, 18, 12), townAccount, 'HARBORSIDE PAVING VENDOR', mule, 'invoice 2025-118, bank details changed by mail', -18430000, 'diverted');
  add(utc(10, 30, 18, 15), mule, `TOWN OF ${cast.town.toUpperCase()}`, townAccount, 'incoming wire', 18430000, 'received');
  add(utc(11, 2, 5, 52), mule, cast.company.bankName, cast.company.iban, 'outgoing wire, fish', -4175000, 'toCompany');
  add(utc(11, 3, 14, 20), mule, 'KELPLINE EXCHANGE', '8800417730', 'outgoing, purchase of assets', -9820000, 'toExchange');
  add(utc(11, 5, 16, 2), mule, 'CASH WITHDRAWAL', '', 'Bucksport branch', -900000);
  for (let i = 0; i < 4; i++) add(utc(6 + i, 12, 15), townAccount, cast.company.lookalike.toUpperCase(), cast.company.lookalikeAccount, 'school lunches', -random.int(180000, 420000), i === 0 ? 'lookalike' : null);
  const vendors = [['BIRCH HILL FUEL', '5500183321'], ['LEDGE STATIONERS', '5500947710'], ['CANNERY ROW ELECTRIC', '5501220984'], ['NORTHLINE SALT CO', '5502371145'], ['DOWN RIVER PRINTING', '5503417726']];
  while (rows.length < 56) {
    const [vendor, account] = random.pick(vendors);
    add(utc(random.int(6, 11), random.int(1, 28), random.int(13, 21), random.int(0, 59)), townAccount, vendor, account, random.pick(['invoice', 'monthly', 'repair', 'supplies']), -random.int(4000, 980000));
  }
  while (rows.length < 64) {
    add(utc(random.int(7, 10), random.int(1, 28), random.int(13, 21), random.int(0, 59)), mule, random.pick(['COASTAL GROCER', 'PENSION OFFICE', 'POWER COMPANY']), '', random.pick(['purchase', 'monthly']), random.chance(0.3) ? random.int(60000, 140000) : -random.int(1500, 22000));
  }
  rows.sortBy((row) => row.at);
  const balance = { [townAccount]: 61250000, [mule]: 214300 };
  rows.values.forEach((row, i) => {
    balance[row.account] += row.cents;
    row.txn_id = `T${String(i + 1).padStart(4, '0')}`;
    row.amount = money(row.cents);
    row.balance = money(balance[row.account]);
  });
  return rows;
}

const walletColumns = [
  'record_id', 'time_utc', 'name', 'dob', 'address', 'email', 'phone', 'number_since', 'number_until', 'wallet', 'direction', 'counterparty_wallet', 'asset', 'amount', 'memo', 'note',
];

function wallets({ seed, cast, forms, dealPhone }) {
  const random = stream(seed, 'c-wallets');
  const f = forms.caseC;
  const rows = new Rows('case-c/wallets.csv');
  const [given, initial, surname] = cast.mule.parts;
  const holder = {
    name: `${given} ${initial}. ${surname}`, dob: dates.iso(cast.mule.born), address: `${cast.wharf}½ Wharf Lane Unit 3, Bucksport ME 04416`,
    email: `${given}.${surname}@example.org`.toLowerCase(), phone: f.phone(cast.recycled), number_since: '2025-01-15', number_until: '2025-06-20',
    wallet: wallet(`${seed}|holder`), note: 'Fictional',
  };
  const move = (at, cells, tag = null) => rows.add({ at, time_utc: utcText(at), asset: 'BTC', direction: 'out', ...cells }, tag);
  move(utc(11, 3, 15, 2), { ...holder, counterparty_wallet: cast.wallet, amount: '0.84120000', memo: `@${cast.handle}` }, 'handle');
  move(utc(11, 4, 15, 40), { ...holder, counterparty_wallet: cast.wallet, amount: '0.31000000' }, 'sanctioned');
  move(utc(3, 2, 17, 10), { ...holder, direction: 'in', counterparty_wallet: wallet(`${seed}|start`), amount: '0.00100000' }, 'mule');
  for (const unit of ['Unit 45', 'Unit 160']) {
    const p = ordinaryPerson(random, 'south');
    move(utc(random.int(6, 11), random.int(1, 28), random.int(0, 23)), {
      name: `${p.given} ${p.middle}. ${p.surname}`, dob: dates.iso(p.born), address: `${cast.tower} ${unit}, Portland ME 04101`, email: emailOf(p),
      wallet: wallet(`${seed}|${unit}`), counterparty_wallet: wallet(`${seed}|${unit}|other`), amount: `0.0${random.digits(7)}`, note: 'Fictional',
    }, `tower${unit}`);
  }
  while (rows.length < 26) {
    const p = ordinaryPerson(random, 'coast');
    move(utc(random.int(6, 11), random.int(1, 28), random.int(0, 23), random.int(0, 59)), {
      name: `${p.given} ${p.middle}. ${p.surname}`, dob: dates.iso(p.born), address: fullAddress(p), email: emailOf(p),
      phone: random.chance(0.35) ? spared(dealPhone, f.phone) : '', wallet: wallet(`${seed}|w${rows.length}`), direction: random.pick(['in', 'out']),
      counterparty_wallet: wallet(`${seed}|c${rows.length}`), amount: `0.0${random.digits(7)}`,
      memo: random.chance(0.3) ? `@${random.pick(['kelp_and_rye', 'lowtide_larry', 'spruce_gum', 'ice_out_2025', 'north_cove'])}` : '', note: 'Fictional',
    });
  }
  rows.sortBy((row) => row.at);
  rows.values.forEach((row, i) => {
    row.record_id = `W${String(i + 1).padStart(4, '0')}`;
  });
  return rows;
}

const loginColumns = ['time_utc', 'name', 'email', 'phone', 'number_since', 'number_until', 'ip', 'port', 'event', 'note'];

function logins({ seed, cast, forms }) {
  const random = stream(seed, 'c-logins');
  const f = forms.caseC;
  const rows = new Rows('case-c/logins.csv');
  const add = (at, cells, tag = null) => rows.add({ at, time_utc: utcText(at), port: String(random.int(20000, 64000)), event: 'login', note: 'Fictional', ...cells }, tag);
  const [given, surname] = cast.nurse.parts;
  const nurse = { name: `${given} ${surname}`, email: `${given}.${surname}@example.org`.toLowerCase(), phone: f.phone(cast.recycled), number_since: '2025-09-02' };
  add(utc(9, 15, 12, 5), { ...nurse, ip: '203.0.113.21' }, 'nurse');
  add(utc(10, 6, 11, 50), { ...nurse, ip: '203.0.113.21' });
  const [first, , last] = cast.mule.parts;
  const mule = { name: `${first} ${last}`, email: `${first}.${last}@example.org`.toLowerCase() };
  // The same public network as a reader's of 4 June in Case B, five months later.
  add(utc(11, 4, 17, 31), { ...mule, ip: cast.publicIp }, 'publicIp');
  add(utc(10, 29, 2, 14), { ...mule, ip: '203.0.113.140' });
  add(utc(10, 29, 2, 20), { name: 'Town Treasurer', email: 'treasurer@example.org', ip: '203.0.113.140', event: 'mail rule added', note: 'Fictional; not from the town office' }, 'intruder');
  const users = Array.from({ length: 9 }, () => ordinaryPerson(random, 'coast'));
  while (rows.length < 40) {
    const p = random.pick(users);
    add(utc(random.int(6, 11), random.int(1, 28), random.int(11, 23), random.int(0, 59)), { name: `${p.given} ${p.surname}`, email: emailOf(p), ip: `203.0.113.${random.int(1, 55)}`, event: random.pick(['login', 'login', 'logout', 'password changed']) });
  }
  rows.sortBy((row) => row.at);
  return rows;
}

const leadColumns = ['lead_id', 'received', 'subject', 'date_of_birth', 'account', 'amount', 'narrative', 'note'];

function lead({ cast }) {
  const rows = new Rows('case-c/lead.csv');
  const [given, initial, surname] = cast.mule.parts;
  rows.add({
    lead_id: 'L-2025-0091', received: '2025-11-07', subject: `${given} ${initial}. ${surname}`, date_of_birth: dates.iso(cast.mule.born), account: cast.mule.account,
    amount: '$184,300.00', narrative: 'Incoming wire from a municipality, sent on within four days', note: 'Fictional',
  }, 'lead');
  return rows;
}

function complaint({ cast }) {
  const rows = new Rows('case-c/complaint.eml');
  rows.add(
    [
      'Received: from mail.example.org ([203.0.113.9]) by mx.example.org; Thu, 06 Nov 2025 14:02:11 -0500',
      'Date: Thu, 06 Nov 2025 14:02:05 -0500',
      'From: Town Treasurer <treasurer@example.org>',
      'To: Detectives <detectives@example.org>',
      `Subject: [Fictional] Payment of $184,300 by the Town of ${cast.town}`,
      'Message-ID: <fictional-0001@example.org>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      'Fictional.',
      '',
      `On 30 October the Town of ${cast.town} paid invoice 2025-118, $184,300.00, to what we took for our paving vendor. A message of 29 October`,
      `had changed the bank details to account ${cast.mule.account}. The vendor never wrote it and was never paid. Our own mail had a new rule`,
      'that hid the answers. Please call the town office.',
      '',
      'The Treasurer',
      '',
    ].join('\r\n'),
    'complaint',
  );
  return rows;
}

export function makeCaseC(make) {
  const { cast } = make;
  const dealt = { ...make, dealPhone: phoneDealer(cast, [...range(159, 166), ...range(168, 170)]) };
  const tables = { bank: bank(make), wallets: wallets(dealt), logins: logins(make), lead: lead(make), complaint: complaint(make) };
  make.finish(tables);
  return {
    tables,
    files: {
      'case-c/complaint.eml': tables.complaint.values[0],
      'case-c/bank.csv': csv(bankColumns, tables.bank.values),
      'case-c/wallets.csv': csv(walletColumns, tables.wallets.values),
      'case-c/logins.csv': csv(loginColumns, tables.logins.values),
      'case-c/lead.csv': csv(leadColumns, tables.lead.values),
    },
  };
}
