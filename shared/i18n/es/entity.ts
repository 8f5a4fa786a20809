// Spanish words of sheets and records.
import type { entity as english } from '../en/entity';

export const entity: Readonly<Record<keyof typeof english, string>> = {
  'entity.none': 'No hay nada elegido',
  'entity.none.text': 'Abra a alguien o algo desde la búsqueda, el diagrama o una conexión.',
  'entity.back': 'Atrás',
  'entity.addToChart': 'Añadir al diagrama',
  'entity.said': '{count, plural, one {# registro lo menciona} other {# registros lo mencionan}}',
  'entity.connections.notice':
    '{count, plural, one {# posible conexión con una notificación.} other {# posibles conexiones con notificaciones.}}',
  'entity.connections.list':
    '{count, plural, one {# posible conexión con una lista.} other {# posibles conexiones con listas.}}',
  'entity.connections.case':
    '{count, plural, one {# posible conexión con otro caso.} other {# posibles conexiones con otros casos.}}',
  'entity.connections.within':
    '{count, plural, one {# registro del mismo caso podría ser el mismo.} other {# registros del mismo caso podrían ser el mismo.}}',
  'entity.connections.decided':
    '{count, plural, one {# conexión está decidida.} other {# conexiones están decididas.}}',
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
  'protection.victim': 'Víctima',
  'protection.juvenile': 'Menor',
  'protection.informant': 'Informante',
  'protection.mark': 'Protegido: {why}',
  'reveal.open': 'Mostrar completo',
  'reveal.reason': '¿Por qué lo necesita completo?',
  'reveal.note': 'Su nombre y el motivo quedan en el registro de accesos.',
  'reveal.show': 'Mostrar',
  'reveal.hide': 'Ocultar',
  'reveal.copy': 'Copiar',
  'reveal.shown': 'Se oculta de nuevo después de un minuto',
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
