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
  word_as: 'L’État qui répond pour lui-même, ou l’équipe qui regarde',
  word_go: 'Où mène un formulaire',
  'address_/response/find':
    'Quels mécanismes sont ouverts à ces États ce jour-là, qui peut mettre chacun en marche, avec quelles voix, jusqu’à quand, et ce qui manque',
  'address_/response/mechanisms': 'Tous les mécanismes, et l’état de chacun au jour choisi',
  'address_/response/mechanisms/{mechanism}':
    'Un mécanisme pour une affaire : étapes, votes, délais, voix supposées, comment il a servi',
  'address_/response/mechanisms/{mechanism}.ics': 'Les derniers jours de ses étapes, depuis sa mise en marche, en calendrier',
  'address_/response/compare': 'Mécanismes côte à côte, pour la même affaire',
  'address_/response/history': 'Usages enregistrés de mécanismes',
  'address_/response/history/{precedent}':
    'Un cas enregistré, acte par acte, et ce que dit la recherche pour ses États à son jour',
  word_mechanism: 'Un mécanisme, comme MEC-TIAR-6',
  word_mechanisms: 'Mécanismes à comparer, séparés par des virgules, jusqu’à quatre',
  word_precedent: 'Un cas enregistré, comme peru-ecuador-1995',
  word_situation: 'Situations du vocabulaire, séparées par des virgules ; toutes si aucune n’est nommée',
  word_contending: 'États en conflit, séparés par des virgules',
  word_affected: 'États attaqués, touchés ou dont il s’agit',
  word_requesting: 'États qui veulent agir',
  word_requested: 'États à qui l’on demande réponse ou aide',
  word_host: 'États sur le territoire desquels on agirait',
  word_third: 'États hors de cause',
  word_actor: 'Acteurs qui ne sont pas des États, selon le vocabulaire',
  word_given: 'Circonstances réunies ou, après un trait d’union, non : urgent,-victims',
  word_consent: 'États qui consentent ou, après un trait d’union, non : BOL,-CHL',
  word_start: 'Jour de mise en marche du mécanisme ; le jour en droit s’il n’est pas nommé',
  word_done: 'Étapes déjà franchies et leurs jours : 2:2020-01-10',
  word_votes: 'Comment les États sont supposés voter : CHL:yes,PER:no,BOL:abstain,BRA:absent',
  'address_/response/exercises': 'Exercices sur table',
  'address_/response/exercises/{exercise}': 'Un exercice avant qu’il commence',
  'address_/response/exercises/{exercise}/play':
    'Une partie d’un exercice. Les décisions sont des mots de l’adresse, comme XAA.bridge=police ; la forme JSON est le fichier de la partie',
  'address_/response/exercises/{exercise}/debrief':
    'Le débriefing d’une partie : les décisions à côté de ce que dit l’examen et de ce que permettent les mécanismes',
  word_exercise: 'Un exercice, par son nom',
  word_step: 'Combien de jours d’un exercice sont révélés',
  word_suppose: 'Adhésions et sorties à supposer : HTI:cifta,-URY:tiar',
}
