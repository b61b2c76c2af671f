/** Las palabras del mapa, del tablero de niveles y de la página sobre el crecimiento, en español. */
import type { Messages } from '../../../ui/languages.ts'
import type { overviewsEn } from './overviews-en.ts'

export const overviewsEs: Messages<keyof typeof overviewsEn> = {
  'filter.of-the-region': 'Todos menos el internacional',
  'filter.others': 'Todas menos los tratados',
  'filter.subject': 'Materia',

  range: '{certain, number}–{possible, number}',
  'same.map': 'La misma selección en el mapa',
  'same.matrix': 'La misma selección como matriz',
  'same.levels': 'La misma selección por nivel y agenda',
  'same.growth': 'La misma selección a lo largo del tiempo',

  'subject.non-proliferation': 'No proliferación de armas de destrucción masiva',
  'subject.arms-control': 'Control de otras armas',
  'subject.confidence-building': 'Fomento de la confianza',
  'subject.conflict-prevention': 'Prevención y solución de conflictos entre Estados',
  'subject.terrorism': 'Terrorismo',
  'subject.drugs': 'Narcotráfico',
  'subject.organized-crime': 'Delincuencia organizada y otros tráficos',

  'map.title': 'Mapa',
  'map.titleOf': 'Mapa: {name}',
  'map.lead':
    'La condición de los Estados en un instrumento, cuántos instrumentos obligan a cada uno, o quiénes pertenecen a un grupo. El cuadro que sigue dice lo mismo.',
  'map.position':
    'El mapa no toma posición sobre fronteras ni territorios. Los nombres y códigos de los Estados son los de las Naciones Unidas. Las superficies guardan su proporción; contornos: Natural Earth, dominio público.',
  'map.region': 'La región. El recuadro se amplía en la imagen siguiente.',
  'map.enlarged': 'El istmo y el Caribe, ampliados.',
  'map.squares': 'Cada Estado, el mismo cuadrado, más o menos donde se encuentra.',
  'map.none': 'Esta edición no trae contornos. El cuadro dice lo que mostraría un mapa.',
  'map.filter': 'Elegir qué muestra el mapa',
  'map.count': 'Ninguno: contar lo que obliga a cada Estado',
  'map.legend': 'Qué significan las tramas y cuántos Estados llevan cada una',
  'map.onMap': 'En el mapa',
  'map.standingCaption': 'Condición de cada Estado, {when}',
  'map.coverageSentence':
    'Cuántos de {count, plural, =0 {ningún instrumento} one {# instrumento} other {# instrumentos}} obligan a cada Estado: la cifra está en su escaño.',
  'map.coverageLead':
    'De {total, plural, =0 {ningún instrumento} one {# instrumento} other {# instrumentos}} en vigor en este día o de los que no se sabe que no lo estén, la cifra dice cuántos obligan al Estado: con certeza, o desde ahí hasta lo que se desconoce. Las tramas representan cuartos de ese número. El orden de los Estados no cambia nunca.',
  'map.coverageSeat':
    '{state}: {certain, plural, =0 {ningún instrumento lo obliga} one {# instrumento lo obliga} other {# instrumentos lo obligan}}{open, plural, =0 {} one {; # se desconoce} other {; # se desconocen}}',
  'map.coverageCaption': 'Instrumentos que obligan a cada Estado, {when}',
  'map.coverageBound': 'Obligan',
  'map.coverageOpen': 'Desconocidos o controvertidos',
  'map.coverageNotKnown':
    'De {total, number} cruces de un Estado y un instrumento, {open, number} se desconocen o son controvertidos. No cuentan ni como obligación ni como su ausencia: son la distancia entre las dos cifras de un escaño.',
  'map.coveragePhase':
    'De {count, plural, one {# instrumento} other {# instrumentos}} de esta selección se desconoce si está en vigor en este día: {names}.',
  'map.shadeNone': 'Ninguno con certeza',
  'map.shade': '{from, number} a {to, number} instrumentos',
  'map.shadeOne': '{from, plural, one {# instrumento} other {# instrumentos}}',
  'map.states': '{count, plural, one {# Estado} other {# Estados}}',
  'map.groupSentence': '{count, plural, =0 {Ningún Estado} one {# de {total} Estados} other {# de {total} Estados}}: {names}.',
  'map.groupNow': 'Pertenece al grupo',
  'map.groupFormerly': 'Perteneció al grupo',
  'map.groupNot': 'No pertenece',
  'map.groupCaption': 'Estados del grupo',
  'map.groupColumn': 'Grupo',
  'map.chosen': 'Estados elegidos',

  'levels.title': 'Niveles y agendas',
  'levels.lead':
    'Qué está en vigor en cada uno de los cinco niveles y para cada una de las dos agendas, a quién alcanza y dónde no hay nada.',
  'levels.filter': 'Acotar el tablero',
  'levels.caption': 'Instrumentos en vigor por nivel y agenda, {when}',
  'levels.both':
    'Un instrumento de ambas agendas está en ambas columnas, y uno cooperativo y colectivo en ambos recuentos; por eso las cifras no se suman.',
  'levels.chosen': 'Se cuentan los instrumentos que obligan al menos a uno de los Estados elegidos.',
  'levels.inForce': '[{count, number}] en vigor',
  'levels.open': '[{count, number}] sin que se sepa si están en vigor',
  'levels.openShort': 'y [{count, number}] que se {count, plural, one {desconoce} other {desconocen}}',
  'levels.openChosen': '{count, number} sin que se sepa si están en vigor, o si obligan',
  'levels.form': '{form}: [{count, number}]',
  'levels.reaches': 'Alcanza a [{count, number} de {total, number}] Estados',
  'levels.reachesMore': 'hasta {count, number}, en lo que se desconoce',
  'levels.reachSentence':
    'Alcanza a {count, number} de {total, number} Estados{more, plural, =0 {} one {; de # más se desconoce} other {; de # más se desconoce}}',
  'levels.gap': 'Nada en vigor',
  'levels.gapChosen': 'Nada que obligue a uno de ellos',
  'levels.gaps': 'Vacíos en este día: {cells}.',
  'levels.gapCell': '{level}, {agenda}',
  'levels.gapsNone': 'Ninguna casilla está vacía en este día.',
  'levels.subjects': 'Por materia',
  'levels.subjectsLead':
    'El documento fundador halla el régimen relativamente robusto en la no proliferación, y aún no en la prevención de conflictos entre Estados ni ante las nuevas amenazas, en primer lugar el terrorismo y el narcotráfico. No da ninguna medida. Aquí están los recuentos con que un lector puede juzgarlo, para cualquier día.',
  'levels.subjectsCaption': 'Lo que hay en cada materia, {when}',
  'levels.subjectsHint':
    'La segunda línea de cada materia deja fuera el nivel internacional: lo que queda es de la región. Un intervalo va de lo cierto a lo posible.',
  'levels.scopeAll': 'Todos los niveles',
  'levels.scopeRegional': 'Todos menos el internacional',
  'levels.treaties': 'Tratados',
  'levels.others': 'Otras formas',
  'levels.byTreaty': 'Estados obligados por un tratado',
  'levels.byOther': 'Estados en otra forma',
  'levels.half': 'La mitad de los Estados están obligados al menos por',
  'levels.halfCell': '{range} de {total, plural, one {# tratado} other {# tratados}}',
  'levels.pairs': 'Pares de Estados con un tratado en común',
  'levels.of': '{range} de {total, number}',
  'levels.definitions': 'Qué instrumentos pertenecen a una materia',
  'levels.definitionsLead':
    'Los que mencionan alguna de estas amenazas o principios, en palabras de la edición. Un instrumento puede pertenecer a varias materias.',
  'levels.definitionThreats': 'amenazas: {names}',
  'levels.definitionPrinciples': 'principios: {names}',
  'levels.definitionAnd': '{first}; y {second}',
  'levels.notKnown':
    'De {count, plural, one {# instrumento} other {# instrumentos}} se desconoce si está en vigor en este día: {names}.',
  'levels.notKnownReach':
    'De {total, number} cruces de un Estado y un instrumento del tablero, {open, number} se desconocen o son controvertidos: el alcance se da desde lo cierto hasta lo posible.',
  'levels.noPhase': 'De cada instrumento del tablero se sabe si está en vigor en este día.',

  'growth.title': 'Crecimiento',
  'growth.titleOf': 'Crecimiento: {name}',
  'growth.lead': 'Cuántos instrumentos están en vigor cada día desde {year}, y cuáles llegaron cuándo.',
  'growth.leadState': 'Cuántos instrumentos obligan a un Estado cada día desde {year}, y cuáles llegaron cuándo.',
  'growth.filter': 'Elegir qué se cuenta',
  'growth.region': 'La región',
  'growth.allTitle': 'Instrumentos en vigor',
  'growth.allTitleState': '{state}: instrumentos que obligan al Estado',
  'growth.levelsTitle': 'Por nivel',
  'growth.naturesTitle': 'Por naturaleza',
  'growth.point': '{when}: {certain, number}{possible, plural, =0 {} other { con certeza, quizá hasta #}}',
  'growth.description': 'Una línea escalonada, de {from} a {to}. {points}.',
  'growth.descriptionLines': 'Líneas escalonadas, de {from} a {to}. Al final: {points}.',
  'growth.end': '{label} {certain, number}',
  'growth.band': 'La línea es lo cierto; la banda punteada llega hasta lo posible.',
  'growth.certainOnly': 'Las líneas son lo cierto; el cuadro dice también lo posible.',
  'growth.naturesBoth': 'Un instrumento cooperativo y colectivo cuenta en ambas líneas.',
  'growth.shownDay': 'día mostrado: {date}',
  'growth.shown': 'En el día mostrado',
  'growth.years': 'Año por año',
  'growth.yearsCaption': 'Al final de cada año; la última fila, a la fecha {date}',
  'growth.year': 'Año',
  'growth.inForce': 'En vigor',
  'growth.binding': 'Obligan',
  'growth.upTo': 'Hasta',
  'growth.came': 'Entraron en vigor',
  'growth.cameState': 'Empezaron a obligar',
  'growth.left': 'Terminaron',
  'growth.leftState': 'Dejaron de obligar',
  'growth.notKnownPhase':
    'En el día mostrado se desconoce de {count, plural, =0 {ningún instrumento} one {# instrumento} other {# instrumentos}} si está en vigor. De un tratado que solo consta como vigente, sin día de entrada en vigor, se sabe que lo está desde el día de esa constancia.',
  'growth.notKnownState':
    'En el día mostrado se desconoce de {count, plural, =0 {ningún instrumento} one {# instrumento} other {# instrumentos}} si obliga al Estado. Donde ninguna lista leída abarca un día, se desconoce la condición de un Estado sin actos.',
  'growth.notKnownYears':
    'Lo que llegó en un año es lo que era cierto a su fin y no al fin del anterior. Donde no consta el día de una entrada en vigor o de una terminación, figura en el primer día del que se tomó nota: véase el año {year}.',
}
