// Spanish words of purges, their certificate and legal holds.
import type { purge as english } from '../en/purge';

export const purge: Readonly<Record<keyof typeof english, string>> = {
  'purge.certificate.title': 'Constancia de purga',
  'purge.certificate.workspace': 'Espacio de trabajo',
  'purge.certificate.authority': 'Autoridad',
  'purge.certificate.number': 'Número',
  'purge.certificate.date': 'Fecha de la orden',
  'purge.certificate.at': 'Purgado el',
  'purge.certificate.by': 'Purgado por',
  'purge.certificate.agency': 'Dependencia',
  'purge.certificate.entry': 'Entrada del registro',
  'purge.certificate.kind': 'Qué se purgó',
  'purge.kind.rows': 'Filas sueltas',
  'purge.kind.person': 'Una persona',
  'purge.kind.source': 'Una fuente',
  'purge.kind.case': 'Un caso',
  'purge.certificate.counts':
    '{rows, plural, one {# fila} other {# filas}}, {sources, plural, =0 {ninguna fuente entera} one {# fuente entera} other {# fuentes enteras}}, {documents, plural, one {# documento} other {# documentos}} hechos a partir de ellas (decisiones, elementos de gráficos, informes y similares) y el contenido de {entries, plural, one {# entrada del registro} other {# entradas del registro}}.',
  'purge.certificate.done':
    'Se quitó de los registros, de lo que se había entendido en ellos, del índice, de los documentos, del historial y de lo que podía deshacerse, y de la copia de seguridad junto al espacio de trabajo. Las claves que los sellaban se destruyeron; todo lo que queda se selló de nuevo.',
  'purge.certificate.again':
    'Huellas con clave, de las que no puede leerse nada, impiden importar de nuevo el mismo archivo.',
  'purge.certificate.elsewhere':
    'No se alcanza desde aquí: copias del espacio de trabajo o de su copia de seguridad en otros lugares, los archivos de origen, ni los informes, gráficos y listas impresos, guardados o enviados. Quien firma abajo se ocupa de ellos:',
  'purge.certificate.signed': 'Nombre, firma, fecha',
};
