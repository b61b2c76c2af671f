import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { convertCommand } from './expenditure.ts'

const edition = fileURLToPath(new URL('../../editions/inter-american', import.meta.url))
const HEAD = 'id,state,year,amount,method,base_year,base_rate'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hemicycle-expenditure-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

type Result = { readonly id: string; readonly value: string; readonly unit: string; readonly refusal: string }
async function convert(
  text: string | Buffer,
): Promise<{ readonly rows: readonly Result[]; readonly raw: string; readonly said: string }> {
  const said: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation(chunk => said.push(String(chunk)) > 0)
  const [input, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
  await writeFile(input, text)
  expect(await convertCommand(input, { out, edition })).toBe(0)
  const raw = await readFile(out, 'utf8')
  return { rows: parse(raw, { columns: true }), raw, said: said.join('') }
}

test('each method gives value and unit, in the money scale of the amount; shares in percent', async () => {
  const { rows, said } = await convert(
    [
      HEAD,
      'a,CHL,2005,1000,usd-current,,',
      'b,CHL,2005,1000,usd-constant-cpi,2019,',
      'c,CHL,2005,1000,usd-constant-deflator,2019,',
      'd,CHL,2005,1000,lcu-constant-cpi,2019,',
      'e,CHL,2005,1000,ppp-current,,',
      'f,CHL,2005,1.5e9,share-gdp,,',
      'g,CHL,2010,1000,usd-constant-cpi,2022,873.3',
    ].join('\n'),
  )
  expect(rows).toEqual([
    { id: 'a', value: '1.78645598395763', unit: 'USD, current', refusal: '' },
    { id: 'b', value: '2.24143622455172', unit: 'USD, constant 2019', refusal: '' },
    { id: 'c', value: '2.56489607834853', unit: 'USD, constant 2019', refusal: '' },
    { id: 'd', value: '1575.49974507338', unit: 'LCU, constant 2019', refusal: '' },
    { id: 'e', value: '2.9967934310288', unit: 'international dollars, current', refusal: '' },
    { id: 'f', value: '1.22655095058128', unit: 'percent of GDP', refusal: '' },
    { id: 'g', value: '1.81638642935638', unit: 'USD, constant 2022', refusal: '' },
  ])
  expect(said).toContain('7 rows converted, 0 refused.')
})

test('a bad row is refused on its own line with everything that is wrong with it, and the next is converted', async () => {
  const { rows } = await convert(
    [
      HEAD,
      'a,chl,20O5,"1,000",usd,19,-1',
      'b,CHL,2005,1000',
      'c,CHL,2005,10"00,usd-current,,',
      '"d,CHL,2005,1000,usd-current,,',
      `e,CHL,2005,${'1'.repeat(70_000)},usd-current,,`,
      'f,ARG,2005,1000,usd-constant-cpi,2019,',
      '',
      ' g , CHL , 2005 , 1000 , usd-current , , ',
    ].join('\r\n'),
  )
  expect(rows.map(row => row.id)).toEqual(['a', 'b', 'c', '"d', '', 'f', 'g'])
  expect(rows.map(row => row.value !== '')).toEqual([false, false, false, false, false, false, true])
  for (const part of [
    'State: found "chl"',
    'Year: found "20O5"',
    'Amount: found "1,000"',
    'Method: found "usd"',
    'Base year: found "19"',
    'Base rate: found "-1"',
  ])
    expect(rows[0]?.refusal).toContain(part)
  expect(rows[1]?.refusal).toBe('Found 4 cells; expected 7, as in the first line.')
  expect(rows[2]?.refusal).toContain('quotation mark')
  expect(rows[3]?.refusal).toContain('quotation mark')
  expect(rows[4]?.refusal).toBe('The line is longer than 65536 bytes.')
  expect(rows[5]?.refusal).toBe('No complete chain of consumer prices (ARG) from 2005 to 2019: nothing to use for 2006–2019.')
})

test('columns may come in another order, with a byte order mark, and optional ones may be absent', async () => {
  const { rows } = await convert('\u{feff}method,amount,year,state,id\nusd-current,-1000,2005,CHL,a\n')
  expect(rows).toEqual([{ id: 'a', value: '-1.78645598395763', unit: 'USD, current', refusal: '' }])
})

test('what a spreadsheet would run as a formula is written as text', async () => {
  const { raw } = await convert(`${HEAD}\n=1+1,CHL,2005,=2,usd-current,,\n@x,CHL,2005,1,usd-current,,\n`)
  expect(
    raw
      .split('\r\n')
      .slice(1, 3)
      .map(line => line.slice(0, 3)),
  ).toEqual(["'=1", "'@x"])
})

test('a line is a line wherever the stream is cut, and many of them keep their order', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `row-${i},CHL,2005,${i + 1},usd-current,,`)
  const { rows } = await convert([HEAD, ...lines].join('\n'))
  expect(rows).toHaveLength(5000)
  expect(rows.every((row, i) => row.id === `row-${i}` && row.refusal === '')).toBe(true)
})

test.each([
  ['an empty file', ''],
  ['another first line', 'state;year;amount\nCHL;2005;1\n'],
  ['a column twice', `${HEAD},id\n`],
  ['another encoding', Buffer.from(`${HEAD}\n`, 'utf16le')],
])('%s ends the command with a sentence', async (_, text) => {
  await expect(convert(text)).rejects.toThrow(/Expected the columns id,state,year,amount,method,base_year,base_rate/)
})

test('a file that is not there, and a result that would replace the file that is read, are said', async () => {
  await expect(convertCommand(join(folder, 'none.csv'), { edition, out: join(folder, 'out.csv') })).rejects.toThrow(
    /none\.csv cannot be opened/,
  )
  await expect(convertCommand('same.csv', { edition, out: './same.csv' })).rejects.toThrow(/--out names the file that is read/)
})
