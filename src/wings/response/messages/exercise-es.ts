/** Words of the exercises in Spanish. */
import type { Messages } from '../../../ui/languages.ts'
import type { exerciseEn } from './exercise-en.ts'

export const exerciseEs: Messages<keyof typeof exerciseEn> = {
  // Everywhere
  exercises: 'Ejercicios',

  // The list and one exercise
  lead: 'Ejercicios de mesa para un seminario o un colegio de defensa: un relato avanza día a día, los equipos representan Estados inventados, y la evaluación final pone sus decisiones junto a lo que dice la prueba y lo que permiten los mecanismos.',
  length:
    '{minutes, plural, one {# minuto} other {# minutos}}, {teams, plural, one {# equipo} other {# equipos}}, {injects, plural, one {# día} other {# días}} del relato',
  scenario: 'Escenario',
  howTitle: 'Cómo se juega',
  how: 'Basta una pantalla. El facilitador revela un día tras otro, muestra a cada equipo su hoja y anota lo que decide. La dirección de la página contiene todo el juego: guárdela como marcador o como archivo y siga otro día. Aquí no se guarda nada. Lo oculto a un equipo lo está por acuerdo, no por secreto.',
  teams: 'Equipos',
  learning: 'Qué se aprende',
  begin: 'Comenzar el ejercicio',

  // Playing
  briefing: 'Instrucciones',
  day: 'Día {day}: {title}',
  facilitator: 'Facilitador',
  sheets: 'Hojas',
  seenBy: 'Esta hoja la ve: {who}',
  onlyFor: 'Solo para {team}',
  decide: '¿Qué decide?',
  nothingDecided: 'Nada decidido',
  nothingOpen: 'Ese día no se pide nada a este equipo.',
  note: 'En sus propias palabras',
  noteHint: 'Por qué y qué más. Queda en la dirección y en ningún otro lugar.',
  keep: 'Anotar las decisiones',
  reveal: 'Revelar el día siguiente',
  revealFirst: 'Revelar el primer día',
  toDebrief: 'A la evaluación final',
  backADay: 'Volver un día',
  openTest: 'La prueba como está',
  soFar: 'Hasta ahora',
  saveTitle: 'Guardar el juego',
  saveFile: 'Descargar el juego como archivo',
  saveHint: 'El archivo contiene la dirección del juego; ábrala para seguir.',

  // The debriefing
  debriefing: 'Evaluación final',
  debriefLead: 'Día a día: qué se sabía, qué decidió cada equipo, qué dice la prueba y qué permitían los mecanismos.',
  decided: 'Decidido',
  ofIt: 'Qué cabe decir',
  testSays: 'Lo que dice la prueba',
  allowed: 'Lo que permitían los mecanismos',
  allowedKinds: 'Tipos de mecanismo por los que comenzar: {kinds}.',
  allowedNone: 'De la prueba no se deduce ese día ningún tipo de mecanismo.',
  askFinder: 'Consultar el buscador, con suplentes, solo para practicar',
  askFinderFirst:
    'El buscador responde por Estados reales. Elija abajo de quién son los tratados que suplen, y se podrá consultar.',
  standInsTitle: '¿Los tratados de quién suplen?',
  standInsHint: 'Solo para practicar: el buscador necesita Estados que sean parte en algo. Nada se dice de los Estados elegidos.',
  nobodyStandsIn: 'Nadie',
  chooseStandIns: 'Que suplan',
  mayStart: 'El relato no ha llegado a su fin. Esta evaluación es de lo revelado, hasta el día {day}.',
  seenAlike: 'Visto por igual',
  seenHow: 'Visto por',
  playAgain: 'Jugar de nuevo',
  backToPlay: 'Volver al juego',

  // What is refused
  'refused_play-step': '«{word}» es «{found}». Se esperaba un número entero, {expected}.',
  'refused_play-team': '«{word}» es «{found}». Se esperaba uno de los equipos: {expected}.',
  'refused_play-decision': '«{word}» es «{found}». Para este equipo y este día: {expected}.',
  'refused_text-long': '«{word}» tiene {found} caracteres. Se leen como máximo {expected}: dígalo más breve.',
  unknownTitle: 'No existe ese ejercicio',
  unknownDetail: 'No consta ningún ejercicio «{id}» en el estado del registro solicitado.',
}
