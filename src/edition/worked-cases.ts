/** The worked cases of the test (`worked-cases.yaml`): stories with their answers, and what is concluded from them. */
import { z } from 'zod'
import { Text4 } from '../kernel/lang.ts'
import { ExpectedForm, expectedIn, GivenForm, givenIn } from './answers.ts'
import type { Answerable } from './assessment-test.ts'
import type { Reading } from './reading.ts'
import { fitted, itemsOf, located, readYaml } from './yaml-file.ts'

const FILE = 'worked-cases.yaml'

const CaseForm = z.strictObject({
  case: z.string(),
  paper: z.array(z.string()),
  title: Text4,
  story: Text4,
  because: Text4,
  given: GivenForm,
  expected: ExpectedForm,
  variants: z.array(z.strictObject({ variant: z.string(), title: Text4, given: GivenForm, expected: ExpectedForm })),
})

export async function readWorkedCases(reading: Reading, test: Answerable): Promise<void> {
  const file = await readYaml(reading, FILE)
  if (!file) return
  const items = itemsOf(reading, file, 'Expected a list of cases, each beginning with "- case:".')
  reading.rows.set(FILE, items.length)
  for (const [i, item] of items.entries()) {
    const one = fitted(reading, item, CaseForm, 'case-shape')
    if (!one) continue
    const row = located(item)
    reading.introduce('worked-case', one.case, row, 'case')
    const body = {
      type: 'worked-case.defined/v1',
      test: test.test,
      case: one.case,
      order: i + 1,
      titles: one.title,
      stories: one.story,
      because: one.because,
      paperSections: one.paper,
      given: givenIn(reading, test, one.given, item, ['given']),
      expected: expectedIn(reading, test, one.expected, item, ['expected']),
      variants: one.variants.map(({ variant, title, given, expected }, j) => ({
        variant,
        titles: title,
        given: givenIn(reading, test, given, item, ['variants', j, 'given']),
        expected: expectedIn(reading, test, expected, item, ['variants', j, 'expected']),
      })),
      sources: [],
      confidence: 'unverified',
      note: 'Invented, to show how the test works.',
    }
    reading.file(`worked-cases/${one.case}`, body, row)
  }
}
