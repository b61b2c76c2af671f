/** What a dataset release says of itself, in Spanish. */
import type { Messages } from '../../ui/languages.ts'
import type { en } from './en.ts'

export const es: Messages<keyof typeof en> = {
  title: '{name}, {edition}: conjunto de datos del {day}',
  lead: 'Quién estaba obligado a qué por la seguridad de la región el {day}, y cada acto del registro que lo sustenta. Estado del registro: {size, plural, one {# acto} other {# actos}}, raíz {root}; el último acto se registró el {recorded}.',
  filesHead: 'Qué hay y dónde',
  fileTables: 'las tablas: CSV en UTF-8, la primera fila son las columnas',
  fileCodebook: 'cada columna: tipo, unidad, valores admitidos, significado',
  filePackage: 'lo mismo para programas (Frictionless Data Package 2.0)',
  fileLog: 'el propio registro: asientos, contenidos, teselas, punto de control firmado, clave de verificación',
  fileManifest: 'longitud y SHA-256 de cada uno de los demás archivos',
  fileCitation: 'cómo citarlo (Citation File Format)',
  fileAttributions: 'de dónde se tomaron los hechos y en qué condiciones',
  readHead: 'Cómo leerlo',
  ruleEmpty: 'Una celda vacía significa: no se sabe, o no corresponde a esta fila. Nunca significa ninguno, cero ni no.',
  ruleDates:
    'Los días siguen ISO 8601 y pueden quedarse en el mes o el año: 2001-07 es un intervalo, no su primer día. Un lapso tiene un primer y un último día en que pudo haber sido.',
  ruleBound:
    'De una situación, cuente bound = true para lo cierto, y bound = true o vacío para lo posible. Las situaciones controvertidas muestran todas las lecturas; el registro no toma partido.',
  ruleQuote:
    'Un texto que empieza por = + - @ lleva un apóstrofo delante, porque las hojas de cálculo lo ejecutarían como fórmula.',
  verifyHead: 'Cómo comprobarlo',
  verifyText:
    '`hemicycle verify` y el nombre de esta carpeta: comprueba el registro contra su punto de control firmado, vuelve a derivar cada tabla y nombra cada archivo que difiere. El nombre de la edición y la lista de atribuciones no son actos: solo los sostiene el manifiesto.',
  citeHead: 'Cómo citarlo',
  licenceHead: 'Licencia y atribución',
  licenceText:
    'Estructura, nombres, resúmenes y traducciones: {licence}. Los hechos son hechos; la fuente de cada uno está en data/sources.csv, y las colecciones de las que se tomaron, en attributions.csv.',
  codebook: 'Libro de códigos',
  rows: '{count, plural, one {# fila} other {# filas}}',
  keyIs: 'Una fila por cada {columns}.',
  columnHead: 'Columna',
  typeHead: 'Tipo',
  valuesHead: 'Valores admitidos',
  meaningHead: 'Significado',
  always: 'nunca vacía',
  valueOf: 'un valor de {column}',
  inLanguage: '{meaning}, en {language}',
  language_en: 'inglés',
  language_es: 'español',
  language_pt: 'portugués',
  language_fr: 'francés',
  type_text: 'texto',
  type_code: 'código',
  type_codes: 'códigos, separados por un espacio',
  type_date: 'día, mes o año, hasta donde se sabe',
  type_day: 'día',
  type_instant: 'instante, UTC',
  type_number: 'número entero',
  type_truth: 'true o false',
  type_address: 'dirección o cita',
  unit_day: 'días',
  unit_act: 'actos',
  abstract:
    'Tratados, compromisos políticos, órganos y mecanismos para la seguridad de la región; lo que cada Estado hizo y cuándo; la situación de cada Estado en el día; cada afirmación unida a un acto de un registro verificable.',
  citeMessage: 'Si usa estos datos, cítelos con el día y el estado del registro.',
}
