// The people and things of the story. The first of each list is the story as it is told; a renamed sample draws others
// of the same kind, so that every relation, transliteration and trap stays while no name, number or date does.
import { container, iban, imei, imo, vin, wallet } from './check-digits.mjs';
import { stream } from './random.mjs';

const pools = {
  slavicSurname: [
    ['Baranishin', 'БАРАНИШИН'],
    ['Romanishin', 'РОМАНИШИН'],
    ['Kovalishin', 'КОВАЛИШИН'],
    ['Petrishin', 'ПЕТРИШИН'],
    ['Stefanishin', 'СТЕФАНИШИН'],
    ['Danilishin', 'ДАНИЛИШИН'],
  ],
  slavicGiven: [
    ['Eugene', 'Євген'],
    ['Alexander', 'Олександр'],
    ['Gregory', 'Григорій'],
    ['Basil', 'Василь'],
    ['Nicholas', 'Микола'],
  ],
  slavicBrother: [
    ['Ihor', 'Ігор'],
    ['Taras', 'Тарас'],
    ['Bohdan', 'Богдан'],
    ['Oleh', 'Олег'],
  ],
  slavicTown: ['Izmail', 'Reni', 'Bolhrad', 'Kiliia'],
  spanishSurnames: [
    ['Quiroga', 'Ventimilla'],
    ['Arbeloa', 'Castinegra'],
    ['Zubeldia', 'Montecasino'],
    ['Larraguibel', 'Orozcal'],
  ],
  spanishGiven: ['Marisela', 'Yolandra', 'Griselia', 'Noemira'],
  spanishTown: ['Cuenca', 'Ambato', 'Loja', 'Machala'],
  tattoo: ['swallow', 'anchor', 'scorpion', 'compass'],
  adultVictim: ['Beltran Ocariz, Yamileth', 'Sotomarin Vela, Xiomara', 'Pedrosa Llanes, Iraima'],
  girl: ['Ilinca', 'Catinca', 'Ruxanda', 'Smaranda'],
  girlSurname: ['Stoichitoiu', 'Bradatanu', 'Vranceloiu', 'Margineloiu'],
  scar: ['left forearm', 'right eyebrow', 'chin', 'right knee'],
  frenchFirst: [
    ['Willett', 'Ouellette'],
    ['Dowsett', 'Doucette'],
    ['Tibbedo', 'Thibodeau'],
    ['Shorette', 'Charette'],
  ],
  frenchSecond: [
    ['Varney', 'Varnay'],
    ['Delaney', 'Delanay'],
    ['Barney', 'Barnay'],
    ['Tierney', 'Tiernay'],
  ],
  frenchGiven: [
    ['Reggie', 'Réjean'],
    ['Gerry', 'Gérald'],
    ['Andy', 'André'],
    ['Larry', 'Laurent'],
  ],
  father: ['Armand', 'Lucien', 'Emile', 'Adelard'],
  twinSurname: ['Dunnevar', 'Hathermoor', 'Quillane', 'Stavewell'],
  twins: [
    ['Leah', 'Lena'],
    ['Mara', 'Mina'],
    ['Tara', 'Tana'],
    ['Nora', 'Nola'],
  ],
  somali: [
    ['Abdi', 'Mohamed', 'Warsame'],
    ['Yusuf', 'Osman', 'Gedi'],
    ['Ismail', 'Nur', 'Hersi'],
    ['Hassan', 'Abdulle', 'Farah'],
  ],
  otherFather: ['Guled', 'Roble', 'Diriye', 'Samatar'],
  sameName: [
    ['Nolan', 'P', 'Creasey'],
    ['Orrin', 'L', 'Pettengale'],
    ['Wesley', 'R', 'Marrowby'],
  ],
  arabic: [
    ['Karim', 'El-Haddad', 'كريم', 'حداد'],
    ['Samir', 'El-Khatib', 'سمير', 'خطيب'],
    ['Nabil', 'El-Najjar', 'نبيل', 'نجار'],
  ],
  mule: [
    ['Darlene', 'K', 'Stropwell'],
    ['Maureen', 'T', 'Cragbourne'],
    ['Roberta', 'J', 'Wickersole'],
  ],
  nurse: [
    ['Halyard', 'Pelham'],
    ['Merritt', 'Ashcombe'],
    ['Tobin', 'Garlough'],
  ],
  handle: ['tern_and_tide', 'gull_and_gale', 'brine_and_bell', 'loon_and_ledge'],
  company: ['Pemaquid', 'Medomak', 'Sheepscot', 'Damariscove'],
  ships: [
    ['Kittiwake Star', 'Sørvær Trader'],
    ['Fulmar Dawn', 'Nordskjær Carrier'],
    ['Guillemot Bay', 'Østhavn Merchant'],
  ],
  sanctioned: ['Dragan Vukotar', 'Milos Terzanic', 'Goran Plavsar'],
  town: ['Merrow Harbor', 'Quillet Cove', 'Stannard Neck'],
  lost: ['Osgar Tannahill', 'Ivor Strandwick', 'Emlyn Carrowby'],
  deskNumbers: [['0100', '0101']],
};

/** `rename: false` gives the story as told whatever the seed. */
export function castOf(seed, rename) {
  const random = stream(seed, 'cast');
  const from = (name) => {
    const drawn = rename ? random.pick(pools[name].slice(1)) ?? pools[name][0] : pools[name][0];
    return drawn;
  };
  /** Keeps what makes the trap: `swappable` days are below 13 and differ from the month, `fixed` ones stay. */
  const born = (y, m, d, kind = 'free') => {
    if (!rename || kind === 'fixed') return { y: rename && kind === 'fixed' ? y + random.int(-3, 3) : y, m, d };
    const year = y + (kind === 'young' ? random.int(-1, 3) : random.int(-3, 3));
    if (kind === 'swappable') {
      const month = random.int(1, 12);
      return { y: year, m: month, d: 1 + ((month + random.int(1, 10)) % 12) };
    }
    return { y: year, m: random.int(1, 12), d: random.int(13, 28) };
  };

  const phoneMap = new Map();
  if (rename) {
    const ends = random.shuffle(Array.from({ length: 100 }, (_, i) => i));
    ends.forEach((to, i) => {
      phoneMap.set(i, to);
    });
  }
  /** Ten digits of the invented number that stands for 555-01NN. */
  const phone = (end, area = '207') => {
    const number = Number(end) - 100;
    const mapped = phoneMap.get(number) ?? number;
    return `${area}55501${String(mapped).padStart(2, '0')}`;
  };

  const [slavicLatin, slavicCyrillic] = from('slavicSurname');
  const [givenLatin, givenCyrillic] = from('slavicGiven');
  const [brotherLatin, brotherCyrillic] = from('slavicBrother');
  const place = from('company');
  const [ship, formerShip] = from('ships');
  const passportDigits = rename ? random.digits(5) : '44190';
  // Two last digits that differ, so that the transposed number is another one.
  const [tens, ones] = rename ? [random.int(1, 4), random.int(5, 9)] : [8, 7];
  const passportLetters = rename ? random.letters(2) : 'ZX';
  const plateDigits = rename ? String(random.int(1000, 9899)) : '4471';
  const plateLetters = rename ? random.letters(2) : 'QX';

  return {
    phone,
    company: {
      name: `${place} Frozen Exports LLC`,
      cardName: `${place.toUpperCase()} FRZN EXP`,
      bankName: `${place.toUpperCase()} FROZEN EXPORTS`,
      lookalike: `${place} Frozen Foods Inc`,
      iban: iban('LT', `99999${rename ? random.digits(11) : '00417500318'}`),
      lookalikeAccount: rename ? random.digits(10) : '4400718832',
      registration: rename ? `ME-${random.digits(8)}` : 'ME-20240917',
      phone: phone('0142'),
      // First digit 9 is no card network's: the number is nobody's.
      cardLast4: rename ? random.digits(4) : '7714',
    },
    director: {
      given: givenLatin,
      surname: slavicLatin,
      cyrillicGiven: givenCyrillic,
      cyrillicSurname: slavicCyrillic,
      born: born(1986, 9, 4),
      birthPlace: from('slavicTown'),
    },
    brother: {
      given: brotherLatin,
      cyrillicGiven: brotherCyrillic,
      born: born(1989, 2, 17),
    },
    recruiter: {
      surnames: from('spanishSurnames'),
      given: from('spanishGiven'),
      born: born(1988, 5, 8, 'swappable'),
      birthPlace: from('spanishTown'),
      tattoo: from('tattoo'),
      phone: phone('0137'),
    },
    adultVictim: { name: from('adultVictim'), born: born(1999, 11, 23) },
    girl: { given: from('girl'), surname: from('girlSurname'), born: born(2009, 3, 17, 'young'), scar: from('scar') },
    driver: {
      first: from('frenchFirst'),
      second: from('frenchSecond'),
      given: from('frenchGiven'),
      born: born(1979, 7, 2, 'swappable'),
    },
    family: {
      given: from('father'),
      fatherBorn: born(1951, 1, 19),
      sonBorn: born(1979, 10, 26),
      street: rename ? `${random.int(11, 98)} Frenchville Road` : '61 Frenchville Road',
      phone: phone('0126'),
    },
    twins: {
      surname: from('twinSurname'),
      given: from('twins'),
      born: born(1994, 6, 21),
      street: rename ? `${random.int(11, 98)} Highland Avenue` : '27 Highland Avenue',
      phone: phone('0138'),
    },
    patronymic: { parts: from('somali'), otherFather: from('otherFather'), born: born(1987, 1, 1, 'fixed') },
    sameName: { parts: from('sameName'), elder: born(1974, 8, 30), younger: born(1991, 4, 14) },
    yearOnly: { parts: from('arabic'), born: born(1990, 3, 21) },
    mule: { parts: from('mule'), born: born(1968, 12, 13), account: rename ? random.digits(10) : '3007714526' },
    nurse: { parts: from('nurse'), born: born(1983, 2, 24) },
    recycled: phone('0158'),
    motelDesk: phone('0100'),
    towCompany: phone('0101'),
    handle: from('handle'),
    absent: { name: from('lost'), born: born(1971, 5, 27) },
    van: {
      plate: `${plateDigits}-${plateLetters}`,
      quebecPlate: rename ? `${random.letters(1)}${random.int(10, 99)} ${random.letters(3)}` : 'K47 BHR',
      vin: vin(`1FT${rename ? random.letters(3, 'BCDEFGHK') : 'BW2'}CM0${rename ? random.letters(1, 'ABCDEFG') : 'H'}KA${rename ? random.digits(5) : '60318'}`),
    },
    container: container(`${rename ? random.letters(3) : 'KWS'}U`, rename ? random.digits(6) : '417302'),
    vessel: { name: ship, former: formerShip, imo: imo(rename ? `9${random.digits(5)}` : '941773') },
    passport: {
      lost: `${passportLetters}${passportDigits}${tens}${ones}`,
      transposed: `${passportLetters}${passportDigits}${ones}${tens}`,
    },
    wallet: wallet(`${rename ? seed : 'story'}|mule`),
    sanctionedPerson: { name: from('sanctioned'), born: born(1977, 9, 19) },
    // The handset that changed its number on 3 November, and the one that changes it every nine days.
    handset: imei(`35999900${rename ? random.digits(6) : '417714'}`),
    burner: imei(`35999901${rename ? random.digits(6) : '220318'}`),
    wharf: rename ? random.int(12, 88) : 18,
    tower: `${rename ? random.int(120, 480) : 250} Lantern Street`,
    town: from('town'),
    publicIp: `203.0.113.${rename ? random.int(60, 99) : 77}`,
  };
}
