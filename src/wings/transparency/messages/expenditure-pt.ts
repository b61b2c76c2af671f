/** Palavras da comparação de gastos, em português. */
import type { Messages } from '../../../ui/languages.ts'
import type { expenditureEn } from './expenditure-en.ts'

export const expenditurePt: Messages<keyof typeof expenditureEn> = {
  'quantity_consumer-prices': 'os preços ao consumidor',
  quantity_deflator: 'o deflator do PIB',
  'quantity_exchange-rate': 'a taxa de mercado do dólar',
  quantity_ppp: 'a paridade do poder de compra',
  quantity_gdp: 'o produto em dólares',
  quantity_population: 'a população',
  'quantity_government-spending': 'o gasto público',
  'quantity_defence-ppp': 'a paridade do poder de compra da defesa',
  'reason_no-figure': 'Não há dado para {quantity} ({state}, {year}).',
  'reason_printed-as-zero': 'O editor publica {quantity} ({state}, {year}) como zero, porque a unidade é grande demais.',
  'reason_no-price-chain': 'Não há cadeia completa para {quantity} ({state}) de {from} a {to}: nada a usar para {years}.',
  'reason_currency-not-settled':
    'A moeda de {quantity} ({state}, {year}) não está determinada: as fontes dão unidades e taxas diferentes.',
  'reason_index-in-other-currency': 'Até {year}, {quantity} ({state}) podem estar em outra moeda que os valores.',
  'reason_no-base-year': 'Esta conversão precisa de um ano-base.',
  'reason_divided-by-zero': 'O divisor é zero.',
  'reason_units-differ': 'Os valores têm unidades diferentes: {units}.',
  reason_other: 'Não disponível: {reason}.',
  row_cells: 'Foram encontradas {found} células; esperavam-se {expected}, como na primeira linha.',
  row_quote: 'Aspas não são fechadas, ou estão dentro de uma célula.',
  row_long: 'A linha tem mais de {limit} bytes.',
  row_state: 'Estado: foi encontrado «{found}»; esperava-se um dos {count} códigos da edição, como CHL.',
  row_year: 'Ano: foi encontrado «{found}»; esperavam-se quatro algarismos.',
  row_amount: 'Valor: foi encontrado «{found}»; esperava-se um número como 1250.5, sem separadores de milhares.',
  row_method: 'Método: foi encontrado «{found}»; esperava-se um de {expected}.',
  row_baseYear: 'Ano-base: foi encontrado «{found}»; esperavam-se quatro algarismos, ou nada se o método não precisa dele.',
  row_baseRate: 'Taxa-base: foi encontrado «{found}»; esperava-se um número maior que zero, ou nada.',
}
