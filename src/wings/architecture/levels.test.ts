import { beforeAll, expect, test } from 'vitest'
import type { PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import type { Catalogue } from './catalogue.ts'
import { type Board, type Choice, levelsBoard } from './levels.ts'
import { phaseOf } from './phase.ts'
import { isAbout, SUBJECT_TERMS, SUBJECTS } from './subjects.ts'
import { statesOfRegion, tableOf } from './table.ts'
import { editionCatalogue } from './testing/edition-catalogue.ts'
import { day } from './testing/invented.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await editionCatalogue()
})

const PAPER = day('2002-11-22')
const board = (on: PlainDate = PAPER, choice: Partial<Choice> = {}): Board =>
  levelsBoard(catalogue, tableOf(catalogue, on), on, {
    states: statesOfRegion(catalogue),
    chosen: false,
    keep: () => true,
    ...choice,
  })
const ids = (instruments: readonly { readonly id: string }[]) => instruments.map(({ id }) => id)
const states = (...codes: string[]) => codes as unknown as readonly StateId[]

test('every instrument in force stands in each cell of its level and agenda, and in no other', () => {
  const { cells } = board()
  for (const instrument of catalogue.instruments.values()) {
    const { level, agenda } = instrument.adopted.body
    const found = cells.filter(({ certain, possible }) => [...certain, ...possible].includes(instrument))
    const living = ['in-force', 'unknown'].includes(phaseOf(instrument, PAPER))
    expect(found.map(cell => cell.agenda)).toEqual(!living ? [] : agenda === 'both' ? ['traditional', 'new'] : [agenda])
    for (const cell of found) expect(cell.level).toBe(level)
  }
})

test('in force for certain and not known whether in force are never the same', () => {
  for (const { certain, possible, covered, perhaps } of board().cells) {
    expect(certain.every(instrument => phaseOf(instrument, PAPER) === 'in-force')).toBe(true)
    expect(possible.every(instrument => phaseOf(instrument, PAPER) === 'unknown')).toBe(true)
    expect(perhaps.filter(state => covered.includes(state))).toEqual([])
  }
})

test('before anything was adopted all ten cells are empty', () => {
  const { cells } = board(day('1900-01-01'))
  expect(cells).toHaveLength(10)
  for (const { certain, possible, covered, perhaps } of cells) expect([certain, possible, covered, perhaps].flat()).toEqual([])
})

test('of chosen states only instruments that bind one of them, or may, are counted', () => {
  const { cells } = board(PAPER, { states: states('ARG', 'CHL'), chosen: true })
  const bilateral = cells.find(({ level, agenda }) => level === 'bilateral' && agenda === 'traditional')
  expect(ids(bilateral?.certain ?? [])).toContain('ar-cl-peace-1984')
  expect(ids([...(bilateral?.certain ?? []), ...(bilateral?.possible ?? [])])).not.toContain('sv-hn-peace-1980')
  expect(bilateral?.covered).toEqual(['ARG', 'CHL'])
})

test('every word of a subject is in the vocabulary of the edition', () => {
  for (const { threats, principles } of Object.values(SUBJECT_TERMS)) {
    for (const threat of threats) expect([...catalogue.terms.keys()]).toContain(`threat/${threat}`)
    for (const principle of principles) expect([...catalogue.terms.keys()]).toContain(`principle/${principle}`)
  }
})

test('an instrument is about a subject when it names a threat and, where principles are listed, one of them', () => {
  const about = (id: string) => {
    const instrument = [...catalogue.instruments.values()].find(one => one.id === id)
    return instrument ? SUBJECTS.filter(subject => isAbout(instrument, subject)) : []
  }
  expect(about('tlatelolco')).toEqual(['non-proliferation'])
  expect(about('pact-of-bogota')).toEqual(['conflict-prevention'])
  expect(about('iacat')).toContain('terrorism')
  expect(about('geneva-conventions-1949')).not.toContain('conflict-prevention')
})

test('what the paper says of 2002 can be counted: one regional treaty binds nearly all on non-proliferation, few on drugs', () => {
  const row = (subject: string, on = PAPER) => board(on).subjects.find(one => one.subject === subject && one.scope === 'regional')
  const nuclear = row('non-proliferation')
  const drugs = row('drugs')
  expect(nuclear?.treaties.covered).toHaveLength(34)
  expect(drugs?.treaties.covered.length).toBeGreaterThan(0)
  expect(nuclear?.pairs.certain).toBe(528)
  expect(drugs?.pairs.certain).toBe(141)
  expect(nuclear?.pairs.of).toBe(595)
  expect(row('drugs', day('2026-11-23'))?.pairs.certain).toBeGreaterThan(141)
})

test('what is possible is never less than what is certain', () => {
  for (const { half, pairs } of board().subjects) {
    expect(half.possible).toBeGreaterThanOrEqual(half.certain)
    expect(pairs.possible).toBeGreaterThanOrEqual(pairs.certain)
    expect(pairs.of).toBeGreaterThanOrEqual(pairs.possible)
  }
})

test('half of the states: the number that at least half of them reach', () => {
  const table = tableOf(catalogue, PAPER)
  for (const { subject, scope, half } of board().subjects) {
    const treaties = [...catalogue.instruments.values()].filter(
      one =>
        one.adopted.body.form === 'treaty' &&
        isAbout(one, subject) &&
        (scope === 'all' || one.adopted.body.level !== 'international'),
    )
    const reach = (least: number) =>
      statesOfRegion(catalogue).filter(
        state => treaties.filter(({ id }) => table.get(id)?.get(state)?.bound === true).length >= least,
      ).length
    expect(reach(half.certain)).toBeGreaterThanOrEqual(18)
    expect(reach(half.certain + 1)).toBeLessThan(18)
  }
})
