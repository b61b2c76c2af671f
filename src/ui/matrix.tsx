/**
 * Things in rows against things in columns, a mark in each crossing: thirty-five columns and some hundreds of rows.
 *
 * Size   eight thousand cells: the mark is the cell's class, the shape is drawn by the style sheet, closing tags that HTML
 *        leaves out are left out, and links get the reader's day and state as one suffix.
 * Aloud  each cell says its mark; its row and column are its headings.
 */
import { raw } from 'hono/html'
import { attribute, escapeHtml } from './escape.ts'
import { standingName } from './marks.tsx'
import type { Reading } from './reading.ts'
import { CODE, STANDINGS, type Standing } from './shapes.ts'

export type MatrixHead = {
  readonly id: string
  readonly label: string
  /** What stands in a narrow column heading; the label is then read aloud. */
  readonly short?: string
  readonly href?: string
  /** Neighbours with the same group stand under one heading. */
  readonly group?: string
}

export type MatrixCell = {
  readonly mark: Standing
  readonly href?: string
  /** Instead of the mark's own name. */
  readonly label?: string
}

export type MatrixProps<Row extends MatrixHead, Col extends MatrixHead> = {
  readonly reading: Reading
  readonly caption: string
  /** What the first column holds. */
  readonly corner: string
  readonly columns: readonly Col[]
  readonly rows: readonly Row[]
  readonly cell: (row: Row, column: Col) => MatrixCell
}

export function matrix<Row extends MatrixHead, Col extends MatrixHead>(props: MatrixProps<Row, Col>) {
  const { reading, caption, corner, columns, rows, cell } = props
  const link = linker(reading.href('/').slice(1))
  const name = new Map(STANDINGS.map(standing => [standing, escapeHtml(standingName(reading, standing))] as const))
  const out: string[] = [
    `<section class="scroll long" tabindex=0 aria-label="${escapeHtml(reading.t('tableRegion', { caption }))}"><table class=matrix><caption>${escapeHtml(caption)}</caption><thead>`,
  ]

  if (columns.some(column => column.group !== undefined)) {
    out.push('<tr class=groups><td>')
    for (const { label, span } of groups(columns)) out.push(`<th scope=colgroup colspan=${span}>${escapeHtml(label)}`)
  }
  out.push(`<tr><th scope=col>${escapeHtml(corner)}`)
  for (const column of columns) {
    const words =
      column.short === undefined
        ? escapeHtml(column.label)
        : `<abbr title="${escapeHtml(column.label)}">${escapeHtml(column.short)}</abbr>`
    out.push(column.href === undefined ? `<th scope=col>${words}` : `<th scope=col><a href=${link(column.href)}>${words}</a>`)
  }
  out.push('<tbody>')

  let group: string | undefined
  for (const row of rows) {
    if (row.group !== undefined && row.group !== group) {
      group = row.group
      out.push(`<tbody><tr class=group><th colspan=${columns.length + 1} scope=rowgroup><span>${escapeHtml(group)}</span>`)
    }
    const label = escapeHtml(row.label)
    let line = row.href === undefined ? `<tr><th scope=row>${label}` : `<tr><th scope=row><a href=${link(row.href)}>${label}</a>`
    for (const column of columns) {
      const { mark, href, label: own } = cell(row, column)
      const words = own === undefined ? (name.get(mark) ?? '') : escapeHtml(own)
      line +=
        href === undefined
          ? `<td class=${CODE[mark]}><b>${words}</b>`
          : `<td class=${CODE[mark]}><a href=${link(href)}>${words}</a>`
    }
    out.push(line)
  }
  out.push('</table></section>')
  return raw(out.join(''))
}

function groups(columns: readonly MatrixHead[]): { label: string; span: number }[] {
  const found: { label: string; span: number }[] = []
  for (const { group = '' } of columns) {
    const last = found.at(-1)
    if (last?.label === group) last.span += 1
    else found.push({ label: group, span: 1 })
  }
  return found
}

/**
 * Same as `reading.href`, for paths that carry none of its words, ready to stand after `href=`: eight thousand of them, so
 * what is the same in all (day, state, language) is escaped once.
 */
function linker(suffix: string): (path: string) => string {
  if (suffix === '') return attribute
  const alone = escapeHtml(suffix)
  const after = `&amp;${alone.slice(1)}`
  return path => {
    const hash = path.indexOf('#')
    const before = escapeHtml(hash < 0 ? path : path.slice(0, hash))
    const words = before.includes('?') ? after : alone
    return hash < 0 ? `"${before}${words}"` : `"${before}${words}${escapeHtml(path.slice(hash))}"`
  }
}
