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
  word_as: 'El Estado que responde por sí mismo, por código o nombre',
  word_go: 'A dónde lleva un formulario: next, back o result',
}
