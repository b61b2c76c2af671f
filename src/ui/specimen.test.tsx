import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { LANGS } from '../kernel/lang.ts'
import { htmlText } from './http.tsx'
import { Page } from './layout.tsx'
import { SpecimenPage, specimenMatrix, specimenReading } from './specimen.tsx'
import { DataTable } from './table.tsx'

/** Elements in order, without their words. */
const structure = (html: string) => [...parseHTML(html).document.querySelectorAll('*')].map(element => element.tagName).join(' ')

test('the specimen has the same structure in four languages', async () => {
  const pages = await Promise.all(LANGS.map(lang => htmlText(<SpecimenPage reading={specimenReading({ lang })} />)))
  const [english = ''] = pages
  for (const page of pages) expect(structure(page)).toBe(structure(english))
  expect(english.startsWith('<!doctype html>')).toBe(true)
})

test('no page carries an inline style or an inline script', async () => {
  const page = await htmlText(<SpecimenPage reading={specimenReading()} />)
  expect(page).not.toMatch(/ style=|<style|<script(?! type="module" src=)| on[a-z]+=/)
})

test('ids are unique, and what points at an id finds it', async () => {
  const { document } = parseHTML(await htmlText(<SpecimenPage reading={specimenReading()} />))
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'popovertarget'])
    for (const element of document.querySelectorAll(`[${name}]`))
      for (const id of (element.getAttribute(name) ?? '').split(' ')) expect(ids).toContain(id)
})

test('a wing that is not open is words, not a link', async () => {
  const { document } = parseHTML(await htmlText(<SpecimenPage reading={specimenReading()} />))
  expect(document.querySelectorAll('.wings a')).toHaveLength(5)
  expect(document.querySelector('.wing-closed')?.textContent).toContain('not open yet')
})

test('a matrix of 35 states and 230 instruments is printed in milliseconds and travels in less than 120 kB', async () => {
  const reading = specimenReading({ explicit: true })
  for (let i = 0; i < 5; i++) specimenMatrix(reading, 230)
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now()
    String(specimenMatrix(reading, 230))
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  const page = await htmlText(
    <Page reading={reading} title="m" notKnown={null}>
      {specimenMatrix(reading, 230)}
    </Page>,
  )
  const br = brotliCompressSync(page, { params: { [zlib.BROTLI_PARAM_QUALITY]: 4 } }).length
  const gz = gzipSync(page, { level: 5 }).length
  if (process.env.UI_SIZES) console.log({ ms: times[0], html: page.length, br, gz })
  // A wide bound on the fastest of nine: the machine may be busy. About 6 ms alone.
  expect(times[0]).toBeLessThan(40)
  expect(br).toBeLessThan(120_000)
  expect(gz).toBeLessThan(120_000)
})

test('what a table cell holds is escaped, and sorting is a link that says what it does', async () => {
  const reading = specimenReading({ query: '?sort=-name&page=3' })
  const { document } = parseHTML(
    await htmlText(
      <DataTable
        reading={reading}
        caption="c"
        columns={[
          { key: 'name', label: 'Name', sortable: true, cell: (row: string) => row },
          { key: 'size', label: 'Size', kind: 'number', cell: row => <b>{row}</b> },
        ]}
        rows={['<i>&']}
        sort={{ by: 'name', direction: 'descending' }}
      />,
    ),
  )
  expect(document.querySelector('tbody th')?.textContent).toBe('<i>&')
  expect(document.querySelector('tbody td b')?.textContent).toBe('<i>&')
  expect(document.querySelector('thead th')?.getAttribute('aria-sort')).toBe('descending')
  expect(document.querySelector('thead a')?.getAttribute('href')).toBe('/specimen?sort=name')
})
