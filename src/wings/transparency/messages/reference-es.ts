/** Lo que responde cada dirección de este ala, en español. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceEs: Messages<keyof typeof referenceEn> = {
  'address_/expenditure': 'Un monto de gasto de defensa convertido, con toda su derivación; y las series de cifras registradas',
  'address_/expenditure/methods': 'Métodos para comparar gastos de defensa, con lo que cuenta cada uno',
  'address_/expenditure/example':
    'Dos presupuestos inventados comparados: según lo publicado, con cobertura común, y la diferencia por causa',
  word_state: 'Estado, por su código',
  word_year: 'Año del monto',
  word_amount: 'Monto en unidades de moneda propia; para share-gdp, en dólares del año',
  word_conversion: 'En qué se convierte el monto',
  word_base: 'Año a cuyos precios están los montos constantes',
  word_rate: 'Moneda propia por un dólar en el año base, en lugar de la cifra registrada',
  word_first: 'Método del primer Estado inventado',
  word_second: 'Método del segundo Estado inventado',
  word_level: 'Nivel de cobertura del primer método',
  word_stage: 'Etapa del presupuesto tomada para el segundo Estado, en lugar de la de su método',
  word_holds: 'Si su policía de carácter militar cumple la condición de los métodos; open la deja sin responder',
}
