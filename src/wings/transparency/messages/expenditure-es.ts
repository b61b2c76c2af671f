/** Palabras de la comparación de gastos, en español. */
import type { Messages } from '../../../ui/languages.ts'
import type { expenditureEn } from './expenditure-en.ts'

export const expenditureEs: Messages<keyof typeof expenditureEn> = {
  'quantity_consumer-prices': 'los precios al consumidor',
  quantity_deflator: 'el deflactor del PIB',
  'quantity_exchange-rate': 'el tipo de cambio de mercado del dólar',
  quantity_ppp: 'la paridad de poder adquisitivo',
  quantity_gdp: 'el producto en dólares',
  quantity_population: 'la población',
  'quantity_government-spending': 'el gasto público',
  'quantity_defence-ppp': 'la paridad de poder adquisitivo de la defensa',
  'reason_no-figure': 'No hay cifra para {quantity} ({state}, {year}).',
  'reason_printed-as-zero': 'El editor publica {quantity} ({state}, {year}) como cero, porque la unidad es demasiado grande.',
  'reason_no-price-chain': 'No hay cadena completa para {quantity} ({state}) de {from} a {to}: nada que usar para {years}.',
  'reason_currency-not-settled':
    'La moneda de {quantity} ({state}, {year}) no está determinada: las fuentes dan unidades y tipos distintos.',
  'reason_index-in-other-currency': 'Hasta {year}, {quantity} ({state}) pueden estar en otra moneda que los montos.',
  'reason_no-base-year': 'Esta conversión necesita un año base.',
  'reason_divided-by-zero': 'El divisor es cero.',
  'reason_units-differ': 'Los montos tienen unidades distintas: {units}.',
  reason_other: 'No disponible: {reason}.',
  row_cells: 'Se encontraron {found} celdas; se esperaban {expected}, como en la primera línea.',
  row_quote: 'Unas comillas no se cierran, o están dentro de una celda.',
  row_long: 'La línea tiene más de {limit} bytes.',
  row_state: 'Estado: se encontró «{found}»; se esperaba uno de los {count} códigos de la edición, como CHL.',
  row_year: 'Año: se encontró «{found}»; se esperaban cuatro cifras.',
  row_amount: 'Monto: se encontró «{found}»; se esperaba un número como 1250.5, sin separadores de miles.',
  row_method: 'Método: se encontró «{found}»; se esperaba uno de {expected}.',
  row_baseYear: 'Año base: se encontró «{found}»; se esperaban cuatro cifras, o nada si el método no lo necesita.',
  row_baseRate: 'Tipo base: se encontró «{found}»; se esperaba un número mayor que cero, o nada.',
}
