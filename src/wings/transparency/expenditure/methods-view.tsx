/** Methods side by side: what each counts, item by item, and how it makes stages, years, prices and currencies alike. */
import { read } from '../../../ui/languages.ts'
import { Page } from '../../../ui/layout.tsx'
import { ConfidenceMark } from '../../../ui/marks.tsx'
import type { Reading } from '../../../ui/reading.ts'
import { type Column, DataTable } from '../../../ui/table.tsx'
import type { Stated } from './facts.ts'
import type { ExpenditureWords } from './words.ts'

type Method = Stated<'expenditure-method.defined/v1'>
type OfMethods = { readonly methods: readonly Method[]; readonly words: ExpenditureWords; readonly reading: Reading }

export function MethodsPage({ methods, words, reading }: OfMethods) {
  const { t } = words
  return (
    <Page
      reading={reading}
      title={t('page_methodsTitle')}
      wing="transparency"
      crumbs={[{ label: t('page_title'), href: '/expenditure' }]}
      lead={<p>{t('page_methodsLead', { count: methods.length })}</p>}
      formats={['json', 'csv']}
      notKnown={<p>{t('page_methodsNotKnown')}</p>}
    >
      <DataTable
        reading={reading}
        caption={t('page_methodsTitle')}
        quietCaption
        columns={methodColumns(words, reading)}
        rows={methods}
        rowId={({ body }) => body.method}
      />
      <h2>{t('page_coverageTable')}</h2>
      <DataTable
        reading={reading}
        caption={t('page_coverageTable')}
        quietCaption
        columns={coverageColumns(methods, words, reading)}
        rows={itemsOf(methods)}
      />
    </Page>
  )
}

export const itemsOf = (methods: readonly Method[]): readonly string[] => [
  ...new Set(methods.flatMap(({ body }) => body.coverage.map(one => one.item))),
]

function methodColumns(words: ExpenditureWords, reading: Reading): readonly Column<Method>[] {
  const { t, word } = words
  return [
    {
      key: 'name',
      label: t('member_method'),
      cell: ({ act, body }) =>
        act === null ? (
          read(reading.lang, body.names)
        ) : (
          <a href={reading.href(`/acts/${act}`)}>{read(reading.lang, body.names)}</a>
        ),
    },
    { key: 'what', label: t('page_columnWhat'), cell: ({ body }) => read(reading.lang, body.summaries) },
    { key: 'certainty', label: t('page_certainty'), cell: ({ body }) => t(`page_${body.certainty}`) },
    { key: 'stages', label: t('page_stages'), cell: ({ body }) => body.stages.map(stage => word('stage', stage)).join(', ') },
    { key: 'years', label: t('page_fiscalYears'), cell: ({ body }) => word('years', body.fiscalYears) },
    { key: 'prices', label: t('page_prices'), cell: ({ body }) => word('deflator', body.deflator) },
    { key: 'currency', label: t('page_currency'), cell: ({ body }) => word('currency', body.conversion) },
    { key: 'funds', label: t('page_offBudget'), cell: ({ body }) => word('funds', body.offBudget) },
    {
      key: 'confidence',
      label: t('page_columnChecked'),
      kind: 'mark',
      cell: ({ body }) => <ConfidenceMark reading={reading} confidence={body.confidence} />,
    },
  ]
}

function coverageColumns(methods: readonly Method[], words: ExpenditureWords, { lang }: Reading): readonly Column<string>[] {
  return [
    { key: 'item', label: words.t('page_columnItem'), cell: item => words.word('item', item) },
    ...methods.map(({ body }) => ({
      key: body.method,
      label: read(lang, body.names),
      cell: (item: string) => {
        const rule = body.coverage.find(one => one.item === item)
        if (!rule) return words.word('rule', 'unknown')
        const unverified = rule.confidence === 'unverified' && rule.rule !== 'unknown'
        return `${words.rule(rule)}${unverified ? ` (${words.t('page_unverifiedRule')})` : ''}`
      },
    })),
  ]
}
