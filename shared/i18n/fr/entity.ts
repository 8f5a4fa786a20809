// French words of sheets and records.
import type { entity as english } from '../en/entity';

export const entity: Readonly<Record<keyof typeof english, string>> = {
  'entity.none': 'Rien n’est choisi',
  'entity.none.text':
    'Ouvrez quelqu’un ou quelque chose depuis la recherche, le diagramme ou un lien trouvé.',
  'entity.back': 'Retour',
  'entity.addToChart': 'Ajouter au diagramme',
  'entity.said': '{count, plural, one {# enregistrement en parle} other {# enregistrements en parlent}}',
  'entity.connections.notice':
    '{count, plural, one {# lien possible avec une notice.} other {# liens possibles avec des notices.}}',
  'entity.connections.list':
    '{count, plural, one {# lien possible avec une liste.} other {# liens possibles avec des listes.}}',
  'entity.connections.case':
    '{count, plural, one {# lien possible avec une autre affaire.} other {# liens possibles avec d’autres affaires.}}',
  'entity.connections.within':
    '{count, plural, one {# fiche de la même affaire pourrait être la même.} other {# fiches de la même affaire pourraient être les mêmes.}}',
  'entity.connections.decided': '{count, plural, one {# lien est tranché.} other {# liens sont tranchés.}}',
  'entity.connections.open': 'Voir les éléments',
  'entity.cases': 'Affaires et rôle',
  'entity.role': 'Rôle dans {case}',
  'entity.values': 'Ce que disent les sources',
  'entity.written': 'écrit',
  'entity.morePlaces': '{count, plural, one {et # autre endroit} other {et # autres endroits}}',
  'entity.links': 'Relié à ({count, number})',
  'entity.moreLinks': 'et {count} autres liens',
  'entity.expand': 'Mettre au diagramme avec ses voisins',
  'entity.showAll': 'Afficher les {count, number}',
  'entity.outgoing': 'd’ici',
  'entity.incoming': 'vers ici',
  'protection.victim': 'Victime',
  'protection.juvenile': 'Mineur',
  'protection.informant': 'Informateur',
  'protection.mark': 'Protégé : {why}',
  'reveal.open': 'Afficher en entier',
  'reveal.reason': 'Pourquoi vous le faut-il en entier ?',
  'reveal.note': 'Votre nom et le motif sont inscrits au journal d’accès.',
  'reveal.show': 'Afficher',
  'reveal.hide': 'Masquer',
  'reveal.copy': 'Copier',
  'reveal.shown': 'Masqué de nouveau après une minute',
  'record.none': 'Aucun enregistrement n’est choisi',
  'record.none.text': 'Suivez la source d’une valeur pour voir sa ligne telle qu’écrite.',
  'record.row': 'ligne {row}',
  'record.line': 'ligne {line} du fichier',
  'record.before': 'Ligne précédente',
  'record.after': 'Ligne suivante',
  'record.written': 'Tel qu’écrit',
  'record.understood': 'Tel que compris',
  'record.nothing': 'Rien n’a été compris dans cette ligne.',
};
