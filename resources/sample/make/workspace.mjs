// What the demo settles about each file on importing it, and the three cases.

export function workspaceOf(cast) {
  const admiralty = (reliability, credibility) => ({ scheme: 'Admiralty 6x6', reliability, credibility });
  const file = (path, rest) => ({
    path, role: 'case', case: null, series: null, editionDate: null, obtained: '', grading: admiralty('F', '6'), marking: 'TLP:AMBER', class: 'other', zone: 'America/New_York',
    dateOrder: 'mdy', region: 'US', state: 'ME', statedTotal: null, window: null, reviewBy: null, ...rest,
  });
  const list = (path, rest) => file(path, { role: 'list', marking: 'TLP:CLEAR', class: 'publicList', zone: null, dateOrder: 'ymd', region: null, state: null, grading: admiralty('A', '2'), ...rest });
  const a = (name, rest) => file(`case-a/${name}`, { case: 'a', ...rest });
  const b = (name, rest) => file(`case-b/${name}`, { case: 'b', ...rest });
  const c = (name, rest) => file(`case-c/${name}`, { case: 'c', ...rest });
  const files = [
    list('lists/notices.json', { series: 'INTERPOL public notices', editionDate: '2025-11-10', obtained: 'Saved from the public web service; 60 of 212', statedTotal: 212 }),
    list('lists/sanctions.xml', { series: 'Consolidated sanctions list', editionDate: '2025-11-28', obtained: 'Published list' }),
    list('lists/lost_documents.csv', { series: 'Lost and stolen documents', editionDate: '2025-12-01', obtained: 'Extract on request', class: 'other', marking: 'TLP:GREEN' }),
    list('lists/stolen_vehicles.csv', { series: 'Stolen vehicles', editionDate: '2025-12-01', obtained: 'Extract on request', class: 'other', marking: 'TLP:GREEN' }),
    a('people.csv', { obtained: 'Records check of the task force', grading: admiralty('B', '2'), class: 'criminalHistory', reviewBy: '2026-09-01' }),
    a('vehicles.csv', { obtained: 'Registrations seen at the plaza', grading: admiralty('A', '2'), class: 'motorVehicle' }),
    a('parcels.csv', { obtained: 'Carrier returns under subpoena', grading: admiralty('B', '2'), class: 'other' }),
    a('cdr.csv', {
      obtained: 'Carrier return under search warrant', grading: admiralty('A', '1'), class: 'cellSite', zone: 'UTC', dateOrder: 'ymd',
      window: { process: 'SW-2025-1177', from: '2025-09-01', until: '2025-11-15' },
    }),
    a('tips.txt', { obtained: 'Tip line', grading: admiralty('F', '6'), class: 'informant', reviewBy: '2025-11-30' }),
    b('people.csv', { obtained: 'Interviews', grading: admiralty('B', '2'), marking: 'TLP:AMBER+STRICT', class: 'juvenile' }),
    b('motel_register.xlsx', { obtained: 'Handed over by the motel', grading: admiralty('C', '3') }),
    b('phone_extraction.xml', { obtained: 'Extraction under search warrant', grading: admiralty('A', '1'), window: { process: 'SW-2025-1204', from: '2025-09-01', until: '2025-11-30' } }),
    b('partenaire_qc.csv', { obtained: 'Partner service in Québec; onward only with its consent', grading: admiralty('B', '2'), marking: 'TLP:AMBER', class: 'thirdAgency', dateOrder: 'dmy', region: 'CA', state: 'QC' }),
    c('complaint.eml', { obtained: 'Complaint of the treasurer', grading: admiralty('B', '2') }),
    c('bank.csv', { obtained: 'Bank return under subpoena', grading: admiralty('A', '1') }),
    c('wallets.csv', { obtained: 'Exchange return under subpoena', grading: admiralty('A', '2'), zone: 'UTC', dateOrder: 'ymd' }),
    c('logins.csv', { obtained: 'Provider return under search warrant', grading: admiralty('A', '2'), zone: 'UTC', dateOrder: 'ymd' }),
    c('lead.csv', { obtained: 'Lead from a financial institution', grading: admiralty('B', '2'), marking: 'TLP:AMBER+STRICT', class: 'sar', zone: null, dateOrder: 'ymd' }),
    list('lists/notices_edition_2.json', { series: 'INTERPOL public notices', editionDate: '2025-12-05', obtained: 'Saved from the public web service; 60 of 214', statedTotal: 214 }),
  ];
  return {
    note: 'Fictional',
    storyDate: '2025-12-08',
    analyst: 'R. Alderway',
    cases: [
      { key: 'a', number: 'DTF-25-0417', title: 'Slack Tide', agency: 'Drug task force, Houlton', crimeTypes: ['35A'], jurisdiction: 'Aroostook County, Maine', lead: 'Det. M. Quarrier', status: 'open' },
      { key: 'b', number: 'SO-25-1193', title: 'Harbor Light', agency: 'County sheriff', crimeTypes: ['64A'], jurisdiction: 'Cumberland County, Maine', lead: 'Sgt. T. Holloway-Reed', status: 'open' },
      { key: 'c', number: 'BPD-25-20881', title: 'Paper Boat', agency: 'Municipal police, Bangor', crimeTypes: ['26E', '26H'], jurisdiction: `Town of ${cast.town} and City of Bangor, Maine`, lead: 'Det. P. Innisfield', status: 'open' },
    ],
    files: files.map((entry, i) => ({ order: i + 1, ...entry })),
  };
}
