// The words that tables of "entity, link, entity" use for kinds of things and links, in four languages.
import type { LinkKindId, PropertyId, SchemaId } from '../../ontology/types';
import { normaliseHeader } from './read-header';
import { words } from './words';

const schemaWords: readonly (readonly [SchemaId, readonly string[]])[] = [
  [
    'person',
    words(`
      person, individual, subject, people, personne, individu, persona, individuo, شخص`),
  ],
  [
    'organization',
    words(`
      organization, organisation, company, business, firm, gang, entreprise, societe, empresa,
      organizacion, شركه, منظمه`),
  ],
  [
    'vehicle',
    words(`
      vehicle, car, truck, van, vehicule, voiture, vehiculo, coche, carro, مركبه, سياره`),
  ],
  ['vessel', words(`vessel, ship, boat, navire, bateau, buque, barco, سفينه`)],
  ['phone', words(`phone, telephone, mobile, number, telefono, هاتف`)],
  ['email', words(`email, e mail, courriel, correo, بريد`)],
  [
    'onlineAccount',
    words(`
      online account, account online, user, handle, profile, compte en ligne, cuenta en linea, حساب
      الكتروني`),
  ],
  [
    'address',
    words(`
      address, location, place, residence, adresse, lieu, direccion, lugar, عنوان, مكان`),
  ],
  [
    'bankAccount',
    words(`
      bank account, account, compte, compte bancaire, cuenta, cuenta bancaria, حساب, حساب مصرفي`),
  ],
  ['wallet', words(`wallet, crypto wallet, portefeuille, billetera, محفظه`)],
  [
    'identityDocument',
    words(`
      passport, document, id, passeport, pasaporte, documento, وثيقه, جواز سفر`),
  ],
  ['incident', words(`incident, case, crime, evenement, caso, incidente, حادث, قضيه`)],
  ['event', words(`event, meeting, evento, حدث`)],
  ['firearm', words(`firearm, gun, weapon, arme, arma, سلاح`)],
  ['item', words(`item, thing, object, objet, objeto, شيء`)],
  [
    'parcel',
    words(`
      parcel, package, container, colis, conteneur, paquete, contenedor, طرد, حاويه`),
  ],
];

const linkWords: readonly (readonly [LinkKindId, readonly string[]])[] = [
  [
    'owns',
    words(`
      owns, owner, owner of, possede, proprietaire de, posee, dueno de, يملك`),
  ],
  [
    'uses',
    words(`
      uses, user of, drives, driver, driver of, utilise, conduit, usa, conduce, يستخدم`),
  ],
  [
    'livesAt',
    words(`
      lives at, resides at, residence, address, home, habite, reside, vive en, يسكن`),
  ],
  [
    'relatedTo',
    words(`
      family, relative, related, related to, brother, sister, sibling, father, mother, parent, son,
      daughter, spouse, wife, husband, cousin, famille, frere, soeur, pere, mere, familia, hermano,
      hermana, padre, madre, قريب, اخ, اب`),
  ],
  [
    'employedBy',
    words(`
      employee, employed by, works for, works at, employe, employe de, travaille pour, empleado, trabaja
      para, يعمل لدي`),
  ],
  ['memberOf', words(`member, member of, membre, membre de, miembro, miembro de, عضو`)],
  [
    'directs',
    words(`
      director, director of, directs, officer of, president of, dirige, administrateur de, director de,
      يدير`),
  ],
  ['calls', words(`calls, called, phoned, appelle, appel, llama, llamada, اتصل`)],
  ['messages', words(`messages, texted, message, sms, mensaje, رساله`)],
  [
    'pays',
    words(`
      pays, paid, payment, transfer, paie, paiement, virement, paga, pago, transferencia, دفع`),
  ],
  ['sends', words(`sends, sent, ships, envoie, envia, ارسل`)],
  ['travels', words(`travels, travelled, travels to, voyage, viaja, سافر`)],
  ['presentAt', words(`present at, seen at, at, attended, present a, presente en, حاضر`)],
  ['suspectIn', words(`suspect, suspect in, sospechoso en, مشتبه`)],
  [
    'victimOf',
    words(`
      victim, victim of, victim in, victime, victime de, victima, victima de, ضحيه`),
  ],
  ['witnessOf', words(`witness, witness to, temoin, testigo, شاهد`)],
  ['holds', words(`holds, holder, account holder, detient, titulaire, titular`)],
  [
    'associateOf',
    words(`
      associate, associate of, friend, knows, associe, ami, asociado, amigo, conoce, شريك, صديق`),
  ],
];

function lookUp<Id extends string>(
  lists: readonly (readonly [Id, readonly string[]])[],
): (text: string) => Id | null {
  const table = new Map(lists.flatMap(([id, phrases]) => phrases.map((word) => [word, id] as const)));
  return (text) => {
    const word = normaliseHeader(text);
    return table.get(word) ?? table.get(word.replace(/s$/, '')) ?? null;
  };
}

/** The schema a word stands for; null when it is not known. */
export const schemaOfWord = lookUp(schemaWords);
/** The kind of link a word stands for; null when it is not known (it is then an association). */
export const linkKindOfWord = lookUp(linkWords);

/** Which property the label of an entity of a schema is. */
export const labelOf: Partial<Record<SchemaId, PropertyId>> = {
  person: 'name',
  organization: 'name',
  vessel: 'name',
  vehicle: 'plate',
  phone: 'phone',
  email: 'email',
  onlineAccount: 'onlineName',
  address: 'address',
  bankAccount: 'accountNumber',
  wallet: 'wallet',
  identityDocument: 'identityDocument',
  firearm: 'serialNumber',
  parcel: 'trackingNumber',
};
