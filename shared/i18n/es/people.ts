// Spanish words of people, the recovery sheet, the lock and the rules of a workspace.
import type { people as english } from '../en/people';

export const people: Readonly<Record<keyof typeof english, string>> = {
  'panel.people': 'Personas',
  'personRole.analyst': 'Analista',
  'personRole.reviewer': 'Revisor',
  'personRole.supervisor': 'Supervisor',
  'personRole.administrator': 'Administrador',
  'personRole.within.analyst': 'analista',
  'personRole.within.reviewer': 'revisor',
  'personRole.within.supervisor': 'supervisor',
  'personRole.within.administrator': 'administrador',
  'people.role.analyst': 'Importa archivos, trabaja casos y diagramas, da opiniones y redacta informes.',
  'people.role.reviewer': 'Lee todo y da opiniones; no cambia nada más.',
  'people.role.supervisor':
    'Como un analista; además ordena conservaciones legales, depura con autorización y decide solo ante un peligro inminente.',
  'people.role.administrator': 'Todo, incluidas las personas y los ajustes del espacio de trabajo.',
  'people.count': '{count, plural, one {# persona trabaja aquí} other {# personas trabajan aquí}}',
  'people.loading': 'Leyendo quién trabaja aquí…',
  'people.alone': 'Nadie más trabaja aquí todavía',
  'people.alone.text':
    'Añada a cada persona por su nombre: todas abren con su propia contraseña y el historial dice quién hizo qué.',
  'people.name': 'Nombre',
  'people.agency': 'Organismo',
  'people.role': 'Función',
  'people.since': 'Desde',
  'people.left': 'Salida',
  'people.deeds': 'Acciones',
  'people.you': 'usted',
  'people.notYours':
    'Solo un administrador añade y retira personas, cambia funciones y hace la hoja de recuperación. Usted está aquí como: {role}.',
  'people.lastAdministrator': 'El único administrador no puede irse ni dejar su función.',
  'people.add': 'Añadir una persona',
  'people.add.text': 'Dígale la primera contraseña de palabra. La cambia aquí tras abrir por primera vez.',
  'people.add.passphrase': 'Primera contraseña',
  'people.add.do': 'Añadir',
  'people.added': '{name} ya puede abrir este espacio de trabajo.',
  'people.roleChanged': '{name}: {role}.',
  'people.roleOf': 'Función de {name}',
  'people.remove': 'Retirar…',
  'people.remove.title': 'Retirar a {name}',
  'people.remove.text':
    'La contraseña de {name} ya no abrirá nada. Se cambian las claves y se vuelve a sellar toda la carpeta, también el respaldo, lo que puede tardar minutos. Lo que {name} firmó queda en el historial. Las copias de la carpeta hechas antes se siguen abriendo con la contraseña antigua. No se puede deshacer.',
  'people.remove.sheet':
    'La hoja de recuperación tampoco abrirá nada: un administrador pudo haber leído sus palabras. Después se ofrece hacer una nueva.',
  'people.remove.type': 'Escriba el nombre para confirmar: {name}',
  'people.remove.do': 'Retirar y cambiar las claves',
  'step.begins': 'Comienza…',
  'step.migrate': 'Actualizando los registros de una versión anterior: {done, number} de {of, number} piezas',
  'step.seal': 'Sellando todo de nuevo: {done, number} de {of, number} piezas',
  'step.backup': 'Escribiendo de nuevo el respaldo: {done, number} de {of, number} piezas',
  'step.index': 'Rehaciendo el índice de búsqueda: {done, number} de {of, number} registros',
  'step.goesOn': 'Puede cerrar el programa: la próxima apertura terminará este trabajo.',
  'people.removed': '{name} ya no está; todo está sellado con claves nuevas.',
  'people.passphrase': 'Su contraseña',
  'people.passphrase.text':
    'Quien conocía la contraseña hasta ahora y tiene una copia de la carpeta puede leer lo que hay en esa copia y nada de lo que se escriba desde ahora: se cambian las claves y todo se sella de nuevo, lo que puede tardar minutos.',
  'people.passphrase.current': 'Contraseña actual',
  'people.passphrase.next': 'Contraseña nueva',
  'people.passphrase.do': 'Cambiar la contraseña',
  'people.passphrase.done': 'Su contraseña ha cambiado.',
  'people.passphrase.keyFile':
    'Este espacio se abre a cualquiera con un archivo de clave en su carpeta. Con una contraseña propia, ese archivo se elimina.',
  'people.sheet': 'Hoja de recuperación',
  'people.sheet.text':
    'Quince palabras en papel dan una contraseña nueva a quien perdió la suya. Guarde la hoja bajo llave: quien la tenga junto con la carpeta puede leerlo todo.',
  'people.sheet.madeAt': 'La hoja que vale se hizo el {date}.',
  'people.sheet.none':
    'Ahora no vale ninguna hoja de recuperación. Si el último administrador pierde su contraseña, nadie podrá darle una nueva.',
  'people.sheet.leftSince':
    'La hoja del {date} todavía lo abre todo, y desde entonces ya no están: {names}. Si alguna de estas personas pudo leer sus palabras, haga una nueva.',
  'people.sheet.make': 'Hacer una hoja de recuperación…',
  'people.sheet.replaces': 'En cuanto se haga esta, una hoja anterior ya no abrirá nada.',
  'people.sheet.print': 'Guardar la página para imprimir…',
  'people.sheet.print.text':
    'Guárdela en una memoria o carpeta que nadie sincronice, imprímala y borre el archivo. Las palabras no se muestran ni se guardan en ningún otro sitio.',
  'people.sheet.try': 'Las 15 palabras, copiadas del papel',
  'people.sheet.try.text':
    'Una hoja que nadie probó no es una hoja. Los números y las mayúsculas no importan.',
  'people.sheet.try.do': 'Probar la hoja',
  'people.sheet.holds': 'La hoja vale. Guárdela ahora bajo llave.',
  'people.sheet.wrong': 'Estas no son las palabras de la hoja. Lea otra vez cada palabra, en orden.',
  'people.sheet.untried':
    'Sin probarla, nadie sabe si el papel está bien. Si cierra ahora, haga otra hoja más tarde.',
  'sheet.title': 'Hoja de recuperación',
  'sheet.workspace': 'Espacio de trabajo',
  'sheet.made': 'Hecha el',
  'sheet.by': 'Hecha por',
  'sheet.how':
    'En la página que pide la contraseña, elija “Contraseña perdida” y escriba estas palabras en orden. Dan una contraseña nueva a una persona y el historial lo registra.',
  'sheet.square':
    'El cuadro contiene las mismas palabras, para un lector conectado a la computadora que escribe lo que lee. No lo fotografíe con un teléfono: las palabras quedarían en él.',
  'sheet.guard':
    'Quien tenga esta hoja y la carpeta puede leerlo todo. Guárdela sellada y bajo llave; si alguien pudo verla, haga otra.',
  'sheet.signature': 'Firma y fecha',
  'recover.lost': 'Contraseña perdida',
  'recover.title': 'Abrir con la hoja de recuperación',
  'recover.words': 'Las 15 palabras de la hoja',
  'recover.words.text': 'En orden, separadas por espacios.',
  'recover.next': 'Continuar',
  'recover.who': '¿Quién perdió su contraseña?',
  'recover.do': 'Poner la contraseña nueva y abrir',
  'recover.back': 'Volver a la contraseña',
  'action.lock': 'Bloquear',
  'lock.locking': 'Bloqueando',
  'lock.waiting':
    '{count, plural, one {Aún hay una tarea en curso. Las claves se van cuando termine.} other {Aún hay # tareas en curso. Las claves se van cuando terminen.}}',
  'lock.now': 'Parar y bloquear ya',
  'security.title': 'Bloqueo y reglas',
  'security.notYours': 'Solo un administrador cambia estos ajustes. Usted está aquí como: {role}.',
  'security.idle': 'Bloquear tras (minutos)',
  'security.idle.text':
    'Sin tocar el teclado ni el ratón: de 1 a 30. El espacio se bloquea en cuanto el equipo duerme o se bloquea la pantalla.',
  'security.second': '“Misma persona o cosa” requiere dos personas',
  'security.second.text':
    'Cuando una persona dice que dos registros son la misma persona o cosa, solo cuenta si otra lo dice también. Un supervisor puede decidir solo ante un peligro inminente; el historial lo señala.',
  'security.screen': 'Excluir la ventana de las capturas de pantalla',
  'security.screen.text':
    'Funciona en Windows y macOS. Linux no tiene esta protección, y una cámara ve la pantalla igualmente.',
};
