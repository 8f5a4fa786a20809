// States of the United States and provinces of Canada (ISO 3166-2, USPS and Canada Post codes), by code and name.
import { foldedWord } from './written-text';

const unitedStates =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,' +
  'FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,' +
  'MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,' +
  'NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,' +
  'OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,' +
  'VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,PR Puerto Rico,GU Guam,VI Virgin Islands';
const canada =
  'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,' +
  'NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon';
const others: readonly (readonly [word: string, code: string])[] = [
  ['nouveau brunswick', 'CA-NB'],
  ['nouvelle ecosse', 'CA-NS'],
  ['colombie britannique', 'CA-BC'],
  ['ile du prince edouard', 'CA-PE'],
  ['terre neuve et labrador', 'CA-NL'],
  ['pq', 'CA-QC'],
  ['newfoundland', 'CA-NL'],
];

const table = new Map<string, string>(others);
for (const [country, list] of [
  ['US', unitedStates],
  ['CA', canada],
] as const) {
  for (const entry of list.split(',')) {
    const code = `${country}-${entry.slice(0, 2)}`;
    table.set(entry.slice(0, 2).toLowerCase(), code).set(foldedWord(entry.slice(3)), code);
  }
}

/** ISO 3166-2 code (`US-ME`) of a state's or province's code or name; null for any other word. */
export function stateOf(word: string): string | null {
  return table.get(foldedWord(word).replace(/\./g, '').replace(/-/g, ' ').trim()) ?? null;
}
