import type { batch as english } from '../en/batch';

export const batch: Readonly<Record<keyof typeof english, string>> = {
  'batch.someone': 'Analyste',
  'batch.keyFile':
    'Aucune phrase de passe n’a été donnée : un fichier de clé (key.txt) a été créé dans le dossier. Quiconque a le dossier peut lire l’espace de travail.',
  'batch.new': 'Espace de travail {workspace} créé pour {people}.',
  'batch.obtained': 'Importé en mode automatique',
  'batch.progress': '{file} : {rows, number} lignes, {percent, number, percent}',
  'batch.imported':
    '{file} importé ({format}) : {rows, number} lignes = {accepted, number} acceptées + {flagged, number} signalées + {rejected, number} rejetées + {repeated, number} répétées{empty, plural, =0 {} one { ; # ligne vide} other { ; # lignes vides}} ; {mentions, number} mentions, {links, number} liens ; {seconds, number, ::.00} s',
  'batch.source':
    '  {file} ({format}) : {rows, number} lignes, utilisé par {cases, plural, =0 {aucun dossier} one {# dossier} other {# dossiers}}',
  'batch.connected':
    '{pairs, number} paires comparées : {matches, number} correspondances possibles, {shared, number} identifiants partagés, {paths, number} chemins',
  'batch.charted': 'Graphe de {nodes, number} éléments et {links, number} liens dessiné : {file}',
  'batch.written': 'Note de synthèse écrite ({bytes, number} octets) : {file}',
  'batch.step': '{text} ({seconds, number, ::.00} s)',
  'batch.chartTitle': 'Liens trouvés',
  'batch.decided': 'Enregistré sous le numéro {entry}.',
  'batch.undone': 'L’entrée {reversed} a été annulée par l’entrée {entry}.',
  'batch.auditFault': 'Entrée du journal {number} : {code}.',
  'batch.rowFault': 'Une ligne stockée dans {table} n’est pas intègre ({code}) : {source}.',
  'batch.verified':
    '{entries, number} entrées du journal et {segments, number} segments vérifiés : {faults, plural, =0 {tout est intègre} one {# n’est pas intègre} other {# ne sont pas intègres}}.',
  'batch.purged':
    'Purgé : {rows, plural, one {# ligne} other {# lignes}}, {documents, plural, one {# document} other {# documents}} et le contenu de {entries, plural, one {# entrée du journal} other {# entrées du journal}}, en vertu de {authority}. Entrée {entry} du journal.',
  'batch.certificate': 'Attestation écrite : {file}',
  'batch.held': 'La conservation légale est posée; entrée {entry} du journal.',
  'batch.holdLifted': 'La conservation légale est levée; entrée {entry} du journal.',
  'batch.hold': '{target} : {authority}, depuis le {date}',
};
