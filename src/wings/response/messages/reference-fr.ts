/** What each address of this wing answers, in French. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceFr: Messages<keyof typeof referenceEn> = {
  'address_/response': 'Ce à quoi cette aile répond : l’examen, les cas résolus, la recherche de mécanismes',
  'address_/response/test':
    'L’examen de sécurité : questions une à une, ou toutes avec all=1. Les réponses sont des mots de l’adresse, comme c3=yes ou CHL.c3=no ; la forme JSON les énumère',
  'address_/response/result':
    'Ce que l’examen conclut des réponses de l’adresse, pour chaque évaluateur, avec raisons et questions ouvertes',
  'address_/response/cases': 'Cas résolus, avec ce que l’examen conclut de chacun',
  'address_/response/cases/{case}': 'Un cas résolu, ou une variante',
  word_case: 'Numéro d’un cas résolu',
  word_variant: 'Une variante du cas',
  word_q: 'La question montrée, comme C3',
  word_all: '1 pour toutes les questions sur une page',
  word_as: 'L’État qui répond pour lui-même, par code ou nom',
  word_go: 'Où mène un formulaire : next, back ou result',
}
