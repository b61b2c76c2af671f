/** Two invented budgets compared: both ends, the effects of each cause, what is left, and every line with the rule that decided over it. */
import type { Child } from 'hono/jsx'
import { FilterForm, SelectField } from '../../../ui/form.tsx'
import { read } from '../../../ui/languages.ts'
import { Facts, Note, Page } from '../../../ui/layout.tsx'
import type { Reading } from '../../../ui/reading.ts'
import { type Column, DataTable } from '../../../ui/table.tsx'
import type { ExampleWords } from '../requests.ts'
import { cautionsOf, type Node } from './derivation.ts'
import { recompute } from './derivation-document.ts'
import { Cautions, DerivationSheet, unitInWords } from './derivation-sheet.tsx'
import { EXAMPLE_METHODS, EXAMPLE_STAGE, type Example } from './example.ts'
import type { Stated } from './facts.ts'
import type { CountedLine, FiscalTotal } from './fiscal-total.ts'
import type { ExpenditureWords } from './words.ts'

type OfExample = {
  readonly example: Example
  readonly all: readonly Stated<'expenditure-method.defined/v1'>[]
  readonly asked: ExampleWords
  readonly words: ExpenditureWords
  readonly reading: Reading
}

export function ExamplePage(props: OfExample) {
  const { example, words, reading } = props
  const { t } = words
  const { comparison, document, digest } = example
  const cautions = comparison.states.flatMap(({ common }) => cautionsOf(common.inCommonCurrency))
  return (
    <Page
      reading={reading}
      title={t('page_exampleTitle')}
      kicker={t('page_invented')}
      wing="transparency"
      crumbs={[{ label: t('page_title'), href: '/expenditure' }]}
      lead={<p>{t('page_exampleLead')}</p>}
      formats={['json']}
      notKnown={null}
    >
      <ChoiceForm {...props} />
      <CausesTable {...props} />
      <Note>
        <p>{t('page_dollarsNote')}</p>
      </Note>
      <Facts
        items={[
          { term: t('page_commonClasses'), detail: classesInWords(comparison.classes, words) },
          { term: t('page_citedAs'), detail: <code>{`sha256:${digest}`}</code> },
          ...(recompute(document).length === 0
            ? [
                {
                  term: t('page_sheet'),
                  detail: t('page_recomputed', { count: document.nodes.filter(({ op }) => op !== 'given').length }),
                },
              ]
            : []),
        ]}
      />
      <Refusals {...props} />
      <Cautions cautions={cautions} words={words} />
      {comparison.states.map(({ state, published }) =>
        published.fiscal.map(total => <Lines total={total} state={state} words={words} reading={reading} />),
      )}
      <DerivationSheet reading={reading} words={words} document={document} />
    </Page>
  )
}

function ChoiceForm({ all, asked, words, reading }: OfExample) {
  const { t } = words
  const methods = all.map(({ body }) => ({ value: body.method, label: read(reading.lang, body.names) }))
  return (
    <FilterForm reading={reading} label={t('page_exampleTitle')}>
      <SelectField name="first" label={t('page_fieldFirst')} value={asked.first ?? EXAMPLE_METHODS.first} options={methods} />
      <SelectField
        name="level"
        label={t('page_fieldLevel')}
        value={String(asked.level ?? 2)}
        options={['1', '2', '3'].map(level => ({ value: level, label: level }))}
      />
      <SelectField name="second" label={t('page_fieldSecond')} value={asked.second ?? EXAMPLE_METHODS.second} options={methods} />
      <SelectField
        name="stage"
        label={t('page_fieldStage')}
        value={asked.stage ?? EXAMPLE_STAGE}
        options={[
          { value: 'approved', label: words.word('stage', 'approved') },
          { value: 'paid', label: words.word('stage', 'paid') },
          { value: 'method', label: t('page_stageOfMethod') },
        ]}
      />
      <SelectField
        name="holds"
        label={t('page_fieldHolds')}
        value={asked.holds ?? 'yes'}
        options={[
          { value: 'yes', label: t('page_holdsYes') },
          { value: 'no', label: t('page_holdsNo') },
          { value: 'open', label: t('page_holdsOpen') },
        ]}
      />
    </FilterForm>
  )
}

type Row = { readonly label: string; readonly strong: boolean; readonly values: readonly Node[] }

function CausesTable({ example: { comparison }, words, reading }: OfExample) {
  const { t } = words
  const { states, differences } = comparison
  const row = (label: string, strong: boolean, values: readonly Node[]): Row => ({ label, strong, values })
  const rows: readonly Row[] = [
    row(t('page_asPublished'), true, [
      ...states.map(one => one.published.inCommonCurrency),
      ...differences.map(one => one.published),
    ]),
    ...(states[0]?.causes ?? []).map(({ cause }, i) =>
      row(
        words.word('cause', cause),
        false,
        [...states, ...differences].flatMap(one => one.causes[i]?.effect ?? []),
      ),
    ),
    row(t('page_onCommon'), true, [...states.map(one => one.common.inCommonCurrency), ...differences.map(one => one.common)]),
    row(
      t('page_closing'),
      false,
      [...states, ...differences].map(one => one.closing),
    ),
  ]
  const head = [...states.map(({ state }) => state as string), ...differences.map(one => one.states.join(' − '))]
  const columns: readonly Column<Row>[] = [
    { key: 'cause', label: t('page_columnCause'), cell: ({ label, strong }) => (strong ? <strong>{label}</strong> : label) },
    ...head.map((label, i) => ({
      key: label,
      label,
      kind: 'number' as const,
      cell: ({ values, strong }: Row) => <Millions node={values[i]} strong={strong} words={words} />,
    })),
  ]
  return <DataTable reading={reading} caption={t('page_causesTable')} columns={columns} rows={rows} />
}

function Millions({
  node,
  strong,
  words,
}: {
  readonly node: Node | undefined
  readonly strong: boolean
  readonly words: ExpenditureWords
}): Child {
  if (!node) return null
  if (node.value === null) return words.t('page_noResult')
  const text = words.millions(node)
  return strong ? (
    <>
      <strong>{text}</strong>
      <br />
      <small>{unitInWords(node.unit, words)}</small>
    </>
  ) : (
    text
  )
}

/** Not comparable because …, in place of a figure. */
function Refusals({ example: { comparison }, words }: OfExample) {
  const refused = comparison.states.flatMap(({ state, published, common }) =>
    [...published.inCommonCurrency.missing, ...common.inCommonCurrency.missing].map(
      missing => `${state}: ${words.reason(missing)}`,
    ),
  )
  if (refused.length === 0) return null
  return (
    <section>
      <h2>{words.t('page_noResult')}</h2>
      <ul>
        {[...new Set(refused)].map(one => (
          <li>{one}</li>
        ))}
      </ul>
    </section>
  )
}

const classesInWords = (classes: readonly string[], words: ExpenditureWords) =>
  classes
    .map(one =>
      one
        .split('+')
        .map(item => words.word('item', item))
        .join(' + '),
    )
    .join('; ') || words.t('page_missingValue')

type OfLines = {
  readonly total: FiscalTotal
  readonly state: string
  readonly words: ExpenditureWords
  readonly reading: Reading
}

function Lines({ total, state, words, reading }: OfLines) {
  const { t } = words
  const { start, end } = total.fiscalYear
  const caption = t('page_linesOf', { state, from: start, until: end })
  const columns: readonly Column<CountedLine>[] = [
    { key: 'line', label: t('page_columnBudgetLine'), cell: ({ item }) => <code>{item.line}</code> },
    { key: 'amount', label: t('page_columnAmount'), kind: 'number', cell: ({ amount }) => words.millions(amount) },
    { key: 'stage', label: t('cause_stage'), cell: ({ item }) => words.word('stage', item.stage) },
    { key: 'verdict', label: t('page_columnVerdict'), cell: line => verdictInWords(line, words) },
    {
      key: 'rule',
      label: t('page_columnRule'),
      cell: ({ decision }) => decision.rules.map(rule => ruleInWords(rule, words)).join(', '),
    },
  ]
  return (
    <details>
      <summary>{caption}</summary>
      <DataTable reading={reading} caption={caption} quietCaption columns={columns} rows={total.lines} />
      {[...total.funds].map(([fund, change]) => (
        <p>{t('page_fundChange', { fund, amount: words.millions(change) })}</p>
      ))}
    </details>
  )
}

const verdictInWords = ({ decision, netted }: CountedLine, words: ExpenditureWords) =>
  netted && decision.verdict === 'in' ? words.t('page_internalTransfer') : words.word('verdict', decision.verdict)

const ruleInWords = (rule: string, words: ExpenditureWords) => words.word('item', rule.split('.').at(-1) ?? rule)
