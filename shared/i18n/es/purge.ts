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
  'purge.open': 'Purgar…',
  'purge.none': 'Nada elegido para purgar',
  'purge.none.text':
    'Empiece por lo que debe desaparecer: la ficha de una persona, una fila, una fuente o un caso tienen el botón «Purgar…».',
  'purge.looking': 'Buscando lo que desaparecería…',
  'purge.head.rows': 'Purgar una fila',
  'purge.head.person': 'Purgar a una persona',
  'purge.head.source': 'Purgar una fuente',
  'purge.head.case': 'Purgar un caso',
  'purge.would':
    'Desaparecerían: {rows, plural, one {# fila} other {# filas}}{sources, plural, =0 {} one {, # fuente entera} other {, # fuentes enteras}}, {documents, plural, one {# documento} other {# documentos}} hechos a partir de ellas y el contenido de {entries, plural, one {# entrada del registro} other {# entradas del registro}}.{texts, plural, =0 {} one { # texto que queda pierde palabras.} other { # textos que quedan pierden palabras.}}',
  'purge.rows': 'Filas: las marcadas desaparecen enteras, con todo lo demás que dicen',
  'purge.why.own': 'es esta persona o cosa',
  'purge.why.identifier': 'comparte un identificador con ella',
  'purge.why.name': 'tiene el mismo nombre',
  'purge.authority': 'Autoridad',
  'purge.authority.text': 'El tribunal o la norma que lo ordena',
  'purge.number': 'Número de la orden',
  'purge.date': 'Fecha de la orden',
  'purge.final':
    'Esto no puede deshacerse. El contenido desaparece de los registros, del historial y de la copia de seguridad; todo lo que queda se sella de nuevo, lo que puede tardar minutos.',
  'purge.reviewed': 'He revisado lo que desaparecería',
  'purge.run': 'Purgar definitivamente',
  'purge.running': 'Purgando…',
  'purge.elsewhere':
    'Las copias en otros lugares, los archivos de origen y lo impreso o enviado no se alcanzan desde aquí. La constancia los enumera para quien se ocupe de ellos.',
  'purge.certificate.save': 'Guardar la constancia…',
  'purge.rowsPurged': '{count, plural, one {# fila purgada} other {# filas purgadas}} desde entonces.',
  'hold.place': 'Establecer una retención legal',
  'hold.lift': 'Levantarla',
  'hold.stands': 'Hay una retención legal: {authority}, desde {date}. Nada de ello puede purgarse.',
};
