/**
 * Dense tables: caption, headings that stay in view, sorting by link, one row after another as plain markup.
 *
 * Why strings  rows are printed as text and not as JSX trees: five times faster on long lists (docs/decisions).
 * Order        sorting is the question's work; the table shows which column rules and links to the others.
 */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { escapeHtml } from './escape.ts'
import type { Reading } from './reading.ts'

export type Column<Row> = {
  readonly key: string
  readonly label: string
  /** Numbers stand right in tabular figures; days and marks do not wrap. */
  readonly kind?: 'text' | 'number' | 'day' | 'mark' | 'picture'
  readonly sortable?: boolean
  readonly cell: (row: Row) => Child
}

export type Sort = { readonly by: string; readonly direction: 'ascending' | 'descending' }

export type TableProps<Row> = {
  readonly reading: Reading
  readonly caption: string
  /** Shown only to those who listen, where a heading above already says it. */
  readonly quietCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly sort?: Sort
  /** Name of the query word that sorts, where a page has several tables. */
  readonly sortWord?: string
  /** Why there are no rows. */
  readonly empty?: Child
  /** An id for each row, so that a link can point at it. */
  readonly rowId?: (row: Row) => string
}

/** Rows from which a table scrolls in its own window, so that its heading stays in view. */
const LONG = 24

export function DataTable<Row>(props: TableProps<Row>) {
  const { reading, caption, quietCaption = false, columns, rows, sort, sortWord = 'sort', empty, rowId } = props
  if (rows.length === 0) return <div class="empty">{empty ?? <p>{reading.t('empty')}</p>}</div>

  const body: string[] = []
  for (const row of rows) {
    body.push(rowId ? `<tr id="${escapeHtml(rowId(row))}">` : '<tr>')
    columns.forEach(({ kind = 'text', cell }, i) => {
      const text = cellMarkup(cell(row))
      const classed = kind === 'text' ? '' : ` class=${kind}`
      body.push(i === 0 ? `<th scope=row${classed}>${text}</th>` : `<td${classed}>${text}</td>`)
    })
    body.push('</tr>')
  }
  return (
    <section
      class={rows.length > LONG ? 'scroll long' : 'scroll'}
      tabindex={0}
      aria-label={reading.t('tableRegion', { caption })}
    >
      <table>
        <caption class={quietCaption ? 'sr' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <Heading reading={reading} column={column} sort={sort} sortWord={sortWord} />
            ))}
          </tr>
        </thead>
        <tbody>{raw(body.join(''))}</tbody>
      </table>
    </section>
  )
}

type HeadingProps<Row> = {
  readonly reading: Reading
  readonly column: Column<Row>
  readonly sort: Sort | undefined
  readonly sortWord: string
}

function Heading<Row>({ reading, column, sort, sortWord }: HeadingProps<Row>) {
  const { t, here } = reading
  const ruling = sort?.by === column.key ? sort.direction : undefined
  if (!column.sortable)
    return (
      <th scope="col" class={column.kind}>
        {column.label}
      </th>
    )
  const next = ruling === 'ascending' ? `-${column.key}` : column.key
  return (
    <th scope="col" class={column.kind} aria-sort={ruling}>
      <a href={here({ [sortWord]: next, page: null })} title={t('sortBy', { column: column.label })}>
        {column.label}
        {ruling && <span aria-hidden="true">{ruling === 'ascending' ? ' ↑' : ' ↓'}</span>}
      </a>
    </th>
  )
}

/** `sort=name` and `sort=-name` read against the columns there are; anything else is the order given. */
export function sortOf<Key extends string>(
  reading: Reading,
  keys: readonly Key[],
  otherwise: { readonly by: Key; readonly direction: Sort['direction'] },
  sortWord = 'sort',
): { readonly by: Key; readonly direction: Sort['direction'] } {
  const asked = reading.query.get(sortWord) ?? ''
  const by = keys.find(key => key === asked.replace(/^-/, ''))
  return by === undefined ? otherwise : { by, direction: asked.startsWith('-') ? 'descending' : 'ascending' }
}

/** What a cell holds, as markup. Text is escaped; elements print themselves; a promise has no place in a table. */
export function cellMarkup(content: Child): string {
  if (content === null || content === undefined || typeof content === 'boolean') return ''
  if (typeof content === 'string') return 'isEscaped' in Object(content) ? String(content) : escapeHtml(content)
  if (typeof content === 'number') return String(content)
  if (Array.isArray(content)) return content.map(cellMarkup).join('')
  const text = content.toString()
  if (typeof text !== 'string') throw new TypeError('A table cell cannot wait: hand in what was already awaited.')
  return text
}
