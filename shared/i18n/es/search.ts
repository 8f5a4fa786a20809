// Spanish words of searching and checking.
import type { search as english } from '../en/search';

export const search: Readonly<Record<keyof typeof english, string>> = {
  'search.field': 'Buscar en todo',
  'search.placeholder': 'Nombre, número, placa, pasaporte…',
  'search.clear': 'Borrar',
  'search.hits': 'Resultados',
  'search.begin': 'Busque en todo lo importado',
  'search.begin.text':
    'Nombres en cualquier escritura y grafía, teléfonos, placas, documentos, cuentas. Las flechas eligen, Intro abre la ficha.',
  'search.none': 'No se encontró nada para “{query}”',
  'search.none.text':
    'Pruebe otra grafía, solo el apellido o el número completo. No hallarlo aquí no exonera a nadie.',
  'search.countAll': '{count, plural, one {# resultado} other {# resultados}}',
  'search.count': '{shown, number} de {total, number}',
  'search.alike':
    '{count, plural, one {# más con este nombre en este archivo} other {# más con este nombre en este archivo}}',
  'hit.name': 'Nombre:',
  'hit.name-prefix': 'El nombre empieza por:',
  'hit.name-slip': 'Nombre de grafía parecida:',
  'hit.identifier': 'Número:',
  'check.asylum':
    'Antes de que una consulta pueda llegar al país del que huyó un posible solicitante de asilo, pregunte a su asesor legal. Esta consulta no sale de este equipo.',
  'check.value': 'Nombre, número, placa o pasaporte',
  'check.value.text': 'Como lo tenga; los espacios y guiones no importan.',
  'check.look': 'Consultar',
  'check.noHit':
    '“{query}”: no está en estas listas de {dates}; no es una exoneración. La mayoría de las notificaciones policiales no son públicas.',
  'check.undated': 'un extracto sin fecha (importado el {date})',
  'check.hits':
    '{count, plural, one {# posible coincidencia para “{query}”, sin verificar} other {# posibles coincidencias para “{query}”, sin verificar}}',
  'check.hits.text': 'Un nombre solo no es una identidad. Abra la ficha y compare antes de actuar.',
  'check.inCases': 'También en archivos de casos ({count, number})',
  'check.more':
    '{count, plural, one {No se muestra # resultado más} other {No se muestran # resultados más}}; sea más preciso.',
  'check.lists': 'Listas consultadas ({count, number})',
  'check.noLists': 'No hay ninguna lista en este espacio de trabajo',
  'check.noLists.text': 'Importe primero una lista de notificaciones, documentos perdidos o cosas robadas.',
  'check.drop': 'Consultar un archivo entero',
  'check.drop.text': 'Suéltelo aquí. Se lee, no se importa.',
  'check.looking': 'Buscando los datos del archivo…',
  'check.fileAnswer':
    '{file}: {values, plural, one {# dato consultado} other {# datos consultados}} ({rows, plural, one {# fila} other {# filas}}), {count, plural, =0 {ninguno hallado} one {# posible coincidencia} other {# posibles coincidencias}}',
  'check.fileLeft':
    '{count, plural, one {No se consultó # dato más.} other {No se consultaron # datos más.}} Importe el archivo para compararlo todo.',
  'check.fileNone': 'Ninguno de sus datos está en estas listas; no es una exoneración.',
};
