/**
 * A table of a dataset release with the meaning of every column: what the CSV file, the codebook and the data package are all
 * printed from. Wings hand in their tables (`dataset.ts` of each); nothing here knows what they hold.
 *
 * Empty   not known, or not of this row; the meaning of a column says so where it is more than that. Never "none", zero or "no".
 * Words   `table_<name>` and `column_<means>` in the catalogue of the dataset.
 */
import type { PlainDate } from '../kernel/date.ts'
import type { RecordedAct } from '../register/projection.ts'
import type { CsvCell } from '../ui/csv.ts'
import { type Catalogue, LANGS, type Lang } from '../ui/languages.ts'

/**
 * `text` words of a person; `code` one value, `codes` several with a space between; `date` a day, month or year as far as known,
 * `day` a whole day; `instant` in UTC; `number` whole; `truth` true or false; `address` a web address or a citation.
 */
export type ColumnType = 'text' | 'code' | 'codes' | 'date' | 'day' | 'instant' | 'number' | 'truth' | 'address'

export type ColumnInfo = {
  readonly name: string
  readonly type: ColumnType
  /** Key of its meaning; `{language}` in it is filled for a column of one language. */
  readonly means: string
  readonly lang?: Lang
  /** All it may hold, where that is a closed list. */
  readonly values?: readonly string[]
  readonly unit?: 'day' | 'act'
  /** The column of another table whose values these are. */
  readonly refersTo?: { readonly table: string; readonly column: string }
  /** False where a cell may be empty. */
  readonly always: boolean
}

export type Column<Row> = Omit<ColumnInfo, 'means' | 'always'> & {
  readonly means?: string
  readonly always?: boolean
  readonly cell: (row: Row) => CsvCell
}

export type Table = {
  readonly name: string
  /** Columns that tell one row from another. */
  readonly key: readonly string[]
  readonly columns: readonly ColumnInfo[]
  readonly rows: readonly (readonly CsvCell[])[]
}

/** What a wing adds to a release: tables derived from acts alone, for a day in law, and the words for them. */
export type Dataset = {
  readonly words: Catalogue
  readonly tables: (acts: readonly RecordedAct[], size: number, on: PlainDate) => readonly Table[]
}

export function table<Row>(name: string, key: readonly string[], rows: readonly Row[], columns: readonly Column<Row>[]): Table {
  return {
    name,
    key,
    columns: columns.map(column => {
      const { cell: _, ...info } = column
      return { ...info, means: column.means ?? column.name, always: column.always ?? key.includes(column.name) }
    }),
    rows: rows.map(row => columns.map(({ cell }) => cell(row))),
  }
}

const CAPITAL: Readonly<Record<Lang, string>> = { en: 'En', es: 'Es', pt: 'Pt', fr: 'Fr' }

/** One column for each language: `nameEn`, `nameEs`, `namePt`, `nameFr`. */
export const inEachLanguage = <Row>(
  name: string,
  text: (row: Row) => Readonly<Record<Lang, string>> | undefined,
): readonly Column<Row>[] =>
  LANGS.map(lang => ({ name: `${name}${CAPITAL[lang]}`, type: 'text', means: name, lang, cell: row => text(row)?.[lang] }))
