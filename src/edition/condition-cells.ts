/** Cells that hold a condition: they have to parse, to type-check, and to name what the edition has. */
import { type Mention, readCondition } from '../conditions/formula.ts'
import type { Row } from './csv-table.ts'
import type { Kind, Reading } from './reading.ts'

/** What a condition names, as the edition calls it; a name of which the register holds no list is looked up nowhere. */
const LOOKED_UP: Readonly<Partial<Record<Mention['kind'], Kind>>> = {
  state: 'state',
  instrument: 'instrument',
  group: 'group',
  circumstance: 'circumstance',
}

export function checkCondition(reading: Reading, row: Row, column: string): void {
  const text = row.cell(column)
  if (text === '') return
  const read = readCondition(text)
  if (!read.ok) {
    const { rule, at, found, expected } = read.misfit
    reading.problem(`condition-${rule}`, row.place(column, at), `Found ${found}. Expected ${expected}.`)
    return
  }
  for (const { kind, text: named, at } of read.condition.mentions) {
    const of = LOOKED_UP[kind]
    if (of && !reading.knows(of, named))
      reading.problem(
        'reference-unknown',
        row.place(column, at),
        `Found "${named}", which is no ${of} of this edition. Expected an id that its own file has.`,
      )
  }
}
