/**
 * Instruments: what was adopted, the day of general entry into force where one is recorded, and what has become of it.
 * One row gives up to three acts, with the keys `instruments/cifta`, `instruments/cifta.in-force` and `instruments/cifta.status`.
 *
 * Confidence  the row's mark speaks of adoption; entry into force has its own; a status is the compiler's judgement, so unverified.
 */
import type { PartialDate } from '../kernel/date.ts'
import { LANGS } from '../kernel/lang.ts'
import { dateOrNull, EVIDENCE_COLUMNS, evidenceOf, filled, listOf, otherDates, sourcesOf, yesOrNo } from './cells.ts'
import type { Row } from './csv-table.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

// biome-ignore format: in the order of the file, a few to a line
const COLUMNS = [
  'id', 'form', 'level', 'agenda', 'nature', 'adopted', 'adopted_other', 'place', 'in_force', 'in_force_other', 'in_force_confidence',
  'in_force_source', 'in_force_note', 'status', 'status_as_of', 'depositary', 'organ', 'threats', 'principles', 'paper', 'roster',
  'roster_because', 'closed', 'closed_because', 'source', 'confidence', 'note',
] as const

export type InstrumentFacts = { readonly form: string; readonly adopted: PartialDate | '' }

/** Returns what the rows of participation must know of each instrument. */
export async function readInstruments(reading: Reading): Promise<ReadonlyMap<string, InstrumentFacts>> {
  const rows = await reading.table('instruments.csv', COLUMNS)
  for (const row of rows) reading.introduce('instrument', row.cell('id'), row, 'id')
  const ids = new Set(rows.map(row => row.cell('id')))
  const texts = await readTexts(reading, 'instruments.csv', ['short', 'title', 'summary', 'official'], ids)

  for (const row of rows) {
    const id = row.cell('id')
    checkRow(reading, row)
    const official = texts.of(id, 'official')
    const body = {
      type: 'instrument.adopted/v1',
      instrument: id,
      on: dateOrNull(row, 'adopted'),
      ...filled(row, {
        place: 'place',
        depositary: 'depositary',
        organ: 'organ',
        rosterBecause: 'roster_because',
        closedBecause: 'closed_because',
      }),
      titles: texts.of(id, 'title'),
      officialTitles: LANGS.filter(lang => official[lang] === 'yes'),
      shortTitles: texts.of(id, 'short'),
      summaries: texts.of(id, 'summary'),
      level: row.cell('level'),
      agenda: row.cell('agenda'),
      nature: row.cell('nature'),
      form: row.cell('form'),
      threats: listOf(row, 'threats'),
      principles: listOf(row, 'principles'),
      paperSections: listOf(row, 'paper'),
      roster: row.cell('roster'),
      closed: yesOrNo(reading, row, 'closed'),
      ...evidenceOf(row),
      ...otherDates(reading, row, 'adopted_other'),
    }
    reading.file(`instruments/${id}`, body, row, {
      ...EVIDENCE_COLUMNS,
      instrument: 'id',
      on: 'adopted',
      otherDates: 'adopted_other',
      paperSections: 'paper',
    })
  }
  for (const row of rows) if (row.cell('in_force') !== '') fileEntryIntoForce(reading, row)
  for (const row of rows) if (row.cell('status') !== '') fileStatus(reading, row)
  return new Map(rows.map(row => [row.cell('id'), { form: row.cell('form'), adopted: row.cell('adopted') as PartialDate | '' }]))
}

function checkRow(reading: Reading, row: Row): void {
  reading.expect('body', row.cell('organ'), row, 'organ')
  for (const threat of listOf(row, 'threats')) reading.expect('threat', threat, row, 'threats')
  for (const principle of listOf(row, 'principles')) reading.expect('principle', principle, row, 'principles')
  if (row.cell('closed') === 'yes' && row.cell('closed_because') === '')
    reading.problem(
      'reason-missing',
      row.place('closed_because'),
      `"${row.cell('id')}" is closed and says not why. Name the clause.`,
    )
  if (row.cell('roster') !== 'own' && row.cell('roster_because') === '')
    reading.problem(
      'reason-missing',
      row.place('roster_because'),
      `"${row.cell('id')}" takes its roster from elsewhere and says not why.`,
    )
  if (row.cell('roster') !== 'own' && row.cell('form') === 'treaty')
    reading.problem(
      'treaty-roster',
      row.place('roster'),
      `"${row.cell('id')}" is a treaty. Expected the roster "own": a treaty binds by acts of states alone.`,
    )
}

function fileEntryIntoForce(reading: Reading, row: Row): void {
  const id = row.cell('id')
  const body = {
    type: 'instrument.entered-into-force/v1',
    instrument: id,
    on: dateOrNull(row, 'in_force'),
    sources: sourcesOf(row.cell('in_force_source') || row.cell('source')),
    confidence: row.cell('in_force_confidence'),
    ...filled(row, { note: 'in_force_note' }),
    ...otherDates(reading, row, 'in_force_other'),
  }
  reading.file(`instruments/${id}.in-force`, body, row, {
    instrument: 'id',
    on: 'in_force',
    sources: 'in_force_source',
    confidence: 'in_force_confidence',
    note: 'in_force_note',
    otherDates: 'in_force_other',
  })
}

function fileStatus(reading: Reading, row: Row): void {
  const id = row.cell('id')
  const body = {
    type: 'instrument.status-noted/v1',
    instrument: id,
    status: row.cell('status'),
    asOf: row.cell('status_as_of'),
    sources: sourcesOf(row.cell('source')),
    confidence: 'unverified',
  }
  reading.file(`instruments/${id}.status`, body, row, { instrument: 'id', asOf: 'status_as_of', sources: 'source' })
}
