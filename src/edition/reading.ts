/**
 * What is kept while an edition is read: the acts so far, every problem found, and which ids are known.
 *
 * Order    acts are handed out in the order in which they were filed, so a reader files what is referred to first.
 * Errors   none is thrown. A row that cannot become an act leaves a finding and no act; the caller refuses the whole edition.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { By } from '../acts/act.ts'
import { type ActBody, readBody } from '../acts/catalogue.ts'
import { type Finding, finding } from '../kernel/problem.ts'
import { type Row, readTable } from './csv-table.ts'

/** An act as an edition files it: the key is `<file>/<row id>`, from which the register makes the act's id. */
export type FiledAct = { readonly key: string; readonly by: By; readonly body: ActBody }

export type Refusal = { readonly key: string; readonly place: string; readonly reason: string }

/** Which column a member of the body was read from, where the two have different names. */
export type Columns = Readonly<Record<string, string>>

/** Something that can say where a cell of it stands. It is asked only when there is something to say about the cell. */
export type Located = Pick<Row, 'place'> & {
  /** Where a place within the act's body comes from, for files whose form is that of the body. */
  readonly placeOf?: (pointer: string) => string
}
type Where = { readonly row: Located; readonly column: string }

export type Kind =
  | 'state'
  | 'body'
  | 'instrument'
  | 'obligation'
  | 'mechanism'
  | 'conference'
  | 'participation'
  | 'threat'
  | 'principle'
  | 'group'
  | 'circumstance'
  | 'situation'
  | 'assessment-test'
  | 'worked-case'
  | 'exercise'

export class Reading {
  readonly acts: FiledAct[] = []
  readonly findings: Finding[] = []
  readonly warnings: Finding[] = []
  readonly refusals: Refusal[] = []
  readonly rows = new Map<string, number>()
  readonly #known = new Map<string, Where>()
  readonly #keys = new Map<string, Located>()

  constructor(
    readonly folder: string,
    readonly by: By,
  ) {}

  problem(rule: string, place: string, detail: string): void {
    this.findings.push(finding(rule, place, detail))
  }

  async bytes(file: string): Promise<Uint8Array | null> {
    try {
      return await readFile(join(this.folder, file))
    } catch {
      this.problem('file-missing', `${file}:1:1`, `${file} cannot be read. Expected it in the folder of the edition.`)
      return null
    }
  }

  async table(file: string, columns: readonly string[]): Promise<readonly Row[]> {
    const bytes = await this.bytes(file)
    if (!bytes) return []
    const table = readTable(file, bytes, columns)
    this.findings.push(...table.findings)
    this.rows.set(file, table.rows.length)
    return table.rows
  }

  /** Notes that an id exists, and that it exists once. */
  introduce(kind: Kind | `${string}.csv`, id: string, row: Located, column: string): void {
    const name = `${kind} ${id}`
    const earlier = this.#known.get(name)
    if (id === '') this.problem('id-missing', row.place(column), 'Found no id. Every row has one of its own.')
    else if (earlier)
      this.problem(
        'id-repeated',
        row.place(column),
        `Found "${id}", which already stands at ${earlier.row.place(earlier.column)}. Expected an id of its own.`,
      )
    else this.#known.set(name, { row, column })
  }

  knows(kind: Kind, id: string): boolean {
    return this.#known.has(`${kind} ${id}`)
  }

  /** Says so when an id that is referred to does not exist. Empty refers to nothing. */
  expect(kind: Kind, id: string, row: Located, column: string): void {
    if (id !== '' && !this.knows(kind, id))
      this.problem(
        'reference-unknown',
        row.place(column),
        `Found "${id}", which is no ${kind} of this edition. Expected an id that its own file has.`,
      )
  }

  /** Files one act, unless its body does not fit its type; then each misfit is a finding at the cell it came from. */
  file(key: string, body: { readonly type: string }, row: Located & Partial<Row>, columns: Columns = {}): void {
    const earlier = this.#keys.get(key)
    if (earlier) {
      this.problem(
        'id-repeated',
        row.place('id'),
        `Found the key "${key}", which already stands at ${earlier.place('id')}. Expected an id of its own.`,
      )
      return
    }
    this.#keys.set(key, row)
    const read = readBody(body)
    if (read.ok) {
      this.acts.push({ key, by: this.by, body: read.body })
      return
    }
    for (const found of read.findings) {
      if (row.placeOf) {
        this.problem(found.rule, row.placeOf(found.pointer), found.detail)
        continue
      }
      const member = found.pointer.split('/')[1] ?? ''
      const column = columns[member] ?? member
      const cell = row.cell?.(column)
      const shown =
        cell === undefined ? '' : ` Found ${cell === '' ? 'nothing' : JSON.stringify(cell.slice(0, 80))} in "${column}".`
      this.problem(found.rule, row.place(column), `${found.detail}${shown}`)
    }
  }
}
