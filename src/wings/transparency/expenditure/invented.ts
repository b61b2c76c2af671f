/**
 * The two invented budgets of a folder, read once: what the page of the example and the tests compare.
 *
 * Absent  a site without the folder has no such page. A folder that does not fit is a mistake of whoever keeps it, and is thrown.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CurrencyIntroduced } from '../../../acts/currency-introduced.ts'
import { StateId } from '../../../kernel/ids.ts'
import type { ExpenditureFacts, Stated } from './facts.ts'
import { readFigureTable } from './importers/figure-table.ts'
import type { LineItem } from './line-item.ts'
import { readLines } from './line-table.ts'

export type InventedBudgets = {
  readonly states: readonly [StateId, StateId]
  readonly items: readonly LineItem[]
  readonly series: ExpenditureFacts['series']
  readonly currencies: ExpenditureFacts['currencies']
}

const STATES = [StateId.parse('XAA'), StateId.parse('XAB')] as const

export function loadInventedBudgets(folder: string): InventedBudgets | null {
  const [linesFile, figuresFile] = [join(folder, 'lines.csv'), join(folder, 'figures.csv')]
  if (!existsSync(linesFile) || !existsSync(figuresFile)) return null
  const lines = readLines('lines.csv', readFileSync(linesFile, 'utf8'))
  const figures = readFigureTable('figures.csv', readFileSync(figuresFile, 'utf8'))
  const findings = [...lines.findings, ...figures.findings]
  if (findings.length > 0)
    throw new Error(`${folder}: ${findings.map(({ pointer, detail }) => `${pointer} ${detail}`).join(' ')}`)
  return {
    states: STATES,
    items: lines.items,
    series: figures.series,
    currencies: [currency('XAA', 'XXO'), currency('XAA', 'XXA', { currency: 'XXO', units: '1000' }), currency('XAB', 'XXB')],
  }
}

const currency = (
  state: string,
  code: string,
  replaces?: { currency: string; units: string },
): Stated<'currency.introduced/v1'> => ({
  act: null,
  file: 'invented',
  body: CurrencyIntroduced.body.parse({
    type: 'currency.introduced/v1',
    state,
    currency: code,
    on: null,
    ...(replaces ? { replaces } : {}),
    sources: [],
    confidence: 'unverified',
  }),
})
