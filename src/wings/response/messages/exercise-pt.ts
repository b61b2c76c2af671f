/** Words of the exercises in Portuguese. */
import type { Messages } from '../../../ui/languages.ts'
import type { exerciseEn } from './exercise-en.ts'

export const exercisePt: Messages<keyof typeof exerciseEn> = {
  // Everywhere
  exercises: 'Exercícios',

  // The list and one exercise
  lead: 'Exercícios de mesa para um seminário ou um colégio de defesa: uma história avança dia a dia, as equipes representam Estados inventados, e a avaliação final põe suas decisões ao lado do que diz o teste e do que permitem os mecanismos.',
  length:
    '{minutes, plural, one {# minuto} other {# minutos}}, {teams, plural, one {# equipe} other {# equipes}}, {injects, plural, one {# dia} other {# dias}} da história',
  scenario: 'Cenário',
  howTitle: 'Como se joga',
  how: 'Basta uma tela. O facilitador revela um dia após outro, mostra a cada equipe sua folha e anota o que ela decide. O endereço da página contém o jogo inteiro: guarde-o como favorito ou como arquivo e continue outro dia. Nada é guardado aqui. O que está oculto a uma equipe está por acordo, não por segredo.',
  teams: 'Equipes',
  learning: 'O que se aprende',
  begin: 'Começar o exercício',

  // Playing
  briefing: 'Instruções',
  day: 'Dia {day}: {title}',
  facilitator: 'Facilitador',
  sheets: 'Folhas',
  seenBy: 'Esta folha é vista por: {who}',
  onlyFor: 'Só para {team}',
  decide: 'O que você decide?',
  nothingDecided: 'Nada decidido',
  nothingOpen: 'Nesse dia nada se pede a esta equipe.',
  note: 'Em suas próprias palavras',
  noteHint: 'Por quê, e o que mais. Fica no endereço e em nenhum outro lugar.',
  keep: 'Anotar as decisões',
  reveal: 'Revelar o dia seguinte',
  revealFirst: 'Revelar o primeiro dia',
  toDebrief: 'À avaliação final',
  backADay: 'Voltar um dia',
  openTest: 'O teste como está',
  soFar: 'Até agora',
  saveTitle: 'Guardar o jogo',
  saveFile: 'Baixar o jogo como arquivo',
  saveHint: 'O arquivo contém o endereço do jogo; abra-o para continuar.',

  // The debriefing
  debriefing: 'Avaliação final',
  debriefLead: 'Dia a dia: o que se sabia, o que cada equipe decidiu, o que diz o teste e o que os mecanismos permitiam.',
  decided: 'Decidido',
  ofIt: 'O que cabe dizer',
  testSays: 'O que diz o teste',
  allowed: 'O que os mecanismos permitiam',
  allowedKinds: 'Tipos de mecanismo por onde começar: {kinds}.',
  allowedNone: 'Do teste não decorre nesse dia nenhum tipo de mecanismo.',
  askFinder: 'Consultar o localizador, com substitutos, apenas para praticar',
  askFinderFirst:
    'O localizador responde por Estados reais. Escolha abaixo de quem são os tratados que substituem, e ele poderá ser consultado.',
  standInsTitle: 'Os tratados de quem substituem?',
  standInsHint:
    'Apenas para praticar: o localizador precisa de Estados que sejam parte em algo. Nada se diz dos Estados escolhidos.',
  nobodyStandsIn: 'Ninguém',
  chooseStandIns: 'Que substituam',
  mayStart: 'A história não chegou ao fim. Esta avaliação é do que foi revelado, até o dia {day}.',
  seenAlike: 'Visto por igual',
  seenHow: 'Visto por',
  playAgain: 'Jogar de novo',
  backToPlay: 'Voltar ao jogo',

  // What is refused
  'refused_play-step': '“{word}” é “{found}”. Esperava-se um número inteiro, {expected}.',
  'refused_play-team': '“{word}” é “{found}”. Esperava-se uma das equipes: {expected}.',
  'refused_play-decision': '“{word}” é “{found}”. Para esta equipe e este dia: {expected}.',
  'refused_text-long': '“{word}” tem {found} caracteres. São lidos no máximo {expected}: diga-o mais brevemente.',
  unknownTitle: 'Não existe esse exercício',
  unknownDetail: 'Não consta nenhum exercício “{id}” no estado do registro solicitado.',
}
