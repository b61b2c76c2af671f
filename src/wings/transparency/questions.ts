/**
 * What the Transparency wing answers. Every answer is for a state of the register; nothing that a reader enters is stored.
 * Other wings may ask these questions and nothing else of this room.
 */
import type { ActId } from '../../kernel/ids.ts'
import type { Sql } from '../../store/store.ts'
import type { Reader } from '../architecture/questions.ts'
import { currenciesOf } from './expenditure/currencies.ts'
import type { ExpenditureFacts } from './expenditure/facts.ts'
import { figuresOf } from './expenditure/figures.ts'
import { pricesOf } from './expenditure/prices.ts'
import type { Ground } from './expenditure/state-year.ts'
import type { StatementBody } from './projection.ts'

export type ExpenditureGround = { readonly facts: ExpenditureFacts; readonly ground: Ground }
export type TransparencyQuestions = ReturnType<typeof transparencyQuestions>

/** States of the register whose figures are kept at hand. */
const REMEMBERED = 3

export function transparencyQuestions(reader: Reader) {
  const kept = new Map<number, Promise<ExpenditureGround>>()
  return {
    /** Everything that a comparison of expenditure rests on, at this size of the log. */
    expenditure: (size: number): Promise<ExpenditureGround> => {
      const known = kept.get(size)
      if (known) return known
      const read = reader('public', sql => readFacts(sql, size)).then(groundOf)
      read.catch(() => kept.delete(size))
      kept.set(size, read)
      const [oldest] = kept.keys()
      if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest)
      return read
    },
  }
}

export function groundOf(facts: ExpenditureFacts): ExpenditureGround {
  const figures = figuresOf(facts)
  return { facts, ground: { figures, prices: pricesOf(figures), currencies: currenciesOf(facts) } }
}

type Row = { readonly act: ActId; readonly body: StatementBody }

async function readFacts(sql: Sql, size: number): Promise<ExpenditureFacts> {
  const rows = await sql.query<Row>(
    `select act, body from transparency.statement
     where from_index < $1 and (until_index is null or until_index >= $1) order by from_index`,
    [size],
  )
  const all = <T extends StatementBody['type']>(type: T) =>
    rows.filter((row): row is { act: ActId; body: Extract<StatementBody, { type: T }> } => row.body.type === type)
  return {
    series: all('series.published/v1'),
    currencies: all('currency.introduced/v1'),
    notes: all('comparability.noted/v1'),
    methods: all('expenditure-method.defined/v1'),
  }
}
