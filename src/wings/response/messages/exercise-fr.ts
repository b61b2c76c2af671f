/** Words of the exercises in French. */
import type { Messages } from '../../../ui/languages.ts'
import type { exerciseEn } from './exercise-en.ts'

export const exerciseFr: Messages<keyof typeof exerciseEn> = {
  // Everywhere
  exercises: 'Exercices',

  // The list and one exercise
  lead: 'Exercices sur table pour un séminaire ou un collège de défense : une histoire avance jour après jour, des équipes jouent des États inventés, et le débriefing met leurs décisions à côté de ce que dit l’examen et de ce que permettent les mécanismes.',
  length:
    '{minutes, plural, one {# minute} other {# minutes}}, {teams, plural, one {# équipe} other {# équipes}}, {injects, plural, one {# jour} other {# jours}} de l’histoire',
  scenario: 'Scénario',
  howTitle: 'Comment on joue',
  how: 'Un écran suffit. L’animateur révèle un jour après l’autre, montre à chaque équipe sa feuille et saisit ce qu’elle décide. L’adresse de la page contient toute la partie : gardez-la en signet ou en fichier, et reprenez un autre jour. Rien n’est conservé ici. Ce qui est caché à une équipe l’est par convention, non par secret.',
  teams: 'Équipes',
  learning: 'Ce qu’on apprend',
  begin: 'Commencer l’exercice',

  // Playing
  briefing: 'Instructions',
  day: 'Jour {day} : {title}',
  facilitator: 'Animateur',
  sheets: 'Feuilles',
  seenBy: 'Cette feuille est vue par : {who}',
  onlyFor: 'Pour {team} seulement',
  decide: 'Que décidez-vous ?',
  nothingDecided: 'Rien de décidé',
  nothingOpen: 'Ce jour-là, rien n’est demandé à cette équipe.',
  note: 'Dans vos propres mots',
  noteHint: 'Pourquoi, et quoi d’autre. Cela va dans l’adresse et nulle part ailleurs.',
  keep: 'Saisir les décisions',
  reveal: 'Révéler le jour suivant',
  revealFirst: 'Révéler le premier jour',
  toDebrief: 'Au débriefing',
  backADay: 'Reculer d’un jour',
  openTest: 'L’examen où il en est',
  soFar: 'Jusqu’ici',
  saveTitle: 'Garder la partie',
  saveFile: 'Télécharger la partie',
  saveHint: 'Le fichier contient l’adresse de la partie ; ouvrez-la pour reprendre.',

  // The debriefing
  debriefing: 'Débriefing',
  debriefLead:
    'Jour après jour : ce qu’on savait, ce que chaque équipe a décidé, ce qu’en dit l’examen, et ce que permettaient les mécanismes.',
  decided: 'Décidé',
  ofIt: 'Ce qu’on peut en dire',
  testSays: 'Ce que dit l’examen',
  allowed: 'Ce que permettaient les mécanismes',
  allowedKinds: 'Types de mécanisme par où commencer : {kinds}.',
  allowedNone: 'Aucun type de mécanisme ne découle de l’examen ce jour-là.',
  askFinder: 'Interroger la recherche, avec des remplaçants, pour s’exercer seulement',
  askFinderFirst:
    'La recherche répond pour des États réels. Choisissez ci-dessous de qui les traités remplacent, et l’on pourra l’interroger.',
  standInsTitle: 'Les traités de qui remplacent ?',
  standInsHint:
    'Pour s’exercer seulement : la recherche a besoin d’États parties à quelque chose. Rien n’est dit des États choisis.',
  nobodyStandsIn: 'Personne',
  chooseStandIns: 'Les faire remplacer',
  mayStart: 'L’histoire n’est pas allée à son terme. Ce débriefing porte sur ce qui a été révélé, jusqu’au jour {day}.',
  seenAlike: 'Vu de même',
  seenHow: 'Vu par',
  playAgain: 'Rejouer',
  backToPlay: 'Retour à la partie',

  // What is refused
  'refused_play-step': '« {word} » vaut « {found} ». Attendu, un nombre entier, {expected}.',
  'refused_play-team': '« {word} » vaut « {found} ». Attendu, l’une des équipes : {expected}.',
  'refused_play-decision': '« {word} » vaut « {found} ». Ouvert à cette équipe ce jour-là : {expected}.',
  'refused_text-long': '« {word} » a {found} caractères. On en lit au plus {expected} : dites-le plus brièvement.',
  unknownTitle: 'Pas de tel exercice',
  unknownDetail: 'Aucun exercice « {id} » n’est enregistré à l’état du registre demandé.',
}
