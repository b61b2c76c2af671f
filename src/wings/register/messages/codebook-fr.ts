/** The tables and columns that this wing gives to a dataset release, in French. */
import type { Messages } from '../../../ui/languages.ts'
import type { codebookEn } from './codebook-en.ts'

export const codebookFr: Messages<keyof typeof codebookEn> = {
  table_acts: 'Chaque acte du registre, y compris les corrigés, dans l’ordre : ce qui lie chaque ligne à sa preuve',
  table_sources: 'Les sources de chaque acte, la plus officielle d’abord',
  column_index: 'Place dans le registre, comptée à partir de 0',
  column_actId: 'Identifiant de l’acte, le même dans chaque copie du registre',
  column_act: 'L’acte',
  column_type: 'Type d’acte, avec sa version',
  column_party: 'Au nom de qui il a été déposé',
  column_office: 'Par quel office',
  column_on: 'Jour en droit ; vide s’il n’est pas connu ou si l’acte n’en a pas',
  column_recordedAt: 'Quand le registre l’a reçu',
  column_actStates: 'États dont il parle',
  column_actInstruments: 'Instruments dont il parle',
  column_actBodies: 'Organes dont il parle',
  column_confidence: 'Jusqu’où cela a été vérifié ; vide s’il ne fait qu’en retirer un autre',
  column_standsFor: 'L’acte dont il tient lieu : lui-même sauf s’il est une correction',
  column_holds: 'Si c’est ce que le registre lit : vrai pour un acte de chaque énoncé, faux pour ce qui a été corrigé ou retiré',
  column_sourceNumber: 'Rang de la source dans l’acte',
  column_address: 'Adresse web, ou une citation s’il n’y en a pas',
  column_part: 'Article, page ou ligne',
}
