// French words of the briefing panel.
import type { briefingPanel as english } from '../en/briefing-panel';

export const briefingPanel: Readonly<Record<keyof typeof english, string>> = {
  'briefing.panel.noCase': 'Une note de synthèse porte sur une affaire',
  'briefing.panel.noCase.text': 'Créez d’abord une affaire et importez ses fichiers.',
  'briefing.panel.noChart': 'Sans diagramme',
  'briefing.panel.marking.text': 'Figure en tête et au pied de chaque page',
  'briefing.panel.protected':
    '{count, plural, one {# personne est protégée} other {# personnes sont protégées}}. Sans motif, elles figurent par des numéros et ce qui est dit d’elles est omis.',
  'briefing.panel.protected.reason': 'Pourquoi elles sont nommées',
  'briefing.panel.protected.text': 'Conservé dans l’historique et imprimé en tête',
  'briefing.panel.lowered':
    '{count, plural, one {Une source demande} other {# sources demandent}} un marquage plus strict que {marking} :',
  'briefing.panel.lowered.reason': 'Pourquoi moins que ce que demandent les sources',
  'briefing.panel.lowered.text': 'Conservé dans l’historique et imprimé à côté du marquage',
  'briefing.panel.title': 'Titre',
  'briefing.panel.title.hint': 'Tiré de l’affaire si vide',
  'briefing.panel.bottomLine': 'L’essentiel',
  'briefing.panel.bottomLine.text': 'Ce que le lecteur doit savoir d’abord, dans vos mots',
  'briefing.panel.bottomLine.kept': 'Comme dans la note du {date}. Modifiez ce qui ne tient plus.',
  'briefing.panel.ownAgency': 'Pour votre organisme seulement. Ne pas diffuser à l’extérieur.',
  'briefing.panel.preview': 'Aperçu',
  'briefing.panel.previewOf': 'Aperçu : {title}',
  'briefing.panel.save': 'Enregistrer en PDF…',
  'briefing.panel.saved': 'La note de synthèse a été enregistrée : {path}',
  'briefing.panel.writing': 'Rédaction de la note de synthèse…',
  'briefing.panel.chartHere':
    'Le diagramme figure ici dans le PDF : {nodes, plural, one {# élément} other {# éléments}}, {links, plural, one {# lien} other {# liens}}.',
};
