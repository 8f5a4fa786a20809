// Spanish words of backups, restoring and checking a workspace.
export const backup = {
  'backup.title': 'Copias de respaldo',
  'backup.beside': 'Junto al espacio de trabajo: hasta el cambio {entries, number} de {of, number}.',
  'backup.none':
    'No hay respaldo en otro lugar. Si el equipo se pierde o falla su disco, el que está junto al espacio de trabajo se pierde con él.',
  'backup.elsewhere': 'En otra carpeta o en una memoria USB',
  'backup.never': 'Todavía no se ha escrito nada ahí.',
  'backup.at': 'Hasta el cambio {entries, number} de {of, number}, escrito el {at}.',
  'backup.outdated':
    'Desde que se escribió cambiaron contraseñas, personas o claves, o se purgaron datos: todavía se abre como antes y contiene lo que contenía. Se escribirá de nuevo en cuanto se pueda acceder a la carpeta.',
  'backup.synced':
    'Parece que {client} sincroniza esta carpeta. El respaldo está sellado, pero tener datos de casos en un servicio en la nube puede ir contra sus normas.',
  'backup.choose': 'Elegir una carpeta…',
  'backup.change': 'Elegir otra carpeta…',
  'backup.forget': 'Dejar de usar esta carpeta',
  'backup.now': 'Respaldar ahora',
  'backup.done': 'Los respaldos están al día.',
  'backup.copies':
    'Copias conocidas a las que no se pudo llegar: quizá se abran con claves anteriores y contengan lo que se purgó después. Quien las tenga debería destruirlas.',
  'backup.copy': '{where}, escrita por última vez el {at}',
  'backup.waiting':
    '{count, plural, =0 {La carpeta de respaldo no está; se pondrá al día cuando vuelva} one {La carpeta de respaldo no está; # cambio la espera} other {La carpeta de respaldo no está; # cambios la esperan}}',
  'backup.trouble': 'El respaldo en otro lugar no está al día',
  'backup.mended':
    'Un respaldo estaba dañado y se escribió de nuevo ({place}). El dañado se conservó hasta comprobar que se abre cada fila del nuevo. Si vuelve a ocurrir, puede que el disco esté fallando: guarde un segundo respaldo en otro.',
  'backup.check': 'Revisar este espacio de trabajo',
  'backup.check.text':
    'Abre cada fila, sigue cada referencia y vuelve a leer los respaldos. No se cambia nada, salvo un respaldo dañado, que se escribe de nuevo.',
  'backup.check.running': 'Revisando…',
  'backup.checked.good':
    'Todo está en orden: {entries, plural, one {# cambio} other {# cambios}}, {segments, plural, one {# segmento} other {# segmentos}}, {rows, plural, one {# fila del respaldo releída} other {# filas del respaldo releídas}}.',
  'backup.checked.references':
    '{count, plural, one {# documento nombra algo que no está} other {# documentos nombran algo que no está}}',
  'backup.checked.faults':
    '{count, plural, one {# fila del respaldo no se abre} other {# filas del respaldo no se abren}} ({place})',
  'backup.checked.none': 'El respaldo no contiene nada completo ({place})',
  'backup.checked.ahead':
    'El respaldo contiene cambios que el historial aquí no tiene: se cortaron los más recientes o se puso en su lugar una copia anterior. Restáurelo ({place}).',
  'backup.checked.anew':
    'El respaldo se está escribiendo de nuevo ({place}). El dañado se queda hasta comprobar que se abre cada fila del nuevo.',
  'backup.checked.behind':
    '{count, plural, one {# cambio todavía no está en el respaldo} other {# cambios todavía no están en el respaldo}} ({place})',
  'backup.place.beside': 'Respaldo junto al espacio de trabajo',
  'backup.place.elsewhere': 'Respaldo en la carpeta elegida',
  'backup.place.pointed': 'Archivo que usted señaló',
  'backup.which.beside': 'el respaldo junto al espacio de trabajo',
  'backup.which.elsewhere': 'el respaldo en la carpeta elegida',
  'backup.which.pointed': 'el archivo señalado',
  'backup.restore.title': 'Restaurar desde un respaldo',
  'backup.restore.looking': 'Viendo qué hay…',
  'backup.restore.text':
    'No se reemplaza nada antes de que usted elija, ni se borra nada antes de comprobar que cada fila del respaldo se abre.',
  'backup.restore.database': 'Base de datos de esta carpeta',
  'backup.restore.database.empty': 'Vacía',
  'backup.restore.database.known': 'El llavero conoce {count, plural, one {# cambio} other {# cambios}}.',
  'backup.restore.changes': '{count, plural, =0 {ningún cambio} one {# cambio} other {# cambios}}',
  'backup.restore.rows': '{count, plural, one {# fila} other {# filas}}',
  'backup.restore.written': 'escrito el {at}',
  'backup.restore.newest': 'el más reciente',
  'backup.restore.foreign': 'pertenece a otro espacio de trabajo',
  'backup.restore.broken': 'no contiene nada completo',
  'backup.restore.cut': '{bytes} al final están cortados y no cuentan',
  'backup.restore.away':
    'La carpeta de respaldo elegida no está: {where}. Conecte la memoria y mire de nuevo.',
  'backup.restore.again': 'Mirar de nuevo',
  'backup.restore.point': 'Señalar un archivo de respaldo…',
  'backup.restore.nothing':
    'No se encontró ningún respaldo. Señale un archivo de respaldo, o conecte la memoria y mire de nuevo.',
  'backup.restore.older':
    '{count, plural, one {Este respaldo es más antiguo: se perdería # cambio que solo está en otro lugar de esta pantalla.} other {Este respaldo es más antiguo: se perderían # cambios que solo están en otro lugar de esta pantalla.}}',
  'backup.restore.olderSure': 'Restaurar de todos modos el más antiguo',
  'backup.restore.run': 'Restaurar este respaldo',
  'backup.restore.open': 'Restaurar desde un respaldo…',
  'backup.restore.back': 'Volver a la contraseña',
  'backup.restore.toCreate': 'Volver a crear un espacio',
  'backup.welcome': 'Restaurar desde un respaldo…',
  'backup.certificate.copies':
    'Respaldos conocidos a los que no se llegó y que todavía contienen lo purgado:',
  'backup.certificate.copy': '{where} (escrito por última vez el {at})',
  'backup.batch.beside': 'respaldo junto al espacio de trabajo: cambio {entries, number} de {of, number}',
  'backup.batch.elsewhere': 'respaldo en {where}: cambio {entries, number} de {of, number}',
  'backup.batch.passphraseWanted':
    'Dé la contraseña con --passphrase-file FILE o en la variable de entorno DIRIGO_PASSPHRASE.',
  'backup.batch.restored':
    '{entries, plural, one {# cambio restaurado} other {# cambios restaurados}} desde {place}.',
  'backup.batch.lost':
    'El llavero conoce {known, plural, one {# cambio} other {# cambios}}: {count, plural, one {# de ellos no está} other {# de ellos no están}} en lo restaurado. Si hay otro respaldo, vea si contiene más.',
  'backup.batch.checked':
    '{faults, plural, =0 {Todo está en orden} one {# cosa no está en orden} other {# cosas no están en orden}}: {entries, plural, one {# cambio} other {# cambios}}, {segments, plural, one {# segmento} other {# segmentos}}; {rows, plural, one {# fila del respaldo releída} other {# filas del respaldo releídas}}.',
} as const;
