// Spanish words of the briefing panel.
import type { briefingPanel as english } from '../en/briefing-panel';

export const briefingPanel: Readonly<Record<keyof typeof english, string>> = {
  'briefing.panel.noCase': 'Un informe trata de un caso',
  'briefing.panel.noCase.text': 'Cree primero un caso e importe sus archivos.',
  'briefing.panel.noChart': 'Sin diagrama',
  'briefing.panel.marking.text': 'Figura en la cabecera y el pie de cada página',
  'briefing.panel.protected':
    '{count, plural, one {# persona está protegida} other {# personas están protegidas}}. Sin motivo figuran con números y se omite lo que se dice de ellas.',
  'briefing.panel.protected.reason': 'Por qué se nombran',
  'briefing.panel.protected.text': 'Se conserva en el historial y se imprime al comienzo',
  'briefing.panel.lowered':
    '{count, plural, one {Una fuente pide} other {# fuentes piden}} una marca más estricta que {marking}:',
  'briefing.panel.lowered.reason': 'Por qué menos de lo que piden las fuentes',
  'briefing.panel.lowered.text': 'Se conserva en el historial y se imprime junto a la marca',
  'briefing.panel.title': 'Título',
  'briefing.panel.title.hint': 'Se toma del caso si queda vacío',
  'briefing.panel.bottomLine': 'Lo esencial',
  'briefing.panel.bottomLine.text': 'Lo primero que debe saber el lector, en sus palabras',
  'briefing.panel.bottomLine.kept': 'Como en el informe del {date}. Cambie lo que ya no se sostiene.',
  'briefing.panel.ownAgency': 'Solo para su propia agencia. No se difunde fuera de ella.',
  'briefing.panel.preview': 'Vista previa',
  'briefing.panel.previewOf': 'Vista previa: {title}',
  'briefing.panel.save': 'Guardar como PDF…',
  'briefing.panel.saved': 'El informe se guardó: {path}',
  'briefing.panel.writing': 'Redactando el informe…',
  'briefing.panel.chartHere':
    'Aquí figura el diagrama en el PDF: {nodes, plural, one {# elemento} other {# elementos}}, {links, plural, one {# vínculo} other {# vínculos}}.',
};
