import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { PlainDate } from '../kernel/date.ts'
import { htmlText } from './http.tsx'
import { specimenReading } from './specimen.tsx'
import { apart, StepChart, type StepLine, ticksUpTo, yearsOf } from './step-chart.tsx'

const day = (text: string) => PlainDate.parse(text)
const LINE: StepLine = {
  id: 'a',
  label: 'Treaties',
  steps: [
    { on: day('1900-01-01'), value: 1 },
    { on: day('1950-01-01'), value: 3, most: 5 },
    { on: day('1990-01-01'), value: 10 },
    { on: day('2030-01-01'), value: 99 },
  ],
}

async function chart(lines: readonly StepLine[] = [LINE]) {
  const markup = await htmlText(
    <StepChart
      reading={specimenReading()}
      id="growth"
      title="Growth"
      description="From 1 to 10"
      from={day('1940-01-01')}
      to={day('2020-01-01')}
      lines={lines}
      moments={[
        { on: day('2002-11-22'), label: 'the paper' },
        { on: day('2019-01-01'), label: 'shown' },
        { on: day('2025-01-01'), label: 'beyond' },
      ]}
    />,
  )
  return { markup, document: parseHTML(`<body>${markup}`).document }
}

test('the picture is named and described, and its text stands in it', async () => {
  const { document } = await chart()
  const svg = document.querySelector('svg')
  const ids = svg?.getAttribute('aria-labelledby')?.split(' ') ?? []
  expect(ids.map(id => document.getElementById(id)?.textContent)).toEqual(['Growth', 'From 1 to 10'])
  expect(svg?.getAttribute('role')).toBe('img')
})

test('a line holds its height from each day to the next, and goes neither before nor beyond the axis', async () => {
  const { document } = await chart()
  const d = document.querySelector('.line')?.getAttribute('d') ?? ''
  // 80 years on 284 units: 1950 stands at 24 + 35.5, 1990 at 24 + 177.5; ten of ten is the top.
  expect(d).toBe('M24 194.2H59.5V158.6H201.5V34H308')
})

test('what is possible lies between two lines; where all is certain there is no band', async () => {
  const { document } = await chart()
  expect(document.querySelectorAll('.band')).toHaveLength(1)
  const certain = { ...LINE, steps: LINE.steps.map(({ on, value }) => ({ on, value })) }
  expect((await chart([certain])).document.querySelectorAll('.band')).toHaveLength(0)
})

test('words at the end say the last figure, and the most it may be', async () => {
  const open: StepLine = { id: 'b', label: 'Others', steps: [{ on: day('1940-01-01'), value: 4, most: 7 }] }
  const { document } = await chart([LINE, open])
  expect([...document.querySelectorAll('.end')].map(({ textContent }) => textContent)).toEqual(['10 Treaties', '4–7 Others'])
})

test('days outside the axis are not marked', async () => {
  const { document } = await chart()
  expect([...document.querySelectorAll('.word')].map(({ textContent }) => textContent)).toEqual(['the paper', 'shown'])
})

test('lines are told apart by their dashes', async () => {
  const lines = ['a', 'b', 'c', 'd', 'e'].map(id => ({ ...LINE, id, label: id }))
  const { document } = await chart(lines)
  const classes = [...document.querySelectorAll('.line')].map(line => line.getAttribute('class'))
  expect(new Set(classes).size).toBe(5)
})

test('ticks begin at nothing, cover the highest, are equally apart and few', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), highest => {
      const ticks = ticksUpTo(highest)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest)
      expect(ticks.length).toBeLessThanOrEqual(7)
      const step = ticks[1] ?? 0
      ticks.forEach((tick, i) => {
        expect(tick).toBe(i * step)
      })
    }),
  )
})

test('years under the axis lie within it and are few', () => {
  const anyYear = fc.integer({ min: 1000, max: 2999 })
  fc.assert(
    fc.property(anyYear, fc.integer({ min: 0, max: 400 }), (from, length) => {
      const years = yearsOf(day(`${from}-01-01`), day(`${from + length}-06-30`))
      expect(years.length).toBeLessThanOrEqual(8)
      for (const year of years) expect(year >= from && year <= from + length).toBe(true)
    }),
  )
})

test('words moved apart keep their order and their distance, and stay within bounds where there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 }), heights => {
      const placed = apart(heights, 10, 0, 100)
      const order = heights.map((_, i) => i).toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b)
      order.slice(1).forEach((i, k) => {
        expect((placed[i] ?? 0) - (placed[order[k] ?? 0] ?? 0)).toBeGreaterThanOrEqual(10)
      })
      for (const at of placed) expect(at >= 0 && at <= 100).toBe(true)
    }),
  )
})
