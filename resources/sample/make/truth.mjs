// What must and must not be found in the sample, item by item, with the rows that hold it. `since` names the part of
// the work whose signals can do it: founding, matching, import, briefing, vault.

export function truthOf({ cast, a, b, c, lists, forms }) {
  const at = (tables, table, tag, name) => {
    const rows = tables[table];
    return { source: rows.path, row: rows.row(tag), name };
  };
  const inA = (table, tag, name) => at(a, table, tag, name);
  const inB = (table, tag, name) => at(b, table, tag, name);
  const inC = (table, tag, name) => at(c, table, tag, name);
  const inLists = (table, tag, name) => at(lists, table, tag, name);
  const up = (text) => text.toUpperCase();

  const director = inA('people', 'director', a.people.value('director').NAM);
  const directorNotice = inLists('notices', 'director', cast.director.cyrillicSurname);
  const company = inA('parcels', 'llc0', cast.company.name);
  const [own, father, grandfather] = cast.patronymic.parts;
  const handset = forms.cdr.phone(cast.company.phone);
  const successor = forms.cdr.phone(cast.phone('0167'));
  const defaults = {
    kind: 'must be found', mustPropose: true, kindExpected: 'match', graded: ['match'], atLeastBand: null, atMostBand: null,
    rightDecision: 'same', expectedConflict: [], withheldFrom: [], since: 'founding', note: 'Fictional',
  };
  const item = (id, title, between, rest = {}) => ({ id, title, between, ...defaults, ...rest });
  const shared = { kindExpected: 'sharedIdentifier', graded: ['sharedIdentifier'], rightDecision: null };
  const apart = (rest) => ({ kind: 'must not be joined', mustPropose: false, kindExpected: 'none', atMostBand: 'weak', rightDecision: 'different', ...rest });
  const outside = ['other states', 'National Central Bureau'];

  return [
    item('D1', `${cast.company.name} across three agencies: consignee, name on a card, payee`, [
      company, inB('register', 'room', cast.company.cardName), inC('bank', 'toCompany', cast.company.bankName),
    ], { ...shared, atLeastBand: 'possible' }),
    item('D2', 'The director is the subject of a Red notice in another script', [director, directorNotice], { atLeastBand: 'strong' }),
    item('D2-path', 'Four steps from the room of V2 to a Red notice', [inB('register', 'room', cast.girl.given), directorNotice], { kindExpected: 'path', graded: ['path'], rightDecision: null, atLeastBand: 'weak' }),
    item('D3', 'The parcel contact of Case A is a contact of the handset of Case B', [
      inA('parcels', 'llc0', a.parcels.value('llc0').consignee_phone), inB('extraction', 'companyContact', forms.extraction.phone(cast.company.phone)),
    ], { ...shared, atLeastBand: 'possible' }),
    item('D4', 'A number stops on 3 November, another starts that day in the same handset with five of six contacts', [
      inA('cdr', 'lastCall', handset), inA('cdr', 'firstCall', successor),
    ], { since: 'matching', graded: ['match', 'sharedIdentifier'], atLeastBand: 'possible', rightDecision: 'same' }),
    item('D5', 'The recruiter is the subject of a Red notice: day and month swapped, surnames turned', [
      inB('people', 'recruiter', b.people.value('recruiter').Name), inLists('notices', 'recruiter', cast.recruiter.given),
    ], { atLeastBand: 'possible', expectedConflict: [] }),
    item('D6', 'The driver under his anglicised name and the Québec row', [
      inA('people', 'driver', a.people.value('driver').NAM), inB('quebec', 'driver', `${cast.driver.first[1]}-${cast.driver.second[1]}`),
    ], { atLeastBand: 'possible', withheldFrom: outside }),
    item('D7', 'V2 is a missing girl of a Yellow notice under another surname', [
      inB('people', 'girl', b.people.value('girl').Name), inLists('notices', 'girl', cast.girl.given),
    ], { atLeastBand: 'weak', withheldFrom: ['everybody but the own agency'] }),
    item('D8', 'A passport of the register is on the list of lost documents, which names no holder', [
      inB('register', 'passport', cast.passport.lost), inLists('lost', 'lost', cast.passport.lost),
    ], { ...shared, atLeastBand: 'possible' }),
    item('D9', 'The van is stolen: its VIN is listed under a Québec plate', [inA('vehicles', 'van', cast.van.vin), inLists('stolen', 'van', cast.van.vin)], { atLeastBand: 'possible' }),
    item('D10', 'The container came on a ship that is sanctioned under its former name, same IMO number', [
      inA('parcels', 'container', cast.vessel.imo), inLists('sanctions', 'vessel', up(cast.vessel.former)),
    ], { atLeastBand: 'possible' }),
    item('D11', 'One online name in a chat of Case B and a memo of Case C', [inB('extraction', 'chat', cast.handle), inC('wallets', 'handle', `@${cast.handle}`)], { ...shared, atLeastBand: 'possible' }),
    item('D12', 'The wallet is on the sanctions list', [inC('wallets', 'sanctioned', cast.wallet), inLists('sanctions', 'wallet', cast.wallet)], { ...shared, atLeastBand: 'possible' }),
    item('D13', 'One address written two ways', [
      inC('wallets', 'handle', c.wallets.value('handle').address), inB('register', 'wharf', b.register.value('wharf')['Guest address']),
    ], { ...shared, atLeastBand: 'weak' }),
    item('D14', 'Like method in A and B: a new SIM every nine days, parcels on Tuesdays', [inA('cdr', 'burner3', forms.cdr.phone(cast.phone('0184'))), inB('extraction', 'nineDays3', 'R new 4')], {
      since: 'matching', kindExpected: 'method', graded: ['match'], rightDecision: null, atLeastBand: 'weak',
    }),

    item('X1', 'Father and son of one name in one house: a family link', [inA('people', 'father', a.people.value('father').NAM), inB('people', 'son', b.people.value('son').Name)], apart({ expectedConflict: ['birth-date'] })),
    item('X2', 'Twins: one birth date, one house, one telephone, two people', [inA('vehicles', 'twin', a.vehicles.value('twin').OWNER), inB('people', 'twin1', b.people.value('twin1').Name)], apart({ expectedConflict: ['name'] })),
    item('X1-same', 'The son himself, in two cases', [inA('people', 'son', a.people.value('son').NAM), inB('people', 'son', b.people.value('son').Name)], { atLeastBand: 'strong' }),
    item('X2-same', 'One of the twins, in two cases', [inA('vehicles', 'twin', a.vehicles.value('twin').OWNER), inB('people', 'twin0', b.people.value('twin0').Name)], { atLeastBand: 'strong' }),
    item('X3', 'A name of three parts in another order, a first of January, another height, another father', [
      inA('people', 'patronymic', a.people.value('patronymic').NAM), inLists('notices', 'patronymic', grandfather),
    ], apart({ expectedConflict: ['height'] })),
    item('X4', 'A number of the payee until June and of a school nurse from September', [inC('wallets', 'mule', c.wallets.value('mule').phone), inA('cdr', 'nurse', forms.cdr.phone(cast.recycled))], apart({ since: 'matching', graded: ['sharedIdentifier'], expectedConflict: ['tenure'] })),
    item('X5', 'The motel desk that everybody calls', [inA('cdr', 'desk', forms.cdr.phone(cast.motelDesk)), inB('extraction', 'desk', forms.extraction.phone(cast.motelDesk))], apart({ graded: ['sharedIdentifier'], rightDecision: null })),
    item('X5-tow', 'The tow company that everybody calls', [inA('cdr', 'tow', forms.cdr.phone(cast.towCompany)), inB('extraction', 'tow', forms.extraction.phone(cast.towCompany))], apart({ graded: ['sharedIdentifier'], rightDecision: null })),
    item('X6', 'A tower of two hundred units', [
      inA('people', 'towerUnit 12', `${cast.tower} Unit 12, Portland ME 04101`), inB('people', 'towerUnit 131', `${cast.tower} Unit 131, Portland ME 04101`),
      inA('people', 'tower', `${cast.tower}, Portland ME 04101`), inB('people', 'tower', `${cast.tower}, Portland ME 04101`),
    ], apart({ since: 'matching', graded: ['match', 'sharedIdentifier'] })),
    item('X7', 'FNU LNU, 01/01/1900, 000-0000', [inA('people', 'unknown', 'LNU, FNU'), inB('people', 'unknown', 'LNU, FNU')], apart({ atMostBand: null, graded: ['match', 'sharedIdentifier'], rightDecision: 'different' })),
    item('X8', 'The same plate of another state', [inA('vehicles', 'van', a.vehicles.value('van').LIC), inB('register', 'otherPlate', b.register.value('otherPlate')['Vehicle plate'])], apart({ graded: ['match', 'sharedIdentifier'] })),
    item('X9', 'A passport number with two digits turned, of another country', [inB('register', 'passport', cast.passport.lost), inLists('lost', 'transposed', cast.passport.transposed)], apart({ graded: ['match', 'sharedIdentifier'] })),
    item('X10', 'A food company of nearly the same name', [inA('parcels', 'llc0', cast.company.name), inC('bank', 'lookalike', up(cast.company.lookalike))], apart({ graded: ['match', 'sharedIdentifier'] })),
    item('X11', 'One public network five months apart', [inB('people', 'publicIp', cast.publicIp), inC('logins', 'publicIp', cast.publicIp)], apart({ since: 'matching', graded: ['match', 'sharedIdentifier'], expectedConflict: [] })),
    item('X12', 'One F6 tip told three times: one originator', [inA('tips', 'originator', '25-0919'), inB('people', 'retold', '25-0919'), inA('tips', 'bulletin', '25-0919')], apart({ since: 'matching', graded: ['match', 'sharedIdentifier'], rightDecision: null })),
    item('X13', 'A Red notice that the second edition lacks: not in this extract', [inA('people', 'absent', a.people.value('absent').NAM), inLists('notices', 'absent', up(cast.absent.name.split(' ')[1]))], { kind: 'must not be joined', since: 'import', atLeastBand: 'possible', rightDecision: 'same' }),
    item('X14', 'Two people of one name, seventeen years apart', [inA('people', 'sameNameElder', a.people.value('sameNameElder').NAM), inB('people', 'sameNameYounger', b.people.value('sameNameYounger').Name)], apart({ expectedConflict: ['birth-date'] })),

    item('U1', 'A common name with a birth year alone, in two scripts', [inB('people', 'yearOnly', b.people.value('yearOnly').Name), inLists('notices', 'yearOnly', cast.yearOnly.parts[3])], { kind: 'unsure', since: 'matching', rightDecision: 'unsure', atMostBand: 'possible' }),
    item('U2', 'The brother of the director, without a birth date', [inA('people', 'brother', a.people.value('brother').NAM), inLists('notices', 'brother', cast.brother.cyrillicGiven)], { kind: 'unsure', since: 'matching', rightDecision: 'unsure', atMostBand: 'possible' }),

    item('T1', 'A call at 05:41Z, a transfer at 05:52Z and a check-in at "01:15" in the doubled hour: their order is open', [
      inA('cdr', 'doubledHour', '2025-11-02T05:41:00Z'), inC('bank', 'toCompany', '2025-11-02T05:52:00Z'), inB('register', 'doubledHour', '01:15'),
    ], { kind: 'time', since: 'matching', mustPropose: false, kindExpected: 'none', graded: [], rightDecision: null }),
    item('T2', 'A tower in St. Stephen (Atlantic time) for a telephone in Calais', [inA('cdr', 'atlantic', 'St. Stephen NB')], { kind: 'time', since: 'matching', mustPropose: false, kindExpected: 'none', graded: [], rightDecision: null }),

    ...[
      ['H1', 'The existence of a suspicious activity report', [inC('lead', 'lead', 'L-2025-0091')]],
      ['H2', 'The juvenile V2', [inB('people', 'girl', cast.girl.given)]],
      ['H3', 'An informant who names a street', [inA('tips', 'informant', 'Cleveland Street')]],
      ['H4', 'The data of the partner in Québec', [inB('quebec', 'driver', cast.driver.given[1])]],
      ['H5', 'A note on a T visa', [inB('people', 'adultVictim', 'T visa')]],
      ['H6', 'Call rows of 16 to 30 November, outside the warrant', [inA('cdr', `outside-${a.cdr.contacts[0]}`, 'outside the warrant')]],
      ['H7', 'A source whose review date has passed', [inA('tips', 'method', '25-0911')]],
    ].map(([id, title, between]) =>
      item(id, title, between, { kind: 'handling', since: 'briefing', mustPropose: false, kindExpected: 'none', graded: [], rightDecision: null, withheldFrom: ['H2', 'H4', 'H6'].includes(id) ? [...outside, 'checked in own-agency output'] : outside })),
  ];
}
