/** What each address of this wing answers, in Portuguese. Words of paths and queries that only this wing has go here too. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referencePt: Messages<keyof typeof referenceEn> = {
  'address_/states': 'Todos os Estados e o que os obriga',
  'address_/states/{state}': 'Um Estado: cada regime, a sua situação e a sua história',
  'address_/instruments': 'O catálogo de instrumentos',
  'address_/instruments/{instrument}': 'Um instrumento: as suas cláusulas, a sua linhagem e quem está obrigado',
  'address_/instruments/{instrument}/participation': 'A situação de cada Estado em relação a ele',
  'address_/matrix': 'Estados e instrumentos em uma só tabela',
  'address_/bodies': 'Órgãos, conferências, secretarias',
  'address_/bodies/{body}': 'Um órgão: o seu mandato e o que sustenta',
  'address_/pairs': 'Pares com instrumentos bilaterais registrados',
  'address_/pairs/{pair}': 'Dois Estados: o que existe entre eles, o que compartilham, o que mudou',
  'address_/groups': 'Grupos de Estados com nome',
  'address_/groups/{group}': 'Um grupo de Estados: o que todos compartilham, o que alguns têm e outros não',
  'address_/calendar.ics': 'Calendário dos dias conhecidos que dizem respeito a todos: conferências, entradas em vigor, saídas',
  'address_/states/{state}.ics': 'Calendário de um Estado: cada dia que se conhece por inteiro',
  'address_/instruments/{instrument}.ics': 'Calendário de um instrumento: cada dia que se conhece por inteiro',
  'address_/conferences': 'As Conferências de Ministros da Defesa das Américas',
  word_before: 'Outro dia, para comparar',
  word_one: 'Um Estado',
  word_other: 'Outro Estado',
  word_pair: 'Dois Estados, em ordem alfabética: CHL-PER',
  word_threat: 'Ameaça, por seu identificador',
  word_text: 'Palavras de um título em qualquer dos quatro idiomas; maiúsculas e acentos não importam',
  word_suppose: 'Adesões e saídas que se supõem: HTI:cifta,-URY:tiar',
  word_states: 'Estados por seus códigos, separados por vírgulas',
}
