/** The tables and columns that this wing gives to a dataset release, in Spanish. */
import type { Messages } from '../../../ui/languages.ts'
import type { codebookEn } from './codebook-en.ts'

export const codebookEs: Messages<keyof typeof codebookEn> = {
  table_acts: 'Cada acto del registro, también los corregidos, en orden: lo que une cada fila a su prueba',
  table_sources: 'Las fuentes de cada acto, la más oficial primero',
  column_index: 'Lugar en el registro, contado desde 0',
  column_actId: 'Identificador del acto, el mismo en cada copia del registro',
  column_act: 'El acto',
  column_type: 'Tipo de acto, con su versión',
  column_party: 'En nombre de quién se presentó',
  column_office: 'Por qué oficio',
  column_on: 'Día en derecho; vacío si no se conoce o el acto no lo tiene',
  column_recordedAt: 'Cuándo lo recibió el registro',
  column_actStates: 'Estados de los que habla',
  column_actInstruments: 'Instrumentos de los que habla',
  column_actBodies: 'Órganos de los que habla',
  column_confidence: 'Hasta dónde se comprobó; vacío si solo retira otro',
  column_standsFor: 'El acto al que sustituye: él mismo salvo que sea una corrección',
  column_holds: 'Si es lo que el registro lee: verdadero en un acto de cada afirmación, falso en lo corregido o retirado',
  column_sourceNumber: 'Orden de la fuente dentro del acto',
  column_address: 'Dirección web, o una cita si no la hay',
  column_part: 'Artículo, página o fila',
}
