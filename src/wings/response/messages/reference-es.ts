/** What each address of this wing answers, in Spanish. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceEs: Messages<keyof typeof referenceEn> = {
  'address_/response': 'Lo que responde esta ala: la prueba, los casos resueltos, el buscador',
  'address_/response/test':
    'La prueba de seguridad: preguntas de a una, o todas con all=1. Las respuestas son palabras de la dirección, como c3=yes o CHL.c3=no; la forma JSON las enumera',
  'address_/response/result':
    'Lo que la prueba concluye de las respuestas de la dirección, para cada evaluador, con razones y preguntas abiertas',
  'address_/response/cases': 'Casos resueltos, con lo que la prueba concluye de cada uno',
  'address_/response/cases/{case}': 'Un caso resuelto, o una variante',
  word_case: 'Número de un caso resuelto',
  word_variant: 'Una variante del caso',
  word_q: 'La pregunta que se muestra, como C3',
  word_all: '1 para todas las preguntas en una página',
  word_as: 'El Estado que responde por sí mismo, o el equipo que mira',
  word_go: 'A dónde lleva un formulario',
  'address_/response/find':
    'Qué mecanismos están abiertos a estos Estados en este día, quién puede poner en marcha cada uno, con qué votos, hasta cuándo y qué falta',
  'address_/response/mechanisms': 'Todos los mecanismos, y cómo está cada uno en el día',
  'address_/response/mechanisms/{mechanism}':
    'Un mecanismo para un asunto: pasos, votaciones, plazos, votos supuestos, cómo se usó',
  'address_/response/mechanisms/{mechanism}.ics': 'Los últimos días de sus pasos, desde que se pone en marcha, como calendario',
  'address_/response/compare': 'Mecanismos lado a lado, para el mismo asunto',
  'address_/response/history': 'Usos registrados de mecanismos',
  'address_/response/history/{precedent}':
    'Un caso registrado, acto por acto, y lo que dice el buscador para sus Estados en su día',
  word_mechanism: 'Un mecanismo, como MEC-TIAR-6',
  word_mechanisms: 'Mecanismos que comparar, separados por comas, hasta cuatro',
  word_precedent: 'Un caso registrado, como peru-ecuador-1995',
  word_situation: 'Situaciones del vocabulario, separadas por comas; cualquiera si no se nombra',
  word_contending: 'Estados en pugna, separados por comas',
  word_affected: 'Estados atacados, golpeados o de cuyo caso se trata',
  word_requesting: 'Estados que quieren actuar',
  word_requested: 'Estados a los que se pide respuesta o ayuda',
  word_host: 'Estados en cuyo territorio se haría algo',
  word_third: 'Estados ajenos al asunto',
  word_actor: 'Actores que no son Estados, según el vocabulario',
  word_given: 'Circunstancias que se dan o, tras un guion, no: urgent,-victims',
  word_consent: 'Estados que consienten o, tras un guion, no: BOL,-CHL',
  word_start: 'Día en que el mecanismo se pone en marcha; el día en derecho si no se nombra',
  word_done: 'Pasos ya dados y sus días: 2:2020-01-10',
  word_votes: 'Cómo se supone que votan los Estados: CHL:yes,PER:no,BOL:abstain,BRA:absent',
  'address_/response/exercises': 'Ejercicios de mesa',
  'address_/response/exercises/{exercise}': 'Un ejercicio antes de comenzar',
  'address_/response/exercises/{exercise}/play':
    'Una partida de un ejercicio. Las decisiones son palabras de la dirección, como XAA.bridge=police; la forma JSON es el archivo de la partida',
  'address_/response/exercises/{exercise}/debrief':
    'La evaluación final de una partida: decisiones junto a lo que dice la prueba y lo que permiten los mecanismos',
  word_exercise: 'Un ejercicio, por su nombre',
  word_step: 'Cuántos días de un ejercicio se han revelado',
  word_suppose: 'Adhesiones y salidas que se suponen: HTI:cifta,-URY:tiar',
}
