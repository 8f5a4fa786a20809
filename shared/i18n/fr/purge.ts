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
  'purge.kind.case': 'Une affaire',
  'purge.certificate.counts':
    '{rows, plural, one {# ligne} other {# lignes}}, {sources, plural, =0 {aucune source entière} one {# source entière} other {# sources entières}}, {documents, plural, one {# document} other {# documents}} qui en étaient tirés (décisions, éléments de graphique, notes et autres), et le contenu de {entries, plural, one {# entrée du journal} other {# entrées du journal}}{looks, plural, =0 {} one { et de # ligne du journal d’accès} other { et de # lignes du journal d’accès}}.',
  'purge.certificate.done':
    'Retiré des enregistrements, de ce qui en avait été compris, de l’index, des documents, de l’historique et de ce qui pouvait être annulé, ainsi que de la sauvegarde à côté de l’espace de travail. Les clés qui les scellaient ont été détruites; tout ce qui reste a été scellé de nouveau.',
  'purge.certificate.again':
    'Des empreintes à clé, dont rien ne peut être relu, empêchent d’importer de nouveau le même fichier.',
  'purge.certificate.elsewhere':
    'Non atteints d’ici : les copies de l’espace de travail ou de sa sauvegarde ailleurs, les fichiers d’origine, et les notes, graphiques et listes imprimés, enregistrés ou envoyés. La personne qui signe ci-dessous s’en charge :',
  'purge.certificate.signed': 'Nom, signature, date',
  'purge.open': 'Purger…',
  'purge.none': 'Rien n’est choisi pour la purge',
  'purge.none.text':
    'Partez de ce qui doit disparaître : la fiche d’une personne, une ligne, une source ou une affaire ont le bouton « Purger… ».',
  'purge.looking': 'Recherche de ce qui disparaîtrait…',
  'purge.head.rows': 'Purger une ligne',
  'purge.head.person': 'Purger une personne',
  'purge.head.source': 'Purger une source',
  'purge.head.case': 'Purger une affaire',
  'purge.would':
    'Disparaîtraient : {rows, plural, one {# ligne} other {# lignes}}{sources, plural, =0 {} one {, # source entière} other {, # sources entières}}, {documents, plural, one {# document} other {# documents}} qui en sont tirés, et le contenu de {entries, plural, one {# entrée du journal} other {# entrées du journal}}{looks, plural, =0 {} one { et de # ligne du journal d’accès} other { et de # lignes du journal d’accès}}.{texts, plural, =0 {} one { # texte qui reste perd des mots.} other { # textes qui restent perdent des mots.}}',
  'purge.rows':
    'Lignes : celles qui sont cochées disparaissent entièrement, avec tout ce qu’elles disent d’autre',
  'purge.why.own': 'est cette personne ou cette chose',
  'purge.why.identifier': 'partage un identifiant avec elle',
  'purge.why.name': 'porte le même nom',
  'purge.texts':
    'Textes qui restent : les mots marqués sont noircis. Décochez ce qui parle de quelqu’un d’autre',
  'purge.texts.more':
    '{count, plural, one {# autre texte n’est pas affiché.} other {# autres textes ne sont pas affichés.}}',
  'purge.text.case': 'une affaire',
  'purge.text.series': 'une liste',
  'purge.text.chart': 'un diagramme',
  'purge.text.briefing': 'une note de synthèse',
  'purge.text.source': 'une source',
  'purge.text.spec': 'une correspondance conservée',
  'purge.text.user': 'une personne qui travaille ici',
  'purge.text.decision': 'une décision et son motif',
  'purge.text.settings': 'les réglages',
  'purge.text.hold': 'une conservation légale',
  'purge.text.tombstone': 'une purge',
  'purge.text.caseSource': 'l’usage d’une source',
  'purge.text.role': 'un rôle dans une affaire',
  'purge.text.chartItem': 'un élément de diagramme',
  'purge.authority': 'Autorité',
  'purge.authority.text': 'Le tribunal ou la règle qui l’ordonne',
  'purge.number': 'Numéro de l’ordonnance',
  'purge.date': 'Date de l’ordonnance',
  'purge.final':
    'Ceci ne peut pas être annulé. Le contenu disparaît des enregistrements, de l’historique et de la sauvegarde; tout ce qui reste est scellé de nouveau, ce qui peut prendre des minutes.',
  'purge.reviewed': 'J’ai parcouru ce qui disparaîtrait',
  'purge.run': 'Purger définitivement',
  'purge.running': 'Purge en cours…',
  'purge.elsewhere':
    'Les copies ailleurs, les fichiers d’origine et ce qui a été imprimé ou envoyé ne sont pas atteints d’ici. L’attestation les énumère pour la personne qui s’en charge.',
  'purge.certificate.save': 'Enregistrer l’attestation…',
  'purge.rowsPurged': '{count, plural, one {# ligne purgée} other {# lignes purgées}} depuis.',
  'hold.place': 'Poser une conservation légale',
  'hold.lift': 'La lever',
  'hold.stands':
    'Une conservation légale est en vigueur : {authority}, depuis le {date}. Rien ne peut en être purgé.',
};
