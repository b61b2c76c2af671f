import { expect, test } from 'vitest'
import { z } from 'zod'
import { PlainDate } from '../kernel/date.ts'
import { citationOf } from './citation.ts'
import { LANGS } from './languages.ts'
import { makeReading } from './reading.ts'
import { specimenSite, specimenState } from './specimen-site.ts'

const readingOf = (address: string, lang: (typeof LANGS)[number] = 'en', today = '2026-03-04') =>
  makeReading({
    url: `https://register.example${address}`,
    lang,
    on: PlainDate.parse('2002-11-22'),
    onIsExplicit: true,
    today: PlainDate.parse(today),
    at: { ...specimenState, recordedAt: '2026-03-01T10:00:00.000Z' },
    site: specimenSite(),
  })

const Csl = z.tuple([
  z.looseObject({
    id: z.string(),
    type: z.literal('webpage'),
    title: z.string(),
    URL: z.url(),
    language: z.string(),
    accessed: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  }),
])

test('a citation names day, state, root and the address that gives the same answer again', () => {
  const { text, bibtex, csl } = citationOf(readingOf('/instruments/cifta?on=2002-11-22'), 'CIFTA')
  const address = 'https://register.example/instruments/cifta?on=2002-11-22&at=6120&lang=en'
  expect(text).toMatch(/^CIFTA\. Hemicycle, /)
  expect(text).toContain('Day in law: 22 November 2002. State of the register: 6,120 acts, root q2tL9cJb.')
  expect(text.endsWith(address)).toBe(true)
  expect(bibtex).toContain(`  url = {${address}},`)
  expect(bibtex).toMatch(/^@online\{hemicycle-instruments-cifta-2002-11-22-6120,\n/)
  expect(Csl.parse(JSON.parse(csl))[0]).toMatchObject({ URL: address, accessed: { 'date-parts': [[2026, 3, 1]] } })
})

test('the same answer is cited alike on every day on which it is read', () => {
  const [first, later] = ['2026-03-04', '2031-01-01'].map(today => citationOf(readingOf('/states/CHL', 'en', today), 'Chile'))
  expect(later).toEqual(first)
})

test('a citation speaks the language of the reader', () => {
  const texts = LANGS.map(lang => citationOf(readingOf('/states/CHL', lang), 'Chile').text)
  expect(new Set(texts).size).toBe(LANGS.length)
  for (const [n, lang] of LANGS.entries()) {
    expect(texts[n]).not.toContain('{')
    expect(Csl.parse(JSON.parse(citationOf(readingOf('/states/CHL', lang), 'Chile').csl))[0].language).toBe(lang)
  }
})

test('what TeX reads as its own is written so that it prints', () => {
  const { bibtex } = citationOf(readingOf('/x'), '100 % of {A & B} \\ #1_a')
  expect(bibtex).toContain('title = {{100 \\% of \\{A \\& B\\} \\textbackslash{} \\#1\\_a}},')
})

test('a supposition is cited as one, and a page without a day in law without a day', () => {
  const reading = { ...readingOf('/states/HTI?suppose=HTI:cifta'), supposed: ['Haiti is bound by CIFTA.'] }
  expect(citationOf(reading, 'Haiti').text).toContain('A supposition, not the record: Haiti is bound by CIFTA.')
  expect(citationOf(reading, 'Haiti').text).toContain('suppose=HTI')
  expect(citationOf(readingOf('/api'), 'Addresses', false).text).not.toContain('Day in law')
})

test('a register without acts has no day on which it was issued', () => {
  const reading = { ...readingOf('/'), at: { size: 0, root: '' } }
  expect(citationOf(reading, 'Start').bibtex).not.toContain('date =')
  expect(Csl.parse(JSON.parse(citationOf(reading, 'Start').csl))[0].accessed).toBeUndefined()
})
