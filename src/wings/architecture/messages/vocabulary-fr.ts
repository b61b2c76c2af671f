/** The pages of the vocabulary, in French. Kinds of term that have no name here are shown as the edition names them. */
import type { Messages } from '../../../ui/languages.ts'
import type { vocabularyEn } from './vocabulary-en.ts'

export const vocabularyFr: Messages<keyof typeof vocabularyEn> = {
  vocabularyTitle: 'Vocabulaire',
  vocabularyLead: 'Les termes de cette édition, chacun avec sa définition, en quatre langues et avec sa propre adresse.',
  vocabularyCount: '{count, plural, one {# terme} other {# termes}}',
  vocabularyKind: 'Genre',
  vocabularyTerms: 'Termes',
  vocabularyTerm: 'Terme',
  vocabularyDefinition: 'Définition',
  vocabularyId: 'Identifiant',
  vocabularyNotKnown: 'Les termes et les définitions sont ceux de l’édition ; les sources de chacun figurent dans son acte.',
  unknownVocabularyTitle: 'Ce vocabulaire n’existe pas',
  unknownVocabularyDetail: 'Il n’y a pas de vocabulaire du nom de « {id} ».',
  kind_act: 'Actes des États',
  kind_actor: 'Acteurs',
  kind_agenda: 'Agendas',
  kind_confidence: 'Degrés de certitude',
  kind_crisis: 'Degrés de crise',
  kind_flag: 'Remarques du chercheur',
  kind_form: 'Formes d’instrument',
  kind_level: 'Niveaux',
  kind_nature: 'Caractères',
  kind_principle: 'Principes',
  'kind_protected-level': 'Ce qui est protégé',
  kind_responsible: 'Qui est responsable',
  kind_situation: 'Cas',
  kind_standing: 'Situations à l’égard d’un instrument',
  kind_status: 'Réponses du test',
  kind_threat: 'Menaces',
}
