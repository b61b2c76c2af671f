import { expect, test } from 'vitest'
import { Party } from '../acts/act.ts'
import { checkCondition } from './condition-cells.ts'
import { readTable } from './csv-table.ts'
import { Reading } from './reading.ts'

/** What is found of one condition, as a cell between two others on the second line of a file. */
function found(condition: string): readonly string[] {
  const reading = new Reading('nowhere', { party: Party.parse('edition:test'), office: 'compiler' })
  const place = { place: () => 'known.csv:2:1' }
  reading.introduce('instrument', 'tiar', place, 'id')
  reading.introduce('state', 'ARG', place, 'id')
  reading.introduce('circumstance', 'urgent', place, 'id')
  reading.introduce('group', 'CARICOM', place, 'group')
  const cell = /[",]/.test(condition) ? `"${condition.replaceAll('"', '""')}"` : condition
  const { rows, findings } = readTable('steps.csv', new TextEncoder().encode(`id,standing,note\nMEC-X,${cell},-\n`), [
    'id',
    'standing',
    'note',
  ])
  expect(findings).toEqual([])
  for (const row of rows) checkCondition(reading, row, 'standing')
  return reading.findings.map(({ pointer, rule, detail }) => `${pointer} ${rule} ${detail}`)
}

test.each([
  "party(s, 'tiar') && s in ['ARG']",
  "given('urgent') || objected('urgent')",
  'true',
  '',
  "unlisted(s, 'anything at all')",
])('nothing is found of %s', condition => expect(found(condition)).toEqual([]))

test.each([
  {
    condition: "party(s, 'tair')",
    expected:
      'steps.csv:2:18 reference-unknown Found "tair", which is no instrument of this edition. Expected an id that its own file has.',
  },
  {
    condition: "s in ['ARG', 'BRZ']",
    expected:
      'steps.csv:2:22 reference-unknown Found "BRZ", which is no state of this edition. Expected an id that its own file has.',
  },
  { condition: "given('hurry')", expected: 'steps.csv:2:14 reference-unknown Found "hurry", which is no circumstance' },
  { condition: "grouped(s, 'CARICON')", expected: 'steps.csv:2:20 reference-unknown Found "CARICON", which is no group' },
  {
    condition: 'party(s)',
    expected: `steps.csv:2:7 condition-type Found "party(s)" (found no matching overload for 'party(string)'). Expected one of the facts party(state, instrument)`,
  },
  { condition: "true && (party(s, 'tiar')", expected: 'steps.csv:2:33 condition-form Found the end' },
  { condition: 's + s == s', expected: 'steps.csv:2:7 condition-subset Found "s + s". Expected s, the name of a state' },
  { condition: `s in ['${'x'.repeat(5000)}']`, expected: 'condition-too-long Found 5009 characters. Expected at most 600' },
])('$condition is found at its own column', ({ condition, expected }) => {
  expect(found(condition)).toHaveLength(1)
  expect(found(condition)[0]).toContain(expected)
})
