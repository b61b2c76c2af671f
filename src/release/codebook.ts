/** The codebook: every column of every table with type, unit, permitted values and meaning; one CSV, and Markdown in each language. */
import { type CsvTable, csvText } from '../ui/csv.ts'
import { type Catalogue, formatList, LANGS, type Lang, translator } from '../ui/languages.ts'
import { releaseWords } from './messages.ts'
import type { ColumnInfo, Table } from './table.ts'

/** A table with the words of the wing it comes from. */
export type Described = { readonly table: Table; readonly words: Catalogue }

export const tableMeaning = ({ table, words }: Described, lang: Lang) => translator(lang, words)(`table_${table.name}`)

export function columnMeaning(column: ColumnInfo, { words }: Described, lang: Lang): string {
  const meaning = translator(lang, words)(`column_${column.means}`)
  const t = translator(lang, releaseWords)
  return column.lang === undefined ? meaning : t('inLanguage', { meaning, language: t(`language_${column.lang}`) })
}

export const codebookCsv = (tables: readonly Described[]): string => {
  const table: CsvTable = {
    columns: [
      'table',
      'column',
      'type',
      'unit',
      'values',
      'neverEmpty',
      'refersTo',
      ...LANGS.map(lang => `meaning${CAPITAL[lang]}`),
    ],
    rows: tables.flatMap(one =>
      one.table.columns.map(column => [
        one.table.name,
        column.name,
        column.type,
        column.unit,
        column.values?.join(' '),
        column.always,
        column.refersTo && `${column.refersTo.table}.${column.refersTo.column}`,
        ...LANGS.map(lang => columnMeaning(column, one, lang)),
      ]),
    ),
  }
  return csvText(table)
}
const CAPITAL: Readonly<Record<Lang, string>> = { en: 'En', es: 'Es', pt: 'Pt', fr: 'Fr' }

const cell = (text: string) => text.replaceAll('|', '\\|')

export function codebookMarkdown(tables: readonly Described[], lang: Lang): string {
  const t = translator(lang, releaseWords)
  const lines = [`# ${t('codebook')}`, '', t('ruleEmpty'), '', t('ruleDates'), '']
  for (const one of tables) {
    const { name, key, columns, rows } = one.table
    lines.push(
      `## data/${name}.csv`,
      '',
      `${tableMeaning(one, lang)}. ${t('rows', { count: rows.length })}. ${t('keyIs', { columns: formatList(lang, key.map(code)) })}`,
      '',
      `| ${t('columnHead')} | ${t('typeHead')} | ${t('valuesHead')} | ${t('meaningHead')} |`,
      '|---|---|---|---|',
      ...columns.map(
        column =>
          `| ${code(column.name)} | ${typeOf(column, lang)} | ${valuesOf(column, lang)} | ${cell(columnMeaning(column, one, lang))} |`,
      ),
      '',
    )
  }
  return `${lines.join('\n').trimEnd()}\n`
}

const code = (name: string) => `\`${name}\``

function typeOf({ type, unit, always }: ColumnInfo, lang: Lang): string {
  const t = translator(lang, releaseWords)
  const said = unit === undefined ? t(`type_${type}`) : `${t(`type_${type}`)} (${t(`unit_${unit}`)})`
  return always ? `${said}; ${t('always')}` : said
}

function valuesOf({ values, refersTo }: ColumnInfo, lang: Lang): string {
  if (values) return values.map(code).join(' ')
  if (!refersTo) return ''
  return translator(lang, releaseWords)('valueOf', { column: code(`${refersTo.table}.${refersTo.column}`) })
}
