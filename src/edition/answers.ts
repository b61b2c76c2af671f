/**
 * Answers of a story and what is expected of them, as `worked-cases.yaml` and the exercises write them.
 *
 * Given     `{ all: { C3: yes, circumstances: { en: …, es: …, pt: …, fr: … } }, XAA: { … } }`: by assessor, `all` for what is
 *           common. Several values are parted by |; `nothing` takes an answer away.
 * Expected  lines by assessor: `responsible exactly police|multilateral_body`, `agenda undetermined new|mixed`.
 */
import { z } from 'zod'
import { Text4 } from '../kernel/lang.ts'
import type { Answerable } from './assessment-test.ts'
import type { Reading } from './reading.ts'
import type { Path, YamlValue } from './yaml-file.ts'

export const GivenForm = z.record(z.string(), z.record(z.string(), z.union([z.string(), Text4])))
export const ExpectedForm = z.record(z.string(), z.array(z.string()))

/** What all take as common, in place of an assessor. */
const ALL = 'all'
const NOTHING = 'nothing'
const BESIDE: readonly string[] = ['remarks', 'open']
const WORDS: readonly string[] = ['exactly', 'among-them', 'not-among-them', 'undetermined']

export function givenIn(reading: Reading, test: Answerable, given: z.infer<typeof GivenForm>, file: YamlValue, path: Path) {
  return Object.entries(given).flatMap(([assessor, answers]) =>
    Object.entries(answers).map(([of, answer]) => {
      const at = file.at([...path, assessor, of])
      const permitted = test.permitted(of)
      const values = typeof answer !== 'string' || answer === NOTHING ? [] : answer.split('|')
      if (permitted === null) reading.problem('reference-unknown', at, `Found "${of}", which the test does not ask for.`)
      else if (typeof answer !== 'string' && !test.isText(of))
        reading.problem('answer-form', at, `Found a text for "${of}". Expected one of its permitted answers.`)
      else if (typeof answer === 'string' && answer !== NOTHING && test.isText(of))
        reading.problem('answer-form', at, `Found "${answer}" for "${of}". Expected a text in four languages, or nothing.`)
      else if (permitted !== 'any')
        for (const value of values)
          if (!permitted.has(value))
            reading.problem('answer-unknown', at, `Found "${value}". Expected one of ${[...permitted].join(', ')}.`)
      return {
        ...(assessor === ALL ? {} : { assessor }),
        of,
        values,
        ...(typeof answer === 'string' ? {} : { texts: answer }),
      }
    }),
  )
}

export function expectedIn(
  reading: Reading,
  test: Answerable,
  expected: z.infer<typeof ExpectedForm>,
  file: YamlValue,
  path: Path,
) {
  return Object.entries(expected).flatMap(([assessor, lines]) =>
    lines.map((line, i) => {
      const [of = '', is = '', values = '', ...more] = line.trim().split(/\s+/)
      const known = test.conclusions.has(of) || BESIDE.includes(of)
      if (!known || !WORDS.includes(is) || more.length > 0)
        reading.problem(
          'expected-form',
          file.at([...path, assessor, i]),
          `Found "${line}". Expected a conclusion, remarks or open; one of ${WORDS.join(', ')}; and values parted by |.`,
        )
      return {
        ...(assessor === ALL ? {} : { assessor }),
        of,
        is,
        values: values === '' ? [] : values.split('|'),
      }
    }),
  )
}
