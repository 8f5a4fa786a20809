// Spanish words of sheets and records.
import type { entity as english } from '../en/entity';

export const entity: Readonly<Record<keyof typeof english, string>> = {
  'entity.none': 'No hay nada elegido',
  'entity.none.text': 'Abra a alguien o algo desde la búsqueda, el diagrama o una conexión.',
  'entity.back': 'Atrás',
  'entity.addToChart': 'Añadir al diagrama',
  'entity.chartTitle': 'Diagrama',
  'entity.said': '{count, plural, one {# registro lo menciona} other {# registros lo mencionan}}',
  'entity.connections':
    '{count, plural, one {# posible conexión} other {# posibles conexiones}} con una notificación, una lista u otro caso.',
  'entity.connections.open': 'Ver los indicios',
  'entity.cases': 'Casos y papel',
  'entity.role': 'Papel en {case}',
  'entity.values': 'Lo que dicen las fuentes',
  'entity.written': 'escrito',
  'entity.morePlaces': '{count, plural, one {y # lugar más} other {y # lugares más}}',
  'entity.links': 'Vinculado con ({count, number})',
  'entity.moreLinks': 'y {count} vínculos más',
  'entity.expand': 'Llevar al diagrama con sus vecinos',
  'entity.showAll': 'Mostrar los {count, number}',
  'entity.outgoing': 'desde aquí',
  'entity.incoming': 'hacia aquí',
  'record.none': 'No hay ningún registro elegido',
  'record.none.text': 'Siga la fuente de cualquier dato para ver su fila tal como se escribió.',
  'record.row': 'fila {row}',
  'record.line': 'línea {line} del archivo',
  'record.before': 'Fila anterior',
  'record.after': 'Fila siguiente',
  'record.written': 'Tal como está escrito',
  'record.understood': 'Tal como se entendió',
  'record.nothing': 'No se entendió nada en esta fila.',
};
