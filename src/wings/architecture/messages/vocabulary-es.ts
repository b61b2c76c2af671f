/** The pages of the vocabulary, in Spanish. Kinds of term that have no name here are shown as the edition names them. */
import type { Messages } from '../../../ui/languages.ts'
import type { vocabularyEn } from './vocabulary-en.ts'

export const vocabularyEs: Messages<keyof typeof vocabularyEn> = {
  vocabularyTitle: 'Vocabulario',
  vocabularyLead: 'Los términos de esta edición, cada uno con su definición, en cuatro idiomas y con dirección propia.',
  vocabularyCount: '{count, plural, one {# término} other {# términos}}',
  vocabularyKind: 'Clase',
  vocabularyTerms: 'Términos',
  vocabularyTerm: 'Término',
  vocabularyDefinition: 'Definición',
  vocabularyId: 'Identificador',
  vocabularyNotKnown: 'Los términos y las definiciones son los de la edición; las fuentes de cada uno constan en su acto.',
  unknownVocabularyTitle: 'No existe tal vocabulario',
  unknownVocabularyDetail: 'No hay ningún vocabulario con el nombre «{id}».',
  kind_act: 'Actos de los Estados',
  kind_actor: 'Actores',
  kind_agenda: 'Agendas',
  kind_confidence: 'Grados de certeza',
  kind_crisis: 'Grados de crisis',
  kind_flag: 'Observaciones del buscador',
  kind_form: 'Formas de instrumento',
  kind_level: 'Niveles',
  kind_nature: 'Caracteres',
  kind_principle: 'Principios',
  'kind_protected-level': 'Lo que se protege',
  kind_responsible: 'Quién es responsable',
  kind_situation: 'Situaciones',
  kind_standing: 'Situaciones respecto de un instrumento',
  kind_status: 'Respuestas de la prueba',
  kind_threat: 'Amenazas',
}
