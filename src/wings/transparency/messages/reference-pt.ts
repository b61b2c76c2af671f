/** O que responde cada endereço desta ala, em português. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referencePt: Messages<keyof typeof referenceEn> = {
  'address_/expenditure': 'Um valor de gasto de defesa convertido, com toda a sua derivação; e as séries de dados registrados',
  'address_/expenditure/methods': 'Métodos para comparar gastos de defesa, com o que cada um conta',
  'address_/expenditure/example':
    'Dois orçamentos inventados comparados: conforme publicado, com cobertura comum, e a diferença por causa',
  word_state: 'Estado, por seu código',
  word_year: 'Ano do valor',
  word_amount: 'Valor em unidades de moeda própria; para share-gdp, em dólares do ano',
  word_conversion: 'Em que o valor é convertido',
  word_base: 'Ano a cujos preços estão os valores constantes',
  word_rate: 'Moeda própria por um dólar no ano-base, em lugar do dado registrado',
  word_first: 'Método do primeiro Estado inventado',
  word_second: 'Método do segundo Estado inventado',
  word_level: 'Nível de cobertura do primeiro método',
  word_stage: 'Etapa do orçamento tomada para o segundo Estado, em lugar da de seu método',
  word_holds: 'Se sua polícia de caráter militar cumpre a condição dos métodos; open a deixa sem resposta',
}
