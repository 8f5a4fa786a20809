// Words in column headers that say whose column it is, in English, French, Spanish and Arabic.
import type { RowRole } from './meanings';
import { words } from './words';

/** Words that say whose column it is. A header may hold several: the longest counts. */
export const roleWords: readonly (readonly [RowRole, readonly string[]])[] = [
  ['driver', words(`driver, operator, conducteur, conductor, chauffeur, chofer, سائق`)],
  ['owner', words(`owner, registered owner, ro, proprietaire, propietario, dueno, مالك`)],
  [
    'guest',
    words(`
      guest, registrant, tenant, occupant, client, huesped, inquilino, locataire, نزيل, ضيف`),
  ],
  ['victim', words(`victim, victime, victima, ضحيه`)],
  [
    'suspect',
    words(`
      suspect, suspected, accused, defendant, arrestee, prevenu, sospechoso, acusado, detenido, مشتبه,
      متهم`),
  ],
  ['witness', words(`witness, temoin, testigo, شاهد`)],
  [
    'complainant',
    words(`
      complainant, reporting party, rp, plaignant, denunciante, مشتكي, مبلغ عن`),
  ],
  ['subscriber', words(`subscriber, abonne, abonado, suscriptor, مشترك`)],
  [
    'director',
    words(`
      director, president, officer name, registered agent, dirigeant, administrateur, administrador,
      representante legal, مدير`),
  ],
  [
    'employer',
    words(`
      employer, employeur, empleador, patron, صاحب عمل, works for, workplace`),
  ],
  [
    'cardholder',
    words(`
      cardholder, card holder, name on card, paid by, card name, titulaire de la carte, detenteur de la
      carte, titular de la tarjeta, حامل بطاقه`),
  ],
  [
    'caller',
    words(`
      caller, calling, calling party, calling number, a party, a number, originating, originator, from
      number, from phone, appelant, numero appelant, llamante, numero llamante, متصل`),
  ],
  [
    'called',
    words(`
      called, callee, called party, called number, b party, b number, dialed, dialed number, dialled,
      terminating, to number, to phone, appele, numero appele, llamado, numero llamado, numero marcado,
      متصل به`),
  ],
  [
    'sender',
    words(`
      sender, shipper, consignor, shipped by, exporter, expediteur, remitente, exportador, مرسل`),
  ],
  [
    'receiver',
    words(`
      receiver, recipient, consignee, addressee, importer, deliver to, destinataire, destinatario,
      consignatario, مستلم, مرسل اليه`),
  ],
  [
    'payer',
    words(`
      payer, payor, debtor, ordering, remitter, originator account, ordonnateur, debiteur, payeur, donneur
      d ordre, ordenante, pagador, دافع, محول`),
  ],
  [
    'payee',
    words(`
      payee, beneficiary, creditor, counterparty, beneficiaire, crediteur, beneficiario, مستفيد`),
  ],
  [
    'entity1',
    words(`
      entity 1, entity1, node 1, node1, end 1, end1, entity a, entite 1, entidad 1, كيان 1`),
  ],
  [
    'entity2',
    words(`
      entity 2, entity2, node 2, node2, end 2, end2, entity b, entite 2, entidad 2, كيان 2`),
  ],
  ['person', words(`person, subject, personne, persona, individual, individu, شخص`)],
];

/** `from` and `to` mean what their table is about: calls, payments, shipments. They are settled when all columns are known. */
export const fromWords: readonly string[] = [
  'from',
  'source',
  'src',
  'origin',
  'de',
  'desde',
  'origen',
  'من',
  'a',
];
export const toWords: readonly string[] = [
  'to',
  'target',
  'dest',
  'destination',
  'dst',
  'vers',
  'para',
  'hacia',
  'destino',
  'الي',
  'b',
];

/** Words that add nothing. */
export const fillerWords: ReadonlySet<string> = new Set(
  words(`number, no, nbr, nr, num, numero, n, the, of, code, value, du, de, des, la, le, les, l, d, del, los, el, رقم,
    utc, gmt, local, z, usd, cad, eur, lb, lbs, kg, cm, field, as, written, a, vehicle, vehicule, vehiculo`),
);
