/** The answers of this wing for programs. Member names are a contract: answer-schemas.ts describes them. */
import type { CsvTable } from '../../ui/csv.ts'
import { type Lang, read } from '../../ui/languages.ts'
import { textOf } from './expenditure/decimal.ts'
import { cautionsOf, type Node } from './expenditure/derivation.ts'
import { EXAMPLE_BASE_YEAR, EXAMPLE_YEAR, type Example } from './expenditure/example.ts'
import type { Stated } from './expenditure/facts.ts'
import { firstYear, type HomeAnswer, lastYear } from './expenditure/home-view.tsx'
import { itemsOf } from './expenditure/methods-view.tsx'

const exact = ({ value }: Node): string | null => (value === null ? null : textOf(value))

export const expenditureJson = ({ asked, converted, series }: HomeAnswer) => ({
  asked,
  result: converted && {
    value: exact(converted.node),
    unit: converted.node.unit,
    missing: converted.node.missing,
    cautions: cautionsOf(converted.node),
    digest: converted.digest,
    derivation: converted.document,
  },
  series: series.map(({ act, body }) => ({
    series: body.series,
    act,
    quantity: body.quantity,
    unit: body.unit,
    publisher: body.publisher,
    title: body.title,
    licence: body.licence,
    from: firstYear(body),
    until: lastYear(body),
    states: body.rows.length,
  })),
})

/** Every figure on record, one a row. */
export const seriesCsv = ({ series }: HomeAnswer): CsvTable => ({
  columns: ['series', 'act', 'state', 'year', 'value', 'unit', 'mark'],
  rows: series.flatMap(({ act, body }) =>
    body.rows.flatMap(row =>
      row.figures.flatMap((figure, i) => {
        const year = row.from + i
        return figure === null
          ? []
          : [
              [
                body.series,
                act,
                row.state,
                year,
                Number(figure),
                body.unit,
                row.marked.find(one => one.year === year)?.mark ?? '',
              ],
            ]
      }),
    ),
  ),
})

type Method = Stated<'expenditure-method.defined/v1'>

export const methodsJson = (methods: readonly Method[], lang: Lang) => ({
  methods: methods.map(({ act, body }) => ({
    method: body.method,
    act,
    name: read(lang, body.names),
    certainty: body.certainty,
    levels: body.levels,
    stages: body.stages,
    offBudget: body.offBudget,
    fiscalYears: body.fiscalYears,
    deflator: body.deflator,
    conversion: body.conversion,
    coverage: body.coverage,
  })),
})

export const methodsCsv = (methods: readonly Method[]): CsvTable => ({
  columns: ['item', ...methods.map(({ body }) => body.method)],
  rows: itemsOf(methods).map(item => [
    item,
    ...methods.map(({ body }) => {
      const rule = body.coverage.find(one => one.item === item)
      return rule === undefined
        ? ''
        : [rule.rule, rule.level, rule.condition, rule.confidence].filter(one => one !== undefined).join(' ')
    }),
  ]),
})

export function exampleJson({ comparison, methods, document, digest }: Example) {
  const causesOf = (causes: readonly { readonly cause: string; readonly effect: Node }[]) =>
    causes.map(({ cause, effect }) => ({ cause, effect: exact(effect) }))
  return {
    invented: true as const,
    year: EXAMPLE_YEAR,
    baseYear: EXAMPLE_BASE_YEAR,
    methods: methods.map(({ body }) => body.method),
    classes: comparison.classes,
    states: comparison.states.map(({ state, published, common, causes, closing }) => ({
      state,
      published: exact(published.inCommonCurrency),
      publishedUnit: published.inCommonCurrency.unit,
      common: exact(common.inCommonCurrency),
      commonUnit: common.inCommonCurrency.unit,
      causes: causesOf(causes),
      closing: exact(closing),
      missing: closing.missing,
    })),
    differences: comparison.differences.map(({ states, published, common, causes, closing }) => ({
      states,
      published: exact(published),
      common: exact(common),
      causes: causesOf(causes),
      closing: exact(closing),
    })),
    digest,
    derivation: document,
  }
}
