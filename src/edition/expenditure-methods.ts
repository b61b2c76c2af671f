/**
 * Methods for comparing defence expenditure. `coverage-items.csv` says which budget lines each item of coverage matches, and has
 * one column for each method of `expenditure-methods.csv`: the rule of the method over that item.
 *
 * A rule is `in`, `in 2` (from the second level), `out`, `net`, `if <condition>`, `transfers-only` or `unknown`, with `?` behind it
 * where the rule was not read in the method's own text.
 */
import { EVIDENCE_COLUMNS, evidenceOf, filled, listOf } from './cells.ts'
import type { Row } from './csv-table.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

const MEMBERS = {
  certainty: 'certainty',
  offBudget: 'off_budget',
  fiscalYears: 'fiscal_years',
  deflator: 'deflator',
  conversion: 'conversion',
} as const
const MATCHES = ['objects', 'institutions', 'funds', 'tags'] as const

export async function readExpenditureMethods(reading: Reading): Promise<void> {
  const columns = ['id', 'levels', 'stages', ...Object.values(MEMBERS), 'source', 'confidence', 'note']
  const methods = await reading.table('expenditure-methods.csv', columns)
  const ids = methods.map(row => row.cell('id'))
  const items = await reading.table('coverage-items.csv', ['item', ...MATCHES, ...ids, 'note'])
  const texts = await readTexts(reading, 'expenditure-methods.csv', ['name', 'summary'], new Set(ids))
  for (const item of items) {
    reading.introduce('coverage-items.csv', item.cell('item'), item, 'item')
    if (MATCHES.every(name => item.cell(name) === ''))
      reading.problem(
        'coverage-matches',
        item.place('item'),
        `"${item.cell('item')}" matches no line. Expected objects, institutions, funds or tags.`,
      )
  }
  for (const row of methods) {
    const id = row.cell('id')
    reading.introduce('expenditure-methods.csv', id, row, 'id')
    const levels = row.cell('levels')
    const body = {
      type: 'expenditure-method.defined/v1',
      method: id,
      names: texts.of(id, 'name'),
      summaries: texts.of(id, 'summary'),
      ...filled(row, MEMBERS),
      levels: /^\d+$/.test(levels) ? Number(levels) : levels,
      stages: listOf(row, 'stages'),
      coverage: items.flatMap(item => coverageOf(reading, item, id)),
      ...evidenceOf(row),
    }
    reading.file(`expenditure-methods/${id}`, body, row, { ...EVIDENCE_COLUMNS, ...MEMBERS, method: 'id' })
  }
}

function coverageOf(reading: Reading, item: Row, method: string): Record<string, unknown>[] {
  const cell = item.cell(method)
  const [, rule, level, condition, doubt] =
    /^(?:(in)(?: ([1-9]))?|(?:if ([a-z-]+))|(?:out|net|transfers-only|unknown))( \?)?$/.exec(cell) ?? []
  const named = rule ?? (condition === undefined ? cell.replace(/ \?$/, '') : 'if')
  if (!/^(?:in|if|out|net|transfers-only|unknown)$/.test(named)) {
    reading.problem(
      'coverage-rule',
      item.place(method),
      `Found ${JSON.stringify(cell.slice(0, 40))}. Expected in, in 2, out, net, if <condition>, transfers-only or unknown, with " ?" where it was not read.`,
    )
    return []
  }
  const lists = MATCHES.flatMap(name => (item.cell(name) === '' ? [] : [[name, listOf(item, name)] as const]))
  return [
    {
      item: item.cell('item'),
      ...Object.fromEntries(lists),
      rule: named,
      ...(level === undefined ? {} : { level: Number(level) }),
      ...(condition === undefined ? {} : { condition }),
      confidence: doubt === undefined && named !== 'unknown' ? 'verified' : 'unverified',
    },
  ]
}
