import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Store } from './store.ts'
import { describeEachStore } from './testing/each-store.ts'
import { parameter } from './values.ts'

describeEachStore('values', open => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })
  const value = async (text: string, params: readonly unknown[] = []) =>
    (await store.reading('public', sql => sql.query<{ value: unknown }>(`select ${text} as value`, params)))[0]?.value

  test.each<[string, unknown]>([
    ['9007199254740991::int8', 9007199254740991],
    ["(select count(*) from pg_am where amname = 'heap')", 1],
    ['7::int2', 7],
    ['1.5::float8', 1.5],
    ['4210000000.00::numeric', '4210000000.00'],
    ["'NaN'::numeric", 'NaN'],
    ["date '2002-11-21'", '2002-11-21'],
    ["date '0099-01-01'", '0099-01-01'],
    ["timestamptz '2026-11-23 23:12:00.123456-05:00'", '2026-11-24T04:12:00.123Z'],
    ["timestamptz '1826-06-22 12:00:00Z'", '1826-06-22T12:00:00.000Z'],
    ["'\\x00ff5c'::bytea", Uint8Array.of(0, 255, 92)],
    [`'{"b": [1, null, "é"]}'::jsonb`, { b: [1, null, 'é'] }],
    ['true', true],
    ['null::date', null],
    ["array['a', null, 'b\"\\c', '', 'NULL', '{x,y}']", ['a', null, 'b"\\c', '', 'NULL', '{x,y}']],
    ["array[date '2002-11-21', null]", ['2002-11-21', null]],
    [
      'array[[1, 2], [3, 4]]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['array[]::text[]', []],
    ['array[1.10, 2]::numeric[]', ['1.10', '2']],
    ['array[1, 2]::int8[]', [1, 2]],
    ["'[2:3]={5,6}'::int[]", [5, 6]],
    ["interval '90 days'", 'P90D'],
    ["'a1b2c3d4-0000-4000-8000-000000000000'::uuid", 'a1b2c3d4-0000-4000-8000-000000000000'],
  ])('%s is read the same on both engines', async (text, expected) => {
    expect(await value(text)).toEqual(expected)
  })

  test.each([
    ['9007199254740992::int8', /cannot hold exactly/],
    ['array[9007199254740993]::int8[]', /cannot hold exactly/],
    ["date 'infinity'", /0001-01-01 to 9999-12-31/],
    ["date '0044-03-15 BC'", /0001-01-01 to 9999-12-31/],
    ["timestamptz 'infinity'", /years 0001 to 9999/],
    ["timestamptz '0044-03-15 BC'", /years 0001 to 9999/],
  ])('%s is an error that says so, not a rounded value', async (text, words) => {
    await expect(value(text)).rejects.toThrow(words)
    expect(await value('1')).toBe(1)
  })

  test.each<[string, unknown, unknown]>([
    ['$1::bytea', Uint8Array.of(0, 1, 255), Uint8Array.of(0, 1, 255)],
    ['$1::jsonb', JSON.stringify({ a: [1, 'x'] }), { a: [1, 'x'] }],
    ['$1::date', '2002-11-21', '2002-11-21'],
    ['$1::timestamptz', '2026-11-23T23:12:00.123Z', '2026-11-23T23:12:00.123Z'],
    ['$1::int8', 9007199254740993n, null],
    ['$1::boolean', false, false],
    ['$1::text', undefined, null],
    ['$1::int[]', [1, null, 3], [1, null, 3]],
    ['$1::text[]', [], []],
  ])('%s takes what it is documented to take', async (text, given, expected) => {
    if (typeof given === 'bigint') expect(await value(`${text}::text`, [given])).toBe(String(given))
    else expect(await value(text, [given])).toEqual(expected)
  })

  test('any text and any list of texts comes back as it went in', async () => {
    const text = fc.string({ unit: 'binary' }).filter(s => !s.includes('\0')) // whole code points; PostgreSQL has no NUL in text
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.option(text)), async (one, list) => {
        const back = await store.reading('public', sql => sql.query('select $1::text as one, $2::text[] as list', [one, list]))
        expect(back).toEqual([{ one, list }])
      }),
      { numRuns: 50 },
    )
  })
})

test.each([
  ['a Date', new Date(0)],
  ['a value of type object', { a: 1 }],
  ['a value of type function', () => 1],
])('%s is not a parameter, and the refusal says what to hand in', (what, given) => {
  expect(() => parameter(given)).toThrow(`${what} cannot be a parameter of SQL`)
})

test('a figure that is none is refused', () => {
  expect(() => parameter(Number.NaN)).toThrow('NaN is not a figure')
})
