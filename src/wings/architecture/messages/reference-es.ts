/** What each address of this wing answers, in Spanish. Words of paths and queries that only this wing has go here too. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceEs: Messages<keyof typeof referenceEn> = {
  'address_/states': 'Todos los Estados y lo que los obliga',
  'address_/states/{state}': 'Un Estado: cada régimen, su situación y su historia',
  'address_/instruments': 'El catálogo de instrumentos',
  'address_/instruments/{instrument}': 'Un instrumento: sus cláusulas, su linaje y quién está obligado',
  'address_/instruments/{instrument}/participation': 'La situación de cada Estado respecto de él',
  'address_/matrix': 'Estados e instrumentos en una sola tabla',
  'address_/bodies': 'Órganos, conferencias, secretarías',
  'address_/bodies/{body}': 'Un órgano: su mandato y lo que sostiene',
  'address_/pairs': 'Pares con instrumentos bilaterales registrados',
  'address_/pairs/{pair}': 'Dos Estados: lo que hay entre ellos, lo que comparten, lo que cambió',
  'address_/groups': 'Grupos de Estados con nombre',
  'address_/groups/{group}': 'Un grupo de Estados: lo que todos comparten, lo que algunos tienen y otros no',
  'address_/calendar.ics': 'Calendario de los días conocidos que atañen a todos: conferencias, entradas en vigor, salidas',
  'address_/states/{state}.ics': 'Calendario de un Estado: cada día que se conoce por completo',
  'address_/instruments/{instrument}.ics': 'Calendario de un instrumento: cada día que se conoce por completo',
  'address_/conferences': 'Las Conferencias de Ministros de Defensa de las Américas',
  word_before: 'Otro día, para comparar',
  word_one: 'Un Estado',
  word_other: 'Otro Estado',
  word_pair: 'Dos Estados, por orden alfabético: CHL-PER',
  word_threat: 'Amenaza, por su identificador',
  word_text: 'Palabras de un título en cualquiera de los cuatro idiomas; no importan mayúsculas ni acentos',
  word_suppose: 'Adhesiones y salidas que se suponen: HTI:cifta,-URY:tiar',
  word_states: 'Estados por sus códigos, separados por comas',
}
