// Spanish words of the history and of each command.
import type { history as english } from '../en/history';

export const history: Readonly<Record<keyof typeof english, string>> = {
  'history.none': 'Aún no se ha cambiado nada',
  'history.standing': 'Solo lo vigente',
  'history.verify': 'Verificar todo',
  'history.verifying': 'Verificando sellos y firmas…',
  'history.verified':
    'Las {entries, number} entradas y los {segments, number} segmentos guardados son válidos: nada se cambió, quitó ni reordenó.',
  'history.faults':
    '{count, plural, one {# elemento no es válido} other {# elementos no son válidos}}. Deje de trabajar y restaure la copia.',
  'history.fault': 'Entrada {number}: {what}',
  'history.fault.changed': 'su contenido se modificó',
  'history.fault.missing': 'falta',
  'history.fault.reordered': 'fuera de orden',
  'history.fault.cut': 'faltan las entradas posteriores',
  'history.fault.signature': 'su firma no es válida',
  'history.reverses': 'de la entrada {number}',
  'history.reversedBy': 'deshecho por la entrada {number}',
  'command.workspace.create': 'Espacio de trabajo creado',
  'command.source.import': 'Archivo importado',
  'command.undo': 'Deshecho',
  'command.case.create': 'Caso creado',
  'command.case.edit': 'Caso editado',
  'command.case.linkSource': 'Fuente vinculada a un caso',
  'command.case.stateRole': 'Papel indicado',
  'command.chart.create': 'Diagrama creado',
  'command.chart.add': 'Añadido al diagrama',
  'command.chart.arrange': 'Diagrama ordenado',
  'command.chart.remove': 'Quitado del diagrama',
  'command.chart.hideLinks': 'Vínculos ocultados o mostrados',
  'command.decision.make': 'Decisión registrada',
  'command.series.create': 'Serie creada',
  'command.spec.save': 'Asignación guardada',
  'command.briefing.save': 'Informe guardado',
  'command.settings.edit': 'Ajustes cambiados',
};
