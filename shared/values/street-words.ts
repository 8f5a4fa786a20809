// Words of postal addresses and the short form by which they are compared: USPS Publication 28 (appendices B and C) and
// Canada Post, for English and French streets.

function pairs(list: string): readonly (readonly [word: string, short: string])[] {
  return list.split(',').flatMap((entry) => {
    const [short = '', ...words] = entry.trim().split(' ');
    return [short, ...words].map((word) => [word, short] as const);
  });
}

/** Street types and directions. */
export const streetWords: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'ave avenue av aven avenida avda,st street str,rd road,dr drive drv,ln lane,ct court,cir circle,blvd boulevard boul bd,hwy highway,' +
      'pkwy parkway,pl place,sq square,ter terrace terr,trl trail,way,aly alley,xing crossing,cv cove,loop,plz plaza,pt point,' +
      'rdg ridge,row,run,wharf,lndg landing,hts heights,hl hill,mtn mountain,brg bridge,is island,hbr harbor harbour,ext extension,' +
      'tpke turnpike,rte route rt,crk creek,ch chemin,rue,rang,mtee montee,imp impasse,calle cll cl c/,cra carrera kr,' +
      'ul ulitsa,vul vulytsia vulitsa,prosp prospekt,strasse',
  ),
  ...pairs(
    'n north nord norte,s south sud sur,e east est este,w west ouest oeste,ne northeast,nw northwest,se southeast,sw southwest',
  ),
]);

/** Street types that end a street's name in North American addresses written without commas. */
export const streetEnds: ReadonlySet<string> = new Set(
  'ave st rd dr ln ct cir blvd hwy pkwy pl sq ter trl way aly xing cv loop plz row wharf lndg tpke'.split(
    ' ',
  ),
);

/** What stands before the number of a part of a building. */
export const unitWords: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'apt apartment appartement app apto appt departamento depto dpto flat kv int interior,unit unite unidad,ste suite bureau oficina,rm room chambre habitacion hab',
  ),
  ...pairs('fl floor etage piso,bldg building edificio,lot,trlr trailer,slip,dept,box,no num numero'),
]);

const STREET_STARTS =
  'rue,ruelle,rang,chemin,ch,montée,montee,côte,cote,impasse,allée,allee,quai,route,rte,place,avenue,av,ave,boulevard,boul,bd,blvd,' +
  'calle,c/,cll,cl,avenida,avda,carrera,cra,kr,carretera,camino,paseo,plaza,callejón,callejon,privada,jirón,jiron,jr,pasaje,' +
  'diagonal,transversal,شارع,طريق,جادة,نهج,زنقة,درب,улица,ул,проспект,просп,бульвар,переулок,пер,вулиця,вул,ulitsa,ul,vulytsia,vul';

/**
 * How a street begins where its type stands first (French, Spanish, Arabic, Russian, Ukrainian), an ordinal before it
 * allowed: `3e rue`. Text in lower case.
 */
export const streetStart: RegExp = new RegExp(
  `^(?:\\d+(?:e|er|re|ère|ª|º|a|o)\\s+)?(?:${STREET_STARTS.replaceAll(',', '|')})(?=[\\s.])`,
);
