import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from './csv-table.ts'

const read = (text: string, columns: readonly string[] = ['id', 'name']) =>
  readTable('f.csv', new TextEncoder().encode(text), columns)

test('a cell knows its line and its column, in characters and not in bytes', () => {
  const [first, second] = read('id,name\nperú,Perú\nháiti,"Haiti, a ""state"""\n').rows
  expect([first?.cell('name'), first?.place('name')]).toEqual(['Perú', 'f.csv:2:6'])
  expect([second?.cell('name'), second?.place('name'), second?.place()]).toEqual(['Haiti, a "state"', 'f.csv:3:7', 'f.csv:3:1'])
})

test('a text over two lines moves the lines after it', () =>
  expect(read('id,name\n1,"a\nb"\n2,c\n').rows.map(row => row.place('name'))).toEqual(['f.csv:2:3', 'f.csv:4:3']))

test('columns may stand in any order', () => expect(read('name,id\nx,1\n').rows[0]?.cell('id')).toBe('1'))

test.each([
  ['an empty file', '', 'file-empty', 'f.csv:1:1'],
  ['a column that is missing', 'id\n1\n', 'column-missing', 'f.csv:1:1'],
  ['a column nobody reads', 'id,name,colour\n1,a,red\n', 'column-unknown', 'f.csv:1:9'],
  ['a column that stands twice', 'id,name,id\n1,a,2\n', 'column-repeated', 'f.csv:1:9'],
  ['a row that is too short', 'id,name\n1\n', 'row-length', 'f.csv:2:1'],
  ['space around a text', 'id,name\n1, a\n', 'cell-space', 'f.csv:2:3'],
  ['a quotation mark that never closes', 'id,name\n1,"a\n', 'csv-form', 'f.csv:2:1'],
])('%s is found', (_name, text, rule, pointer) =>
  expect(read(text).findings).toEqual([expect.objectContaining({ rule, pointer })]),
)

test('whatever stands in the cells, each row begins on the line where its text begins', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.string().map(s => s.replaceAll('\r', '').trim()),
        { minLength: 1 },
      ),
      names => {
        const rows = names.map((name, i) => `${i},"${name.replaceAll('"', '""')}"\n`)
        const table = read(`id,name\n${rows.join('')}`)
        expect(table.rows.map(row => row.cell('name'))).toEqual(names)
        let line = 2
        table.rows.forEach((row, i) => {
          expect(row.place()).toBe(`f.csv:${line}:1`)
          line += (rows[i] ?? '').split('\n').length - 1
        })
      },
    ),
  ))
