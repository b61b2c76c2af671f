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
  word_as: 'O Estado que responde por si, por código ou nome',
  word_go: 'Aonde leva um formulário: next, back ou result',
}
