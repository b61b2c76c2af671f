import { expect, test } from 'vitest'
import { matches } from './instrument-filter.ts'
import { editionQuestions } from './testing/edition-app.ts'

const { ask, size } = await editionQuestions()
const all = [...(await ask.catalogue({ size })).instruments.values()]
const found = (filter: Parameters<typeof matches>[1]) => all.filter(instrument => matches(instrument, filter))

test('without a filter everything is found', () => expect(found({})).toHaveLength(all.length))

test('an instrument of both agendas is found under each of the two', () => {
  const both = found({ agenda: 'both' }).map(({ id }) => id)
  const sides = (['traditional', 'new'] as const).map(agenda => found({ agenda }).map(({ id }) => id))
  for (const id of both) for (const side of sides) expect(side).toContain(id)
  expect(sides[0]).not.toEqual(sides[1])
})

test('words are found in any of the four languages, without regard to accents and capitals', () => {
  for (const text of ['armas de fuego', 'ARMES A FEU', 'firearms convention', 'armas de fogo'])
    expect(
      found({ text }).map(({ id }) => id),
      text,
    ).toContain('cifta')
})

test('every word must stand there', () => expect(found({ text: 'firearms zebra' })).toEqual([]))

test('filters add up', () => {
  const treaties = found({ form: 'treaty', level: 'continental', threat: 'terrorism' })
  expect(treaties.length).toBeGreaterThan(0)
  for (const { adopted } of treaties)
    expect(adopted.body).toMatchObject({ form: 'treaty', level: 'continental', threats: expect.arrayContaining(['terrorism']) })
})
