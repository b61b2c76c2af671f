/**
 * Tests, worked cases and exercises at one state of the register, read once and kept in memory.
 *
 * Source  the table of projection.ts, in one reading transaction under the identity of who asks.
 */
import type { BodyOf } from '../../acts/catalogue.ts'
import type { ActId } from '../../kernel/ids.ts'
import type { Sql } from '../../store/store.ts'
import type { DefinitionBody } from './projection.ts'

export type Defined<T extends DefinitionBody['type']> = { readonly act: ActId; readonly body: BodyOf<T> }

export type Definitions = {
  /** Number of acts it was read from. */
  readonly size: number
  /** The first that stands; null while none is defined. */
  readonly test: Defined<'assessment-test.defined/v1'> | null
  /** In their order. */
  readonly cases: readonly Defined<'worked-case.defined/v1'>[]
  readonly exercises: readonly Defined<'exercise.defined/v1'>[]
}

type Row = { readonly act: ActId; readonly body: DefinitionBody }

export async function readDefinitions(sql: Sql, size: number): Promise<Definitions> {
  const rows = await sql.query<Row>(
    `select act, body from response.definition
     where from_index < $1 and (until_index is null or until_index >= $1) order by from_index`,
    [size],
  )
  return definitionsIn(size, rows)
}

export function definitionsIn(size: number, rows: readonly Row[]): Definitions {
  const all = <T extends DefinitionBody['type']>(type: T) =>
    rows.filter((row): row is { act: ActId; body: BodyOf<T> } => row.body.type === type)
  const [test = null] = all('assessment-test.defined/v1')
  return {
    size,
    test,
    cases: all('worked-case.defined/v1').toSorted((a, b) => a.body.order - b.body.order),
    exercises: all('exercise.defined/v1').toSorted((a, b) => a.body.order - b.body.order),
  }
}
