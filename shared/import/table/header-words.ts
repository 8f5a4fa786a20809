// Words that head columns in English, French, Spanish and Arabic, each with what the column then means. Written without
// accents and in lower case, as `normaliseHeader` leaves them; Arabic without its article.
import type { Meaning } from './meanings';
import { words } from './words';

export const headerWords: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    'name',
    words(`
      name, full name, person, person name, subject, subject name, names, nom complet, nom et prenom, nom
      prenom, nom prenoms, personne, sujet, nombre completo, nombre y apellido, nombre y apellidos,
      nombres y apellidos, apellidos y nombres, persona, اسم, اسم كامل, شخص, holder, titulaire, titular`),
  ],
  [
    'surname',
    words(`
      surname, last name, lastname, family name, nom, nom de famille, nom famille, apellido, apellidos,
      primer apellido, لقب, اسم عايله, اسم عائله, كنيه`),
  ],
  [
    'forename',
    words(`
      forename, forenames, first name, firstname, given name, given names, prenom, prenoms, nombre,
      nombres, nombre de pila, primer nombre, اسم اول, اسم شخصي`),
  ],
  [
    'middleName',
    words(`
      middle name, middle, middle initial, mi, second name, deuxieme prenom, segundo nombre, segundo
      apellido, اسم اوسط`),
  ],
  ['nameSuffix', words(`suffix, name suffix, generation, suffixe, sufijo`)],
  [
    'alias',
    words(`
      alias, aliases, also known as, nickname, moniker, street name, autres noms, surnom, sobriquet,
      apodo, otros nombres, اسم مستعار, اسماء اخري`),
  ],
  [
    'nameAtBirth',
    words(`
      birth name, name at birth, maiden name, nom de naissance, nom a la naissance, nombre de nacimiento,
      apellido de soltera, اسم عند ولاده`),
  ],
  [
    'fatherName',
    words(`
      father, father name, fathers name, nom du pere, pere, nombre del padre, padre, اسم اب, اسم والد`),
  ],
  [
    'motherName',
    words(`
      mother, mother name, mothers name, nom de la mere, mere, nombre de la madre, madre, اسم ام, اسم
      والده`),
  ],
  [
    'birthDate',
    words(`
      date of birth, birth date, birthdate, birthday, born, date de naissance, date naissance, naissance,
      ne le, nee le, ne e le, nacido el, nacida el, nacido a el, fecha de nacimiento, fecha nacimiento, nacimiento, f nacimiento, تاريخ ميلاد, تاريخ ولاده,
      ميلاد`),
  ],
  [
    'deathDate',
    words(`
      date of death, death date, date de deces, fecha de defuncion, تاريخ وفاه`),
  ],
  [
    'birthPlace',
    words(`
      place of birth, birth place, birthplace, lieu de naissance, lieu naissance, lugar de nacimiento,
      مكان ميلاد, مكان ولاده, محل ولاده`),
  ],
  [
    'birthCountry',
    words(`
      country of birth, birth country, pays de naissance, pais de nacimiento, بلد ميلاد, بلد ولاده`),
  ],
  [
    'nationality',
    words(`
      nationality, nationalities, citizenship, nationalite, citoyennete, nacionalidad, ciudadania, جنسيه`),
  ],
  ['country', words(`country, pays, pais, بلد, دوله, country code`)],
  ['sex', words(`sex, gender, sexe, genre, sexo, genero, جنس, نوع جنس`)],
  ['height', words(`height, taille, estatura, altura, طول`)],
  ['weight', words(`weight, poids, peso, وزن, weight kg, weight lb`)],
  [
    'eyeColour',
    words(`
      eyes, eye color, eye colour, yeux, couleur des yeux, ojos, color de ojos, لون عينين, عيون`),
  ],
  [
    'hairColour',
    words(`
      hair, hair color, hair colour, cheveux, couleur des cheveux, cabello, pelo, color de cabello, color
      de pelo, لون شعر, شعر`),
  ],
  [
    'marks',
    words(`
      marks, scars marks tattoos, scars, tattoos, tattoo, distinguishing marks, signes particuliers,
      signes distinctifs, tatouages, cicatrices, senas particulares, tatuajes, علامات مميزه, علامات فارقه`),
  ],
  [
    'spokenLanguage',
    words(`
      language, languages, spoken languages, langue, langues, langues parlees, idioma, idiomas, لغه, لغات`),
  ],
  [
    'profession',
    words(`
      occupation, profession, job, position, job title, metier, emploi, profesion, ocupacion, cargo, مهنه,
      وظيفه`),
  ],
  ['title', words(`honorific, salutation, titre, titulo, title`)],
  [
    'phone',
    words(`
      phone, telephone, phone number, telephone number, mobile, mobile number, cell phone, cellphone,
      cellular, cell number, home phone, work phone, contact number, msisdn, subscriber number, portable,
      cellulaire, numero de telephone, telefono, numero de telefono, movil, celular, هاتف, رقم هاتف, جوال,
      رقم جوال, تليفون`),
  ],
  [
    'email',
    words(`
      email, e mail, mail, email address, e mail address, courriel, adresse courriel, adresse
      electronique, correo, correo electronico, بريد الكتروني, ايميل`),
  ],
  ['website', words(`website, web site, url, web, site web, sitio web, pagina web, موقع`)],
  [
    'onlineName',
    words(`
      username, user name, user, userid, user id, handle, screen name, online name, account name, login,
      login name, profile, instagram, telegram, whatsapp, facebook, snapchat, tiktok, pseudo, pseudonyme,
      nom d utilisateur, identifiant en ligne, usuario, nombre de usuario, اسم مستخدم, معرف مستخدم`),
  ],
  [
    'address',
    words(`
      address, street, street address, home address, residence, address line 1, mailing address, adresse,
      rue, domicile, direccion, calle, domicilio, عنوان, شارع`),
  ],
  [
    'city',
    words(`
      city, town, municipality, ville, municipalite, localite, ciudad, municipio, localidad, مدينه`),
  ],
  ['state', words(`state, province, region, estado, provincia, etat, ولايه, محافظه, st`)],
  [
    'postalCode',
    words(`
      zip code, zipcode, postal code, postcode, code postal, codigo postal, رمز بريدي`),
  ],
  [
    'documentNumber',
    words(`
      document, document number, doc number, id number, id no, identity document, identification,
      identification number, id document, piece d identite, numero de document, numero de piece,
      documento, numero de documento, cedula, dni, وثيقه, رقم وثيقه, رقم هويه`),
  ],
  [
    'documentType',
    words(`
      document type, doc type, type of document, id type, type de document, type de piece, tipo de
      documento, نوع وثيقه, نوع مستند`),
  ],
  [
    'documentCountry',
    words(`
      issuing country, country of issue, issued by, issuing state, issuer, document country, pays
      emetteur, pays d emission, pays de delivrance, pais emisor, pais de emision, pais de expedicion, بلد
      اصدار, دوله مصدره`),
  ],
  [
    'passport',
    words(`
      passport, passport number, passeport, numero de passeport, pasaporte, numero de pasaporte, جواز سفر,
      رقم جواز, رقم جواز سفر`),
  ],
  [
    'licenceNumber',
    words(`
      driver license, drivers license, driver licence, drivers licence, license number, licence number,
      dl, dl number, operator license number, permis, permis de conduire, numero de permis, licencia de
      conducir, numero de licencia, رخصه قياده, رقم رخصه`),
  ],
  ['licenceState', words(`license state, licence state, dl state, operator license state`)],
  [
    'nationalNumber',
    words(`
      social security number, social security, social insurance number, social insurance, sin, national
      number, national id, national id number, numero d assurance sociale, assurance sociale, numero de
      securite sociale, securite sociale, numero national, numero d identification nationale, curp, nss,
      numero de seguro social, numero de seguridad social, seguro social, seguridad social, numero
      nacional, numero nacional de identidad, رقم قومي, رقم وطني, رقم ضمان اجتماعي, ضمان اجتماعي, رقم تامين
      اجتماعي`),
  ],
  [
    'registrationNumber',
    words(`
      company number, business number, tax id, ein, neq, numero d entreprise, nit, ruc, rfc, سجل تجاري`),
  ],
  [
    'organization',
    words(`
      company, organization, organisation, business, business name, company name, firm, entreprise,
      societe, raison sociale, compagnie, empresa, compania, razon social, organizacion, شركه, منظمه,
      موسسه`),
  ],
  [
    'accountNumber',
    words(`
      account, account number, acct, acct no, acct number, bank account, compte, numero de compte, cuenta,
      numero de cuenta, cuenta bancaria, حساب, رقم حساب`),
  ],
  ['iban', words(`iban number, ايبان`)],
  [
    'card',
    words(`
      card, card number, payment card, credit card, pan, carte, numero de carte, carte de credit, tarjeta,
      numero de tarjeta, بطاقه, رقم بطاقه`),
  ],
  [
    'wallet',
    words(`
      wallet, wallet address, crypto address, btc address, bitcoin address, portefeuille, adresse de
      portefeuille, billetera, monedero, محفظه, عنوان محفظه`),
  ],
  [
    'ip',
    words(`
      ip address, ip addr, source ip, remote ip, client ip, adresse ip, direccion ip, عنوان ip`),
  ],
  [
    'vin',
    words(`
      vin number, vehicle identification number, numero de serie du vehicule, numero de chassis, numero de
      identificacion vehicular, numero de chasis, رقم هيكل, رقم شاسيه`),
  ],
  [
    'plate',
    words(`
      plate, plate number, license plate, licence plate, tag, vehicle plate, registration,
      immatriculation, plaque, plaque d immatriculation, numero de plaque, placa, placas, matricula,
      numero de placa, لوحه, رقم لوحه`),
  ],
  [
    'plateState',
    words(`
      plate state, plate country, plate province, tag state, registration state, license plate state,
      vehicle state, plate jurisdiction, province plaque, province de la plaque, estado placa, estado de
      la placa, بلد لوحه`),
  ],
  [
    'make',
    words(`
      make, vehicle make, manufacturer, brand, marque, fabricant, marca, صانع, ماركه`),
  ],
  ['model', words(`model, vehicle model, modele, modelo, طراز, موديل`)],
  ['colour', words(`color, colour, vehicle color, vehicle colour, couleur, لون`)],
  ['year', words(`year, model year, vehicle year, annee, ano, سنه صنع`)],
  [
    'vesselName',
    words(`
      vessel, vessel name, ship, ship name, boat, boat name, navire, nom du navire, bateau, buque, barco,
      nave, سفينه, اسم سفينه`),
  ],
  ['imo', words(`imo number, imo no, numero omi, omi`)],
  ['flag', words(`flag, flag state, pavillon, bandera, علم`)],
  [
    'containerNumber',
    words(`
      container, container number, container no, conteneur, numero de conteneur, contenedor, numero de
      contenedor, حاويه, رقم حاويه`),
  ],
  [
    'trackingNumber',
    words(`
      tracking, tracking number, tracking no, waybill, air waybill, parcel, parcel number, shipment,
      shipment number, numero de suivi, suivi, colis, numero de rastreo, numero de seguimiento, guia,
      paquete, رقم تتبع, طرد`),
  ],
  ['serialNumber', words(`serial, serial number, serial no, numero de serie, رقم تسلسلي`)],
  ['calibre', words(`caliber, calibre, عيار`)],
  ['quantity', words(`quantity, qty, quantite, cantidad, كميه, pieces`)],
  [
    'contents',
    words(`
      contents, content, goods, declared contents, declared, contenu, marchandise, contenido, mercancia,
      محتويات, cargo description`),
  ],
  [
    'noticeId',
    words(`
      notice, notice id, notice number, control number, numero de notice, numero de notificacion, رقم نشره`),
  ],
  [
    'noticeColour',
    words(`
      notice color, notice colour, notice type, couleur de la notice, color de la notificacion, لون نشره`),
  ],
  [
    'charge',
    words(`
      charge, charges, accusation, accusations, chef d accusation, cargo penal, delito imputado, تهمه`),
  ],
  [
    'requestedBy',
    words(`
      requesting country, requested by, wanted by, pays demandeur, pais solicitante, دوله طالبه`),
  ],
  ['program', words(`program, programme, sanctions program, regime, programa, برنامج`)],
  [
    'lossType',
    words(`
      loss type, type of loss, lost or stolen, reason, circumstance, type de perte, motif, tipo de
      perdida, motivo, نوع فقدان`),
  ],
  [
    'lossDate',
    words(`
      date of loss, loss date, date lost, date stolen, stolen date, theft date, date of theft, date
      reported, date de perte, date du vol, date de vol, fecha de perdida, fecha del robo, fecha de robo,
      تاريخ فقدان, تاريخ سرقه`),
  ],
  [
    'start',
    words(`
      start, start time, start date time, time, timestamp, date time, datetime, call time, call start,
      event time, occurred, occurred at, check in, checkin, arrival, arrived, login time, sent at,
      connected, begin, first seen, posted utc, posted local, date et heure, horodatage, debut, arrivee,
      fecha y hora, fecha hora, inicio, llegada, entrada, تاريخ ووقت, وقت, بدايه, وصول`),
  ],
  [
    'end',
    words(`
      end, end time, end date time, check out, checkout, departure, departed, logout time, call end,
      finish, last seen, fin, depart, salida, نهايه, مغادره`),
  ],
  [
    'date',
    words(`
      date, event date, incident date, transaction date, posted, posting date, value date, ship date,
      shipped, received, date received, received on, delivery date, delivered, recu, recibido, call date,
      start date, fecha, date de l evenement, date d operation, date operation, fecha de operacion, تاريخ`),
  ],
  ['timeOfDay', words(`time of day, hour, heure, hora, clock, ساعه, start hour`)],
  ['endDate', words(`end date, date de fin, fecha de fin`)],
  [
    'duration',
    words(`
      duration, duration seconds, duration sec, duration s, seconds, length, elapsed, call duration,
      duree, duree s, duree en secondes, duracion, duracion s, مده`),
  ],
  [
    'amount',
    words(`
      amount, amount usd, sum, value, debit, credit, total, montant, somme, monto, importe, valor,
      cantidad pagada, مبلغ, قيمه, price, rate`),
  ],
  ['currency', words(`currency, ccy, devise, monnaie, moneda, divisa, عمله, asset`)],
  [
    'count',
    words(`
      count, number of calls, times, frequency, nombre d appels, veces, frecuencia, عدد`),
  ],
  [
    'offence',
    words(`
      offence, offense, crime, crime type, nibrs, nibrs code, infraction, delito, جريمه`),
  ],
  [
    'incidentNumber',
    words(`
      incident, incident number, incident no, case number, case no, report number, event number, numero d
      evenement, numero de dossier, dossier, numero de caso, numero de incidente, رقم قضيه, رقم حادث`),
  ],
  [
    'place',
    words(`
      place, location, scene, site, where, motel, hotel, premises, lieu, endroit, emplacement, lugar,
      ubicacion, مكان, موقع حادث`),
  ],
  [
    'room',
    words(`
      room, room number, room no, rm, unit, chambre, numero de chambre, habitacion, cuarto, غرفه, رقم غرفه`),
  ],
  [
    'cell',
    words(`
      tower, cell site, cell tower, first cell, 1st cell, last cell, cell id, cell, lac, site id, antenna,
      tour, antenne, cellule, torre, antena, celda, برج, خليه`),
  ],
  ['method', words(`method, modus operandi, mo, mode operatoire, metodo, طريقه, اسلوب`)],
  [
    'recordId',
    words(`
      record id, record number, record, person id, subject id, mni, source id, entity id, master id, uid,
      guid, numero de fiche, no de fiche, numero fiche, id personne, id persona, numero de registro, رقم
      سجل, id, reg no, register no, registration no, call id, txn id, transaction id, event id, lead id,
      tip id, row id`),
  ],
  [
    'description',
    words(`
      description, descriptor, details, detail, narrative, summary, libelle, descriptif, descripcion,
      detalle, detalles, concepto, وصف, تفاصيل`),
  ],
  [
    'note',
    words(`
      note, notes, remark, remarks, comment, comments, memo, message, text, remarque, remarques,
      commentaire, commentaires, observations, nota, notas, observaciones, comentario, comentarios,
      ملاحظه, ملاحظات, memo text, reference`),
  ],
  ['status', words(`status, state of case, statut, estado del caso, estatus, حاله`)],
  [
    'role',
    words(`
      role, relation, relationship, involvement, capacity, relacion, rol, papel, دور, صفه`),
  ],
  [
    'entityType',
    words(`
      entity type, type, schema, kind, type d entite, tipo, tipo de entidad, نوع`),
  ],
  ['entity', words(`entity, node, entite, noeud, entidad, nodo, كيان, label, etiquette`)],
  [
    'linkType',
    words(`
      link, link type, relation type, relationship type, link label, edge, edge type, lien, type de lien,
      vinculo, tipo de vinculo, enlace, tipo de relacion, رابط, نوع رابط, نوع علاقه`),
  ],
  [
    'since',
    words(`
      since, number since, subscriber since, active since, activated, service start, depuis, desde cuando`),
  ],
  ['until', words(`until, number until, deactivated, service end, jusqu a, hasta cuando`)],
  ['direction', words(`direction, in out, sens, sentido`)],
  [
    'callType',
    words(`
      call type, type of call, service type, call service, type d appel, tipo de llamada`),
  ],
  [
    'kept',
    words(`
      race, ethnicity, ethnic origin, religion, raza, etnia, balance, solde, saldo, age, edad, row, row
      number, line, port, source port, agency, officer, clerk, expiry, expiration, year of expiry, last 4,
      last four, card last 4, card last four, last 4 digits, classification, class, tlp, marking, marquage`),
  ],
];
