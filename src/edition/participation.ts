/**
 * What states did under instruments. Acts come out in the order of their days, the undated last, so that what a later act
 * rests on stands before it.
 *
 * Dates   `on` may stop at the month or the year and is never padded. Empty means the source shows it done without saying when;
 *         `known_by` is then the day the source speaks for. Empty both: not even that is known, and the report warns of it.
 */
import { interval, PartialDate } from '../kernel/date.ts'
import { dateOrNull, EVIDENCE_COLUMNS, evidenceOf, filled, otherDates, yesOrNo } from './cells.ts'
import type { Row } from './csv-table.ts'
import type { InstrumentFacts } from './instruments.ts'
import { ACTIONS, type Action } from './participation-actions.ts'
import type { Reading } from './reading.ts'

const OPTIONAL = {
  knownBy: 'known_by',
  earlierBecause: 'earlier_because',
  instrumentDated: 'instrument_dated',
  effectiveFrom: 'effective_from',
  dayIs: 'day_is',
} as const
const COLUMNS = [
  'id',
  'instrument',
  'state',
  'action',
  'on',
  'other_dates',
  ...Object.values(OPTIONAL),
  'resumed',
  'confidence',
  'source',
  'note',
]

export async function readParticipation(reading: Reading, instruments: ReadonlyMap<string, InstrumentFacts>): Promise<void> {
  const rows = await reading.table('participation.csv', COLUMNS)
  const ready: { row: Row; id: string; body: { readonly type: string; readonly [member: string]: unknown } }[] = []
  for (const row of rows) {
    const id = row.cell('id')
    reading.introduce('participation', id, row, 'id')
    reading.expect('instrument', row.cell('instrument'), row, 'instrument')
    reading.expect('state', row.cell('state'), row, 'state')
    const start = `${row.cell('instrument')}.${row.cell('state')}.${row.cell('action')}`
    if (id !== start && !(id.startsWith(`${start}.`) && /^[2-9]\d*$|^1\d+$/.test(id.slice(start.length + 1))))
      reading.problem(
        'id-form',
        row.place('id'),
        `Found "${id}". Expected "${start}", with .2, .3 and so on for a second and third.`,
      )

    const action = ACTIONS.get(row.cell('action'))
    if (!action) {
      reading.problem(
        'action-unknown',
        row.place('action'),
        `Found "${row.cell('action')}". Expected one of ${[...ACTIONS.keys()].join(', ')}.`,
      )
      continue
    }
    if ('refused' in action) {
      reading.refusals.push({ key: `participation/${id}`, place: row.place('action'), reason: action.refused })
      continue
    }
    const facts = instruments.get(row.cell('instrument'))
    checkDays(reading, row, action, facts)
    ready.push({
      row,
      id,
      body: {
        ...action.act(facts?.form ?? ''),
        instrument: row.cell('instrument'),
        state: row.cell('state'),
        on: dateOrNull(row, 'on'),
        ...filled(row, OPTIONAL),
        ...(row.cell('resumed') === '' ? {} : { participationResumed: yesOrNo(reading, row, 'resumed') }),
        ...evidenceOf(row),
        ...otherDates(reading, row, 'other_dates'),
      },
    })
  }

  const day = (row: Row) => row.cell('on') || '9999'
  ready.sort((a, b) => compare(day(a.row), day(b.row)) || compare(a.id, b.id))
  for (const { row, id, body } of ready)
    reading.file(`participation/${id}`, body, row, {
      ...EVIDENCE_COLUMNS,
      ...OPTIONAL,
      otherDates: 'other_dates',
      type: 'action',
    })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function checkDays(reading: Reading, row: Row, action: Action, facts: InstrumentFacts | undefined): void {
  const on = PartialDate.safeParse(row.cell('on'))
  const knownBy = row.cell('known_by')
  if (on.success && on.data.length === 10 && knownBy !== '')
    reading.problem(
      'known-by-with-day',
      row.place('known_by'),
      `Found the bound "${knownBy}" beside the day "${on.data}". Expected it only where the day is not known whole.`,
    )
  if (row.cell('on') === '' && knownBy === '')
    reading.warnings.push({
      rule: 'undated-and-unbounded',
      pointer: row.place('on'),
      severity: 'warning',
      detail: `"${row.cell('id')}" has neither a day nor a day by which it is known: nothing can be said of any day from it.`,
    })
  const adopted = PartialDate.safeParse(facts?.adopted)
  if (!on.success || !adopted.success || !('mayBeEarly' in action)) return
  if (interval(on.data).latest < interval(adopted.data).earliest && row.cell('earlier_because') === '')
    reading.problem(
      'earlier-than-adoption',
      row.place('on'),
      `Found "${on.data}", before the adoption of "${row.cell('instrument')}" on ${adopted.data}. Correct the day, or say why in "earlier_because".`,
    )
}
