import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { StateId } from '../../../kernel/ids.ts'
import { nodeHasher } from '../../../kernel/node-hasher.ts'
import { type Convert, converter } from './convert.ts'
import { Decimal, readDecimal, textOf } from './decimal.ts'
import { cautionsOf, computed, given, missing, type Node } from './derivation.ts'
import { DerivationDocument, digestOf, documentOf, recompute } from './derivation-document.ts'
import type { Figures } from './figures.ts'
import { figuresOf } from './figures.ts'
import { editionFacts, editionFigures } from './testing/edition-figures.ts'

let figures: Figures
let convert: Convert
beforeAll(async () => {
  figures = await editionFigures()
  convert = converter(figures)
})

const CHL = StateId.parse('CHL')
const chile = (with_: Convert = convert) =>
  with_({ state: CHL, year: 2005, amount: new Decimal('1250000000.5'), conversion: 'usd-constant-cpi', baseYear: 2019 })
const money = (value: Decimal | string | number, unit = 'CLP') => given('line', new Decimal(value), unit)

test('a derivation opens down to acts: every figure names its series, state, year and act', () => {
  const { nodes } = documentOf([chile()])
  const figuresUsed = nodes.filter(node => node.step === 'figure')
  expect(figuresUsed).toHaveLength(15)
  for (const node of figuresUsed)
    expect(node.origins).toEqual([expect.objectContaining({ act: expect.stringMatching(/^[a-z2-7]{26}$/), state: 'CHL' })])
})

test('computed again from the same figures it has the same digest, whatever was shared in memory', async () => {
  const again = converter(figuresOf(await editionFacts()))
  const [one, two] = [documentOf([chile()]), documentOf([chile(again)])]
  expect(digestOf(two, nodeHasher)).toBe(digestOf(one, nodeHasher))
  expect(digestOf(one, nodeHasher)).toMatch(/^[0-9a-f]{64}$/)
  expect(digestOf(documentOf([chile(), chile()]), nodeHasher)).not.toBe(digestOf(one, nodeHasher))
})

test('a document needs nothing else to be recomputed, and one changed digit is found', () => {
  const document = DerivationDocument.parse(JSON.parse(JSON.stringify(documentOf([chile()]))))
  expect(recompute(document)).toEqual([])
  document.nodes.forEach((node, at) => {
    if (node.op === 'given' || node.value === null) return
    const changed = { ...node, value: `${node.value}1`.replace(/^(\d+)1$/, '$1.1') }
    const nodes = document.nodes.map((other, i) => (i === at ? changed : other))
    expect(recompute({ ...document, nodes }).map(found => found.pointer)).toContain(`/nodes/${at}/value`)
  })
})

test('a document from outside whose inputs point forward, or whose values are no numbers, is refused', () => {
  const document = documentOf([chile()])
  expect(recompute({ ...document, nodes: document.nodes.toReversed() })).not.toEqual([])
  expect(recompute({ ...document, results: [99_999] }).map(found => found.rule)).toEqual(['derivation-result'])
  const [first, ...rest] = document.nodes
  expect(DerivationDocument.safeParse({ ...document, nodes: [{ ...first, value: '1e5' }, ...rest] }).success).toBe(false)
})

test('what is computed from something missing is missing for the same reasons, each once', () => {
  const none = missing('figure', 'CLP', [{ reason: 'no-figure', state: 'CHL', year: 2030 }])
  const total = computed('sum', 'coverage', [money(1), none, none], 'CLP')
  expect(total).toMatchObject({ value: null, missing: [{ reason: 'no-figure' }] })
  expect(computed('quotient', 'common-currency', [total, money(0)], 'USD').missing).toHaveLength(1)
})

test('nothing is divided by zero, and different units are not added', () => {
  expect(computed('quotient', 'common-currency', [money(1), money(0)], 'USD').missing).toEqual([{ reason: 'divided-by-zero' }])
  expect(computed('sum', 'coverage', [money(1), money(1, 'PEN')], 'CLP').missing).toEqual([
    { reason: 'units-differ', units: ['CLP', 'PEN'] },
  ])
})

test('money is conserved: sums are exact however far apart their parts are', () => {
  const amount = fc
    .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 20 }))
    .map(([digits, places]) => new Decimal(`${digits}e-${places}`))
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), amounts => {
      const nodes: Node[] = amounts.map(value => money(value))
      const total = computed('sum', 'coverage', nodes, 'CLP')
      const rest = computed('difference', 'difference', [total, ...nodes], 'CLP')
      return rest.value?.isZero() === true
    }),
  )
})

test('cautions of all that went in stand beside a result, each once', () => {
  const suriname = convert({ state: StateId.parse('SUR'), year: 1990, amount: new Decimal(1), conversion: 'usd-current' })
  expect(cautionsOf(suriname)).toEqual([
    { caution: 'marked-by-publisher', series: 'pwt-exchange-rate', state: 'SUR', year: 1990, mark: 'e', meaning: 'estimated' },
  ])
  const brazil = convert({
    state: StateId.parse('BRA'),
    year: 1993,
    amount: new Decimal(1),
    conversion: 'lcu-constant-cpi',
    baseYear: 2000,
  })
  expect(cautionsOf(brazil)).toEqual([
    { caution: 'prices-more-than-doubled', index: 'consumer-prices', state: 'BRA', year: 1994 },
  ])
})

test.each([
  ['1250', '1250'],
  ['-0.50', '-0.5'],
  ['1.25e9', '1250000000'],
  ['.5', '0.5'],
  ['-0', '0'],
])('%s is read as %s', (text, expected) => expect(textOf(readDecimal(text) ?? new Decimal(NaN))).toBe(expected))

test.each(['', ' 1', '1,250', '1.250.000', '1e999', '1e31', '0x10', 'NaN', 'Infinity', '=1+1', '1'.repeat(61), '--1'])(
  '%s is no number',
  text => expect(readDecimal(text)).toBeNull(),
)
