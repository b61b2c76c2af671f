/** What each address of this wing answers, in Portuguese. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referencePt: Messages<keyof typeof referenceEn> = {
  'address_/response': 'O que esta ala responde: o teste, os casos resolvidos, o localizador',
  'address_/response/test':
    'O teste de segurança: perguntas uma a uma, ou todas com all=1. As respostas são palavras do endereço, como c3=yes ou CHL.c3=no; a forma JSON as enumera',
  'address_/response/result':
    'O que o teste conclui das respostas do endereço, para cada avaliador, com razões e perguntas em aberto',
  'address_/response/cases': 'Casos resolvidos, com o que o teste conclui de cada um',
  'address_/response/cases/{case}': 'Um caso resolvido, ou uma variante',
  word_case: 'Número de um caso resolvido',
  word_variant: 'Uma variante do caso',
  word_q: 'A pergunta mostrada, como C3',
  word_all: '1 para todas as perguntas em uma página',
  word_as: 'O Estado que responde por si, ou a equipe que olha',
  word_go: 'Aonde leva um formulário',
  'address_/response/find':
    'Que mecanismos estão abertos a estes Estados neste dia, quem pode pôr em marcha cada um, com que votos, até quando e o que falta',
  'address_/response/mechanisms': 'Todos os mecanismos, e como está cada um no dia',
  'address_/response/mechanisms/{mechanism}':
    'Um mecanismo para um assunto: passos, votações, prazos, votos supostos, como foi usado',
  'address_/response/mechanisms/{mechanism}.ics': 'Os últimos dias de seus passos, desde que é posto em marcha, como calendário',
  'address_/response/compare': 'Mecanismos lado a lado, para o mesmo assunto',
  'address_/response/history': 'Usos registrados de mecanismos',
  'address_/response/history/{precedent}': 'Um caso registrado, ato por ato, e o que diz a busca para seus Estados em seu dia',
  word_mechanism: 'Um mecanismo, como MEC-TIAR-6',
  word_mechanisms: 'Mecanismos a comparar, separados por vírgulas, até quatro',
  word_precedent: 'Um caso registrado, como peru-ecuador-1995',
  word_situation: 'Situações do vocabulário, separadas por vírgulas; qualquer uma se nenhuma for nomeada',
  word_contending: 'Estados em conflito, separados por vírgulas',
  word_affected: 'Estados atacados, atingidos ou de cujo caso se trata',
  word_requesting: 'Estados que querem agir',
  word_requested: 'Estados a que se pede resposta ou ajuda',
  word_host: 'Estados em cujo território se faria algo',
  word_third: 'Estados alheios ao assunto',
  word_actor: 'Atores que não são Estados, segundo o vocabulário',
  word_given: 'Circunstâncias que se dão ou, após um hífen, não: urgent,-victims',
  word_consent: 'Estados que consentem ou, após um hífen, não: BOL,-CHL',
  word_start: 'Dia em que o mecanismo é posto em marcha; o dia em direito se não for nomeado',
  word_done: 'Passos já dados e seus dias: 2:2020-01-10',
  word_votes: 'Como se supõe que votam os Estados: CHL:yes,PER:no,BOL:abstain,BRA:absent',
  'address_/response/exercises': 'Exercícios de mesa',
  'address_/response/exercises/{exercise}': 'Um exercício antes de começar',
  'address_/response/exercises/{exercise}/play':
    'Uma partida de um exercício. As decisões são palavras do endereço, como XAA.bridge=police; a forma JSON é o arquivo da partida',
  'address_/response/exercises/{exercise}/debrief':
    'A avaliação final de uma partida: decisões ao lado do que diz o teste e do que os mecanismos permitem',
  word_exercise: 'Um exercício, por seu nome',
  word_step: 'Quantos dias de um exercício foram revelados',
  word_suppose: 'Adesões e saídas que se supõem: HTI:cifta,-URY:tiar',
}
