// French words of sheets and records.
import type { entity as english } from '../en/entity';

export const entity: Readonly<Record<keyof typeof english, string>> = {
  'entity.none': 'Rien n’est choisi',
  'entity.none.text': 'Ouvrez quelqu’un ou quelque chose depuis la recherche, le graphe ou un lien trouvé.',
  'entity.back': 'Retour',
  'entity.addToChart': 'Ajouter au graphe',
  'entity.chartTitle': 'Graphe',
  'entity.said': '{count, plural, one {# enregistrement en parle} other {# enregistrements en parlent}}',
  'entity.connections':
    '{count, plural, one {# lien possible} other {# liens possibles}} avec une notice, une liste ou une autre affaire.',
  'entity.connections.open': 'Voir les éléments',
  'entity.cases': 'Affaires et rôle',
  'entity.role': 'Rôle dans {case}',
  'entity.values': 'Ce que disent les sources',
  'entity.written': 'écrit',
  'entity.morePlaces': '{count, plural, one {et # autre endroit} other {et # autres endroits}}',
  'entity.links': 'Relié à ({count, number})',
  'entity.moreLinks': 'et {count} autres liens',
  'entity.expand': 'Mettre au graphe avec ses voisins',
  'entity.showAll': 'Afficher les {count, number}',
  'entity.outgoing': 'd’ici',
  'entity.incoming': 'vers ici',
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
