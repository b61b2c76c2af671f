/** The pages of the vocabulary, in Portuguese. Kinds of term that have no name here are shown as the edition names them. */
import type { Messages } from '../../../ui/languages.ts'
import type { vocabularyEn } from './vocabulary-en.ts'

export const vocabularyPt: Messages<keyof typeof vocabularyEn> = {
  vocabularyTitle: 'Vocabulário',
  vocabularyLead: 'Os termos desta edição, cada um com a sua definição, em quatro idiomas e com endereço próprio.',
  vocabularyCount: '{count, plural, one {# termo} other {# termos}}',
  vocabularyKind: 'Classe',
  vocabularyTerms: 'Termos',
  vocabularyTerm: 'Termo',
  vocabularyDefinition: 'Definição',
  vocabularyId: 'Identificador',
  vocabularyNotKnown: 'Os termos e as definições são os da edição; as fontes de cada um constam do seu ato.',
  unknownVocabularyTitle: 'Não existe esse vocabulário',
  unknownVocabularyDetail: 'Não há vocabulário com o nome “{id}”.',
  kind_act: 'Atos dos Estados',
  kind_actor: 'Atores',
  kind_agenda: 'Agendas',
  kind_confidence: 'Graus de certeza',
  kind_crisis: 'Graus de crise',
  kind_flag: 'Observações do buscador',
  kind_form: 'Formas de instrumento',
  kind_level: 'Níveis',
  kind_nature: 'Naturezas',
  kind_principle: 'Princípios',
  'kind_protected-level': 'O que se protege',
  kind_responsible: 'Quem é responsável',
  kind_situation: 'Situações',
  kind_standing: 'Situações em relação a um instrumento',
  kind_status: 'Respostas do teste',
  kind_threat: 'Ameaças',
}
