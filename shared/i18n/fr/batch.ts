import type { batch as english } from '../en/batch';

export const batch: Readonly<Record<keyof typeof english, string>> = {
  'batch.someone': 'Analyste',
  'batch.keyFile':
    'Aucune phrase de passe n’a été donnée : un fichier de clé (key.txt) a été créé dans le dossier. Quiconque a le dossier peut lire l’espace de travail.',
  'batch.new': 'Espace de travail {workspace} créé pour {people}.',
  'batch.obtained': 'Importé en mode automatique',
  'batch.progress': '{file} : {rows, plural, one {# ligne} other {# lignes}}, {percent, number, percent}',
  'batch.imported':
    '{file} importé comme « {format} » : {rows, plural, one {# ligne} other {# lignes}} = {accepted, plural, one {# acceptée} other {# acceptées}} + {flagged, plural, one {# signalée} other {# signalées}} + {rejected, plural, one {# rejetée} other {# rejetées}} + {repeated, plural, one {# répétée} other {# répétées}}{notData, plural, =0 {} one { ; # ligne qui n’est pas une donnée} other { ; # lignes qui ne sont pas des données}} ; {mentions, plural, one {# mention} other {# mentions}}, {links, plural, one {# lien} other {# liens}} ; {seconds, number, ::.00} s',
  'batch.rowsNotTold':
    '{count, plural, one {Une autre ligne signalée ou rejetée n’est pas nommée ici; --report FICHIER les écrit toutes.} other {# autres lignes signalées ou rejetées ne sont pas nommées ici; --report FICHIER les écrit toutes.}}',
  'batch.source':
    '  {file}, « {format} » : {rows, plural, one {# ligne} other {# lignes}}, utilisé par {cases, plural, =0 {aucune affaire} one {# affaire} other {# affaires}}',
  'batch.connected':
    '{pairs, plural, one {# paire comparée} other {# paires comparées}} : {matches, plural, one {# correspondance possible} other {# correspondances possibles}}, {shared, plural, one {# identifiant partagé} other {# identifiants partagés}}, {paths, plural, one {# chemin} other {# chemins}}',
  'batch.charted':
    'Diagramme de {nodes, plural, one {# élément} other {# éléments}} et {links, plural, one {# lien} other {# liens}} dessiné : {file}',
  'batch.written': 'Note de synthèse écrite ({bytes, number} octets) : {file}',
  'batch.reasonWanted': 'Indiquez le motif avec --reason TEXT.',
  'batch.demoDone':
    'L’espace de travail est {workspace}. Pour l’ouvrir dans la fenêtre : npm start -- --workspace "{workspace}"',
  'batch.step': '{text} ({seconds, number, ::.00} s)',
  'batch.decided': 'Enregistré sous le numéro {entry}.',
  'batch.undone': 'L’entrée {reversed} a été annulée par l’entrée {entry}.',
  'batch.verified':
    '{entries, plural, one {# entrée du journal} other {# entrées du journal}} et {segments, plural, one {# segment} other {# segments}} : vérification faite, {faults, plural, =0 {tout est intègre} one {# élément n’est pas intègre} other {# éléments ne sont pas intègres}}.',
  'batch.purged':
    'Purgé : {rows, plural, one {# ligne} other {# lignes}}, {documents, plural, one {# document} other {# documents}} et le contenu de {entries, plural, one {# entrée du journal} other {# entrées du journal}}{looks, plural, =0 {} one { et de # ligne du journal d’accès} other { et de # lignes du journal d’accès}}, en vertu de {authority}. Entrée {entry} du journal.',
  'batch.certificate': 'Attestation écrite : {file}',
  'batch.held': 'La conservation légale est posée; entrée {entry} du journal.',
  'batch.holdLifted': 'La conservation légale est levée; entrée {entry} du journal.',
  'batch.hold': '{target} : {authority}, depuis le {date}',
  'batch.person': '{name} ({agency}), {role}, depuis {since}',
  'batch.personLeft': '{name} ({agency}), {role}, de {since} à {left}',
  'batch.newPassphraseWanted':
    'Donnez la nouvelle phrase de passe avec --new-passphrase-file FILE ou dans la variable d’environnement DIRIGO_NEW_PASSPHRASE.',
  'batch.keyFileRemoved':
    'Le fichier de clé est supprimé : l’espace ne s’ouvre plus qu’avec la nouvelle phrase de passe.',
  'batch.recovered': '{name} a une nouvelle phrase de passe.',
};
