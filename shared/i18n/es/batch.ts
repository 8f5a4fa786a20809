import type { batch as english } from '../en/batch';

export const batch: Readonly<Record<keyof typeof english, string>> = {
  'batch.someone': 'Analista',
  'batch.keyFile':
    'No se dio ninguna contraseña: se creó un archivo de clave (key.txt) en la carpeta. Cualquiera que tenga la carpeta puede leer el espacio de trabajo.',
  'batch.new': 'Se creó el espacio de trabajo {workspace} para {people}.',
  'batch.obtained': 'Importado en modo por lotes',
  'batch.progress': '{file}: {rows, plural, one {# fila} other {# filas}}, {percent, number, percent}',
  'batch.imported':
    'Se importó {file} como «{format}»: {rows, plural, one {# fila} other {# filas}} = {accepted, plural, one {# aceptada} other {# aceptadas}} + {flagged, number} con avisos + {rejected, plural, one {# rechazada} other {# rechazadas}} + {repeated, plural, one {# repetida} other {# repetidas}}{notData, plural, =0 {} one {; # línea que no es dato} other {; # líneas que no son datos}}; {mentions, plural, one {# mención} other {# menciones}}, {links, plural, one {# vínculo} other {# vínculos}}; {seconds, number, ::.00} s',
  'batch.rowsNotTold':
    '{count, plural, one {Otra fila con avisos o rechazada no se enumera aquí; --report ARCHIVO las escribe todas.} other {Otras # filas con avisos o rechazadas no se enumeran aquí; --report ARCHIVO las escribe todas.}}',
  'batch.source':
    '  {file}, «{format}»: {rows, plural, one {# fila} other {# filas}}, usado por {cases, plural, =0 {ningún caso} one {# caso} other {# casos}}',
  'batch.connected':
    '{pairs, plural, one {Se comparó # par} other {Se compararon # pares}}: {matches, plural, one {# coincidencia posible} other {# coincidencias posibles}}, {shared, plural, one {# identificador compartido} other {# identificadores compartidos}}, {paths, plural, one {# camino} other {# caminos}}',
  'batch.charted':
    'Se dibujó un diagrama de {nodes, plural, one {# elemento} other {# elementos}} y {links, plural, one {# vínculo} other {# vínculos}}: {file}',
  'batch.written': 'Se escribió el informe ({bytes, number} bytes): {file}',
  'batch.reasonWanted': 'Indique el motivo con --reason TEXT.',
  'batch.demoDone':
    'El espacio de trabajo es {workspace}. Para abrirlo en la ventana: npm start -- --workspace "{workspace}"',
  'batch.step': '{text} ({seconds, number, ::.00} s)',
  'batch.decided': 'Registrado como entrada {entry}.',
  'batch.undone': 'La entrada {reversed} fue deshecha por la entrada {entry}.',
  'batch.verified':
    'Comprobación de {entries, plural, one {# entrada del historial} other {# entradas del historial}} y {segments, plural, one {# segmento} other {# segmentos}}: {faults, plural, =0 {todo está íntegro} one {# elemento no está íntegro} other {# elementos no están íntegros}}.',
  'batch.purged':
    'Purgado: {rows, plural, one {# fila} other {# filas}}, {documents, plural, one {# documento} other {# documentos}} y el contenido de {entries, plural, one {# entrada del registro} other {# entradas del registro}}{looks, plural, =0 {} one { y de # línea del registro de accesos} other { y de # líneas del registro de accesos}}, en virtud de {authority}. Entrada {entry} del registro.',
  'batch.certificate': 'Constancia escrita: {file}',
  'batch.held': 'La retención legal está vigente; entrada {entry} del registro.',
  'batch.holdLifted': 'La retención legal se levantó; entrada {entry} del registro.',
  'batch.hold': '{target}: {authority}, desde el {date}',
  'batch.person': '{name} ({agency}), {role}, desde {since}',
  'batch.personLeft': '{name} ({agency}), {role}, de {since} a {left}',
  'batch.newPassphraseWanted':
    'Dé la contraseña nueva con --new-passphrase-file FILE o en la variable de entorno DIRIGO_NEW_PASSPHRASE.',
  'batch.keyFileRemoved': 'El archivo de clave se eliminó: el espacio solo se abre con la contraseña nueva.',
  'batch.recovered': '{name} tiene una contraseña nueva.',
};
