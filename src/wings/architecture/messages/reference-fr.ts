/** What each address of this wing answers, in French. Words of paths and queries that only this wing has go here too. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceFr: Messages<keyof typeof referenceEn> = {
  'address_/states': 'Tous les États et ce qui les lie',
  'address_/states/{state}': 'Un État : chaque régime, sa situation et son histoire',
  'address_/instruments': 'Le catalogue des instruments',
  'address_/instruments/{instrument}': 'Un instrument : ses clauses, sa lignée, qui est lié',
  'address_/instruments/{instrument}/participation': 'La situation de chaque État à son égard',
  'address_/matrix': 'États et instruments en un seul tableau',
  'address_/bodies': 'Organes, conférences, secrétariats',
  'address_/bodies/{body}': 'Un organe : son mandat et ce qu’il porte',
  'address_/pairs': 'Paires ayant des instruments bilatéraux inscrits',
  'address_/pairs/{pair}': 'Deux États : ce qui existe entre eux, ce qu’ils partagent, ce qui a changé',
  'address_/groups': 'Groupes d’États nommés',
  'address_/groups/{group}': 'Un groupe d’États : ce que tous partagent, ce que certains ont et d’autres non',
  'address_/calendar.ics': 'Calendrier des jours connus qui concernent tous : conférences, entrées en vigueur, sorties',
  'address_/states/{state}.ics': 'Calendrier d’un État : chaque jour connu en entier',
  'address_/instruments/{instrument}.ics': 'Calendrier d’un instrument : chaque jour connu en entier',
  'address_/conferences': 'Les Conférences des ministres de la défense des Amériques',
  word_before: 'Un autre jour, à comparer',
  word_one: 'Un État',
  word_other: 'Un autre État',
  word_pair: 'Deux États, par ordre alphabétique : CHL-PER',
  word_threat: 'Menace, par son identifiant',
  word_text: 'Mots d’un titre, dans l’une des quatre langues ; majuscules et accents sont indifférents',
  word_suppose: 'Adhésions et sorties à supposer : HTI:cifta,-URY:tiar',
  word_states: 'États par leurs codes, séparés par des virgules',
}
