/** The tables and columns that this wing gives to a dataset release, in Portuguese. */
import type { Messages } from '../../../ui/languages.ts'
import type { codebookEn } from './codebook-en.ts'

export const codebookPt: Messages<keyof typeof codebookEn> = {
  table_acts: 'Cada ato do registro, também os corrigidos, em ordem: o que liga cada linha à sua prova',
  table_sources: 'As fontes de cada ato, a mais oficial primeiro',
  column_index: 'Lugar no registro, contado a partir de 0',
  column_actId: 'Identificador do ato, o mesmo em cada cópia do registro',
  column_act: 'O ato',
  column_type: 'Tipo de ato, com a sua versão',
  column_party: 'Em nome de quem foi apresentado',
  column_office: 'Por qual ofício',
  column_on: 'Dia em direito; vazio se não se conhece ou o ato não o tem',
  column_recordedAt: 'Quando o registro o recebeu',
  column_actStates: 'Estados de que fala',
  column_actInstruments: 'Instrumentos de que fala',
  column_actBodies: 'Órgãos de que fala',
  column_confidence: 'Até onde foi verificado; vazio se apenas retira outro',
  column_standsFor: 'O ato que substitui: ele mesmo salvo se for uma correção',
  column_holds: 'Se é o que o registro lê: verdadeiro em um ato de cada afirmação, falso no corrigido ou retirado',
  column_sourceNumber: 'Ordem da fonte dentro do ato',
  column_address: 'Endereço na web, ou uma citação se não há',
  column_part: 'Artigo, página ou linha',
}
