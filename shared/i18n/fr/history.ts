// French words of the history and of each command.
import type { history as english } from '../en/history';

export const history: Readonly<Record<keyof typeof english, string>> = {
  'history.none': 'Rien n’a encore été changé',
  'history.standing': 'Seulement ce qui tient',
  'history.verify': 'Tout vérifier',
  'history.verifying': 'Vérification des sceaux et des signatures…',
  'history.verified':
    'Les {entries, number} entrées et {segments, number} segments enregistrés tiennent : rien n’a été changé, retiré ou déplacé.',
  'history.faults':
    '{count, plural, one {# élément ne tient pas} other {# éléments ne tiennent pas}}. Arrêtez-vous et restaurez la sauvegarde.',
  'history.fault': 'Entrée {number} : {what}',
  'history.fault.changed': 'son contenu a été modifié',
  'history.fault.missing': 'manquante',
  'history.fault.reordered': 'dans le désordre',
  'history.fault.cut': 'les entrées suivantes sont coupées',
  'history.fault.signature': 'sa signature ne tient pas',
  'history.reverses': 'de l’entrée {number}',
  'history.reversedBy': 'défait par l’entrée {number}',
  'command.workspace.create': 'Espace de travail créé',
  'command.source.import': 'Fichier importé',
  'command.undo': 'Défait',
  'command.case.create': 'Affaire créée',
  'command.case.edit': 'Affaire modifiée',
  'command.case.linkSource': 'Source reliée à une affaire',
  'command.case.stateRole': 'Rôle indiqué',
  'command.chart.create': 'Graphe créé',
  'command.chart.add': 'Ajouté au graphe',
  'command.chart.arrange': 'Graphe arrangé',
  'command.chart.remove': 'Retiré du graphe',
  'command.chart.hideLinks': 'Liens masqués ou affichés',
  'command.decision.make': 'Décision consignée',
  'command.series.create': 'Série créée',
  'command.spec.save': 'Correspondance enregistrée',
  'command.briefing.save': 'Note de synthèse conservée',
  'command.settings.edit': 'Réglages modifiés',
};
