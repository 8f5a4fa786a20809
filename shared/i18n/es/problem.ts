// Spanish sentences for problems: what, where, and what to do.
import type { problem as english } from '../en/problem';

export const problem: Readonly<Record<keyof typeof english, string>> = {
  'problem.file-empty': '{file} está vacío. Compruebe que se haya copiado completo y vuelva a elegirlo.',
  'problem.file-binary':
    '{file} no es texto, aunque su nombre lo diga. Ábralo en el programa que lo creó y guárdelo como CSV.',
  'problem.file-cut':
    '{file} termina a mitad de un registro (fila {row}). Cópielo de nuevo desde su origen; no se importó nada.',
  'problem.file-too-large':
    '{file} es demasiado grande ({bytes, number} bytes) para este lector. Divídalo o expórtelo como CSV.',
  'problem.file-unreadable':
    'No se pudo leer {file}. Compruebe que aún exista y que usted tenga permiso para abrirlo.',
  'problem.format-unknown':
    'Ningún formato corresponde a {file}. Elija uno a mano, o expórtelo como CSV o JSON.',
  'problem.encoding-wrong':
    '{file} no está en {encoding}: la fila {row} tiene bytes que no corresponden. Elija otra codificación.',
  'problem.header-only':
    '{file} tiene encabezado y ninguna fila, así que no hay nada que importar. Compruebe que se haya copiado completo y vuelva a elegirlo.',
  'problem.json-malformed':
    '{file} no es JSON completo: se corta cerca del byte {position}. Obténgalo de nuevo o revíselo con quien lo envió.',
  'problem.xml-malformed':
    '{file} no es XML completo: se corta en la línea {line}. Obténgalo de nuevo o revíselo con quien lo envió.',
  'problem.sheet-malformed':
    '{file} no se pudo abrir como hoja de cálculo. Ábralo en su programa de hojas de cálculo y guárdelo de nuevo.',
  'problem.row-ragged':
    'La fila {row} tiene {entries, plural, one {# celda} other {# celdas}} y el encabezado nombra {expected, plural, one {# columna} other {# columnas}}. Compárela con las filas vecinas.',
  'problem.row-wider':
    'La fila {row} tiene {entries, plural, one {# celda} other {# celdas}} y el encabezado nombra {expected, plural, one {# columna} other {# columnas}}. Más allá de la última columna figura «{value}»; quizá un separador dentro de un valor lo partió. Compárela con las filas vecinas.',
  'problem.row-header': 'La fila {row} repite el encabezado. No habla de nadie y se aparta.',
  'problem.row-too-long':
    'La fila {row} de {file} no termina antes de {limit, number} caracteres, de modo que no es un archivo de filas como parece. Compruebe que se copió completo y que su formato es el correcto; no se importó nada.',
  'problem.row-total':
    'La fila {row} parece ser el total de otras filas («{value}»). Se conserva y no dio lugar a ninguna persona. Si se refiere a alguien, corrija esa celda en el archivo e impórtelo de nuevo.',
  'problem.row-perhaps-total':
    'La fila {row} (“{value}”) se lee como una suma de otras filas y se tomó por alguien o algo con ese nombre. Si es una suma, quítela del archivo e impórtelo de nuevo.',
  'problem.row-quote-open':
    'La fila {row} abre unas comillas que nunca se cierran. Corrija el archivo donde comienzan.',
  'problem.row-malformed':
    'La fila {row} no se pudo leer como un registro y se dejó aparte; las filas a su alrededor se leyeron. Corríjala en el archivo e impórtelo de nuevo.',
  'problem.row-end-missing':
    'La fila {row} une dos cosas y no dice cuáles: falta “{value}”. Lo demás se conserva.',
  'problem.row-end-unknown':
    'La fila {row} nombra “{value}”, de lo que ninguna fila anterior habla. Se tomó por lo que suele estar ahí; compruebe qué es.',
  'problem.row-nothing-understood':
    'No se pudo entender nada en la fila {row}. Revise qué columnas están asignadas.',
  'problem.row-duplicate': 'La fila {row} repite palabra por palabra la fila {first, number}.',
  'problem.row-attachments':
    'El mensaje de la fila {row} tiene {count, plural, one {# archivo adjunto, nombrado pero no abierto} other {# archivos adjuntos, nombrados pero no abiertos}}. Guárdelos e impórtelos como archivos aparte.',
  'problem.row-outside-window':
    'La fila {row} queda fuera del período autorizado para la fuente y se aparta.',
  'problem.row-fault':
    'La fila {row} reveló un defecto de Dirigo y se aparta; las demás filas no se ven afectadas. Informe de ello, por favor: {message}',
  'problem.value-fault':
    '“{value}” en {column}, fila {row}, reveló un defecto de Dirigo. Se conserva como está escrito. Informe de ello, por favor: {message}',
  'problem.value-not-understood':
    'No se entendió “{value}” en {column}, fila {row}. Se conserva como está escrito.',
  'problem.value-placeholder': '“{value}” en {column}, fila {row}, significa “no se sabe” y no se compara.',
  'problem.value-too-long':
    'El valor de {column}, fila {row}, tiene {length, number} caracteres. Se conserva, pero no se compara.',
  'problem.value-ambiguous-date':
    '“{value}” en {column}, fila {row}, puede leerse con el día o con el mes primero. Defina el orden de esta columna.',
  'problem.value-other-order':
    '“{value}” en {column}, fila {row}, solo puede leerse con el día y el mes en el orden contrario al de esta columna, y así se leyó. Si hay más fechas escritas así, cambie el orden de la columna.',
  'problem.value-time-doubled':
    '“{value}” en {column}, fila {row}, ocurre dos veces esa noche: se atrasó la hora en {zone}. Se conservan los dos instantes.',
  'problem.value-time-missing':
    '“{value}” en {column}, fila {row}, no existió: se adelantó la hora en {zone}. Se conserva como está escrita.',
  'problem.value-check-digit':
    '“{value}” en {column}, fila {row}, no cumple su dígito de control. Puede estar mal escrito.',
  'problem.value-formula':
    '“{value}” en {column}, fila {row}, parece una fórmula de hoja de cálculo. Se conserva como texto y nunca se ejecuta.',
  'problem.value-other-encoding':
    '“{value}” en {column}, fila {row}, no está en la codificación del archivo ({expected}) y se leyó como {encoding}. Compruebe si sus letras son correctas.',
  'problem.workspace-locked':
    'Este espacio de trabajo está abierto en otra ventana o en otra cuenta. Ciérrelo allí primero.',
  'problem.workspace-newer':
    'Este espacio de trabajo fue escrito por una versión más reciente de Dirigo (formato {format, number}; esta versión lee hasta el {known, number}). Ábralo con una versión más reciente.',
  'problem.workspace-missing':
    'No hay ningún espacio de trabajo en esta carpeta. Elija la carpeta que contiene keyring.json.',
  'problem.workspace-exists':
    'Esta carpeta ya contiene un espacio de trabajo. Ábralo o elija una carpeta vacía.',
  'problem.workspace-empty-database':
    'La base de datos de este espacio de trabajo está vacía y no debería estarlo. No siga trabajando: restaure el respaldo.',
  'problem.workspace-shorter-database':
    'La base de datos termina en el cambio {entries, number}; el llavero conoce {expected, number}. Restaure el respaldo.',
  'problem.keyring-older':
    'El llavero es más antiguo que la base de datos: no conoce un cambio de personas, de claves o una purga (entrada {entry, number}). Reponga el keyring.json más reciente o restaure el respaldo.',
  'problem.keyring-damaged':
    'El llavero falta o está dañado. Restaure el respaldo, que también lo contiene, o reponga su propia copia de keyring.json.',
  'problem.passphrase-wrong':
    'Esta contraseña no abre el espacio de trabajo. Revise la distribución del teclado y las mayúsculas.',
  'problem.passphrase-weak':
    'La contraseña es demasiado corta. Use al menos {length, number} caracteres; cuatro palabras son buena opción.',
  'problem.row-purged-before':
    'La fila {row} dice lo que se purgó de este espacio de trabajo o habla de alguien que se purgó. No se admite de nuevo; se conserva su lugar.',
  'problem.row-purged':
    'Esta fila se purgó en virtud de una autoridad. Se conserva su lugar; su contenido ya no existe.',
  'problem.on-hold': 'Hay una retención legal ({authority}) sobre esto. Levántela primero.',
  'problem.purged-before':
    'Este archivo se purgó de este espacio de trabajo en virtud de {authority} y no se admite de nuevo.',
  'problem.disk-short':
    'Falta espacio: se necesitan {needed, number} MB y hay {free, number} MB libres. Libere espacio y vuelva a intentarlo; no se escribió nada.',
  'problem.passphrase-taken': 'Esta contraseña no puede usarse aquí. Elija otra.',
  'problem.role-insufficient':
    'Su función aquí ({role}) no lo permite. Consulte a un administrador del espacio de trabajo.',
  'problem.second-person':
    'Fue usted quien dijo que es la misma persona o cosa. Otra persona tiene que confirmarlo.',
  'problem.already-decided': 'Esto ya está decidido y sigue en pie.',
  'problem.last-administrator': 'Es el único administrador. Primero dé esa función a otra persona.',
  'problem.recovery-wrong':
    'Estas palabras no son las de la hoja de recuperación de este espacio de trabajo. Revise cada palabra y su orden; una hoja anterior ya no lo abre.',
  'problem.writing-lost':
    'Ya no se puede escribir en la carpeta de este espacio de trabajo: se retiró un permiso o falló el disco. Lo confirmado antes sigue ahí y nada quedó a medias. Cierre el espacio de trabajo, obtenga el permiso de escribir en la carpeta o cópiela a otro disco, y vuelva a abrirlo.',
  'problem.disk-lost':
    'El disco o la memoria con este espacio de trabajo ya no responde. Vuelva a conectarlo y abra de nuevo el espacio de trabajo; lo confirmado antes sigue ahí. Si vuelve a ocurrir, copie la carpeta a otro disco.',
  'problem.disk-full':
    'El disco está lleno. Libere espacio y vuelva a intentarlo; lo confirmado antes sigue ahí y nada quedó a medias.',
  'problem.database-stuck':
    'La base de datos ya no acepta nada, como ocurre cuando el disco se ha llenado. Libere espacio y abra de nuevo el espacio de trabajo; lo confirmado antes sigue ahí.',
  'problem.workspace-read-only':
    'No se puede escribir en esta carpeta, así que nada se puede cambiar en este espacio de trabajo. Copie la carpeta a un disco en el que se pueda escribir y ábrala allí.',
  'problem.purpose-required':
    'Este espacio de trabajo pregunta en qué trabaja. Indíquelo con --purpose TEXTO.',
  'problem.folder-unwritable':
    'No se puede escribir en esta carpeta. Elija otra o pregunte a quién pertenece.',
  'problem.folder-has-link':
    '{path} es un enlace a otro lugar, donde Dirigo guarda sus datos. Dirigo no escribe a través de enlaces: averigüe quién lo creó, elimínelo y vuelva a abrir el espacio de trabajo.',
  'problem.folder-missing':
    'No existe la carpeta {path}. Créela primero o indique una que exista; si es una memoria USB, conéctela.',
  'problem.backup-own-folder':
    'En la propia carpeta del espacio de trabajo ya hay un respaldo. Indique una carpeta en otro disco o memoria USB.',
  'problem.row-damaged':
    'Una fila guardada ({table}) está dañada o se cambió fuera de Dirigo. Restaure el respaldo: cierre el espacio de trabajo y elija «Restaurar desde un respaldo…».',
  'problem.row-missing':
    'Falta una fila guardada ({table}). Restaure el respaldo: cierre el espacio de trabajo y elija «Restaurar desde un respaldo…».',
  'problem.row-swapped':
    'Una fila guardada ({table}) ocupa el lugar de otra. Restaure el respaldo: cierre el espacio de trabajo y elija «Restaurar desde un respaldo…».',
  'problem.row-altered':
    'La fila {row, number} ({table}) no dice aquello a lo que la vincula el historial: alguien con las claves la cambió fuera de Dirigo. Compárela con el archivo importado o restaure el respaldo.',
  'problem.rows-altered':
    'Algunas de las filas {first, number}–{last, number} ({table}) no dicen aquello a lo que las vincula el historial: alguien con las claves las cambió fuera de Dirigo. Compárelas con el archivo importado o restaure el respaldo.',
  'problem.backup-older':
    'El respaldo es anterior a un cambio de claves de este espacio de trabajo y nada de él se abre con las de hoy. Use uno más reciente; no se ha tocado nada.',
  'problem.backup-damaged':
    'El archivo de respaldo está dañado después de {bytes, number} bytes. Use otra copia.',
  'problem.backup-away':
    'La carpeta de respaldo no está. Conecte la memoria o elija otra carpeta; mientras tanto, el respaldo junto al espacio de trabajo se mantiene al día.',
  'problem.backup-newer':
    'El respaldo de esta carpeta contiene cambios que este espacio de trabajo no conoce (hasta el {entries, number}; aquí {here, number}). No se sobrescribe: elija otra carpeta o restaure desde él.',
  'problem.backup-behind':
    'Este respaldo (cambio {entries, number}) es más antiguo que lo que hay aquí (cambio {here, number}). Lo más reciente se perdería: restáurelo solo si eso es lo que quiere.',
  'problem.backup-foreign': 'Este respaldo pertenece a otro espacio de trabajo. No se cambió nada.',
  'problem.not-found': 'Esto ya no está. Puede que se haya deshecho o purgado; revise el historial.',
  'problem.name-required': 'Aquí hace falta un nombre.',
  'problem.reason-required': 'Diga por qué en pocas palabras: el motivo queda junto a la decisión.',
  'problem.marking-lowered':
    '{marking} es inferior a lo que piden estas fuentes: {sources}. Elija una marca más estricta o diga por qué en pocas palabras: el motivo se conserva y figura en el informe.',
  'problem.already-there': '“{value}” ya está.',
  'problem.undo-conflict':
    'No se puede deshacer porque hay cambios posteriores que dependen de esto: entradas {entries}. Deshágalas primero.',
  'problem.nothing-to-undo': 'Aquí no hay nada que deshacer.',
  'problem.input-invalid': 'Falta algo o hay un dato que no es correcto: {field}.',
  'problem.cancelled': 'Cancelado. No se cambió nada.',
  'problem.worker-died':
    'Una parte de Dirigo se detuvo inesperadamente y se inició de nuevo. Inténtelo otra vez; nada quedó a medio escribir.',
  'problem.timed-out': 'Tardó demasiado y se detuvo. Inténtelo de nuevo.',
  'problem.refused': 'Esto no está permitido aquí.',
  'problem.internal':
    'Algo falló dentro de Dirigo. Nada quedó a medio escribir. Los detalles ayudan a quien lo repare: {message}',
  'storedTable.records': 'filas importadas',
  'storedTable.understood': 'filas interpretadas',
  'storedTable.index': 'índice de búsqueda',
  'storedTable.documents': 'casos, diagramas y decisiones',
  'storedTable.audit': 'historial',
  'storedTable.meta': 'estado de la base de datos',
  'storedTable.ofFile': '{table}, {file}',
  'storedTable.access': 'registro de accesos',
};
