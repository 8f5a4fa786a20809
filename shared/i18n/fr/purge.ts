// French words of purges, their certificate and legal holds.
import type { purge as english } from '../en/purge';

export const purge: Readonly<Record<keyof typeof english, string>> = {
  'purge.certificate.title': 'Attestation de purge',
  'purge.certificate.workspace': 'Espace de travail',
  'purge.certificate.authority': 'Autorité',
  'purge.certificate.number': 'Numéro',
  'purge.certificate.date': 'Date de l’ordonnance',
  'purge.certificate.at': 'Purgé le',
  'purge.certificate.by': 'Purgé par',
  'purge.certificate.agency': 'Service',
  'purge.certificate.entry': 'Entrée du journal',
  'purge.certificate.kind': 'Ce qui a été purgé',
  'purge.kind.rows': 'Des lignes',
  'purge.kind.person': 'Une personne',
  'purge.kind.source': 'Une source',
  'purge.kind.case': 'Un dossier',
  'purge.certificate.counts':
    '{rows, plural, one {# ligne} other {# lignes}}, {sources, plural, =0 {aucune source entière} one {# source entière} other {# sources entières}}, {documents, plural, one {# document} other {# documents}} qui en étaient tirés (décisions, éléments de graphique, notes et autres), et le contenu de {entries, plural, one {# entrée du journal} other {# entrées du journal}}.',
  'purge.certificate.done':
    'Retiré des enregistrements, de ce qui en avait été compris, de l’index, des documents, de l’historique et de ce qui pouvait être annulé, ainsi que de la copie de sauvegarde à côté de l’espace de travail. Les clés qui les scellaient ont été détruites; tout ce qui reste a été scellé de nouveau.',
  'purge.certificate.again':
    'Des empreintes à clé, dont rien ne peut être relu, empêchent d’importer de nouveau le même fichier.',
  'purge.certificate.elsewhere':
    'Non atteints d’ici : les copies de l’espace de travail ou de sa sauvegarde ailleurs, les fichiers d’origine, et les notes, graphiques et listes imprimés, enregistrés ou envoyés. La personne qui signe ci-dessous s’en charge :',
  'purge.certificate.signed': 'Nom, signature, date',
};
