import { expect, test } from 'vitest'
import { readFigureTable } from './importers/figure-table.ts'
import { readLines } from './line-table.ts'

const HEAD = 'state,line,from,until,institution,object,fund,stage,amount,currency,scale,tags,source'
const good = 'XAA,army.pay,2018-01-01,2018-12-31,army,personnel-military,treasury,paid,12.5,XXA,1000000,,budget'
const read = (...rows: string[]) => readLines('lines.csv', [HEAD, ...rows].join('\n'))

test('a line is read with its fiscal year, and columns that are not needed may be absent', () => {
  const { items, findings } = read(good)
  expect(findings).toEqual([])
  expect(items).toEqual([
    expect.objectContaining({
      line: 'army.pay',
      fiscalYear: { start: '2018-01-01', end: '2018-12-31' },
      amount: '12.5',
      scale: '1000000',
      tags: [],
    }),
  ])
})

test.each([
  ['an amount with separators', good.replace('12.5', '"12,500"'), 9, 'amount: expected a number like 1250.5'],
  ['an institution that is none', good.replace('army,', 'armada,'), 5, 'institution: '],
  ['a fiscal year that ends within a month', good.replace('2018-12-31', '2018-12-30'), 3, 'from: expected whole months'],
  ['a day that does not exist', good.replace('2018-12-31', '2018-02-30'), 4, 'until: expected a day that exists'],
  ['a tag that is none', good.replace(',,budget', ',civil,budget'), 12, 'tags: '],
  ['a scale in between', good.replace('1000000', '100'), 11, 'scale: '],
])('%s is found at its line and column, and the row beside it is read', (_, row, column, says) => {
  const { items, findings } = read(row, good.replace('army.pay', 'navy.pay'))
  expect(findings.map(found => found.pointer)).toContain(`lines.csv:2:${column}`)
  expect(findings.map(found => found.detail).join('\n')).toContain(says)
  expect(items).toHaveLength(1)
})

test.each([
  ['the same line at the same stage', `${good}\n${good}`, 'line-repeated'],
  ['a row of another length', `${good},more`, 'row-length'],
  ['a quotation mark that never closes', `${good}\n"XAA`, 'csv-form'],
])('%s is a finding', (_, rows, rule) => expect(read(rows).findings.map(found => found.rule)).toEqual([rule]))

test('an empty file, a missing column and an unknown one are said at the first line', () => {
  expect(readLines('lines.csv', '').findings.map(found => found.rule)).toEqual(['file-empty'])
  expect(readLines('lines.csv', 'state,line,colour\n').findings.map(found => found.rule)).toEqual(
    expect.arrayContaining(['column-missing', 'column-unknown']),
  )
})

test('a table of figures keeps its gaps and its marks', () => {
  const { series, findings } = readFigureTable(
    'prices.csv',
    'quantity,unit,state,2015,2016,2017\nconsumer-prices,percent-per-year,XAA,1.5,,2 E\n',
  )
  expect(findings).toEqual([])
  expect(series[0]).toMatchObject({
    act: null,
    file: 'prices.csv',
    body: {
      quantity: 'consumer-prices',
      rows: [{ state: 'XAA', from: 2015, figures: ['1.5', null, '2'], marked: [{ year: 2017, mark: 'E' }] }],
    },
  })
})

test.each([
  ['a year that is left out', 'quantity,unit,state,2015,2017\n', 'prices.csv:1:1'],
  ['a figure that is none', 'quantity,unit,state,2015,2016\nppp,ratio,XAA,1,n/a\n', 'prices.csv:2:5'],
  ['two units for one quantity', 'quantity,unit,state,2015\nppp,ratio,XAA,1\nppp,usd,XAB,1\n', 'prices.csv:3:2'],
  ['a unit that is none', 'quantity,unit,state,2015\nppp,pesos,XAA,1\n', 'prices.csv:2:2'],
])('a table with %s is not read', (_, text, pointer) => {
  const { series, findings } = readFigureTable('prices.csv', text)
  expect(series).toEqual([])
  expect(findings.map(found => found.pointer)).toContain(pointer)
})
