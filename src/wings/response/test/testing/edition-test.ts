/** The test and its cases as the edition of this checkout has them, without a register. */
import { fileURLToPath } from 'node:url'
import type { ActTypeName, BodyOf } from '../../../../acts/catalogue.ts'
import { readEdition } from '../../../../edition/read-edition.ts'
import { PlainDate } from '../../../../kernel/date.ts'

const EDITION = fileURLToPath(new URL('../../../../../editions/inter-american', import.meta.url))
export const TODAY = PlainDate.parse('2026-11-23')

export async function editionTest() {
  const read = await readEdition(EDITION)
  if (!read.ok) throw new Error(read.findings.map(found => `${found.pointer} ${found.detail}`).join('\n'))
  const all = <T extends ActTypeName>(type: T) => read.acts.flatMap(({ body }) => (body.type === type ? [body as BodyOf<T>] : []))
  const [test] = all('assessment-test.defined/v1')
  if (!test) throw new Error('The edition has no test')
  return { test, cases: all('worked-case.defined/v1'), exercises: all('exercise.defined/v1'), terms: all('term.defined/v1') }
}
