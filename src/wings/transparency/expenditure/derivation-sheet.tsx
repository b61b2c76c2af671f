/** A derivation as a sheet: one line for each distinct step, with the lines it uses, its value, unit and source. */
import type { Child } from 'hono/jsx'
import type { Reading } from '../../../ui/reading.ts'
import { type Column, DataTable } from '../../../ui/table.tsx'
import { Decimal } from './decimal.ts'
import type { Caution } from './derivation.ts'
import type { DerivationDocument, DerivationNode } from './derivation-document.ts'
import type { ExpenditureWords } from './words.ts'

type Line = { readonly node: DerivationNode; readonly place: number }
type OfSheet = { readonly reading: Reading; readonly words: ExpenditureWords; readonly document: DerivationDocument }

export function DerivationSheet({ reading, words, document }: OfSheet) {
  const { t } = words
  const columns: readonly Column<Line>[] = [
    { key: 'line', label: t('page_columnLine'), cell: ({ place }) => String(place + 1) },
    {
      key: 'step',
      label: t('page_columnStep'),
      cell: ({ node }) => (
        <>
          {words.word('step', node.step)}
          {detailsOf(node, words) !== '' && <small> {detailsOf(node, words)}</small>}
        </>
      ),
    },
    { key: 'from', label: t('page_columnFrom'), kind: 'day', cell: ({ node }) => <Formula node={node} words={words} /> },
    {
      key: 'value',
      label: t('page_columnValue'),
      kind: 'number',
      cell: ({ node }) => (node.value === null ? t('page_missingValue') : words.number(new Decimal(node.value))),
    },
    { key: 'unit', label: t('page_columnUnit'), cell: ({ node }) => unitInWords(node.unit, words) },
    { key: 'source', label: t('page_columnSource'), cell: ({ node }) => <Origins node={node} reading={reading} words={words} /> },
  ]
  return (
    <section>
      <h2>{t('page_sheet')}</h2>
      <p>{t('page_sheetLead')}</p>
      <DataTable
        reading={reading}
        caption={t('page_sheet')}
        quietCaption
        columns={columns}
        rows={document.nodes.map((node, place) => ({ node, place }))}
        rowId={({ place }) => `line-${place + 1}`}
      />
    </section>
  )
}

/** What a step is about, as far as a short word says it: state, year, from and to. */
function detailsOf({ parameters = {} }: DerivationNode, words: ExpenditureWords): string {
  const { state, year, from, to, until, baseYear, line, cause } = parameters
  const end = to ?? until
  const span = from === undefined ? year : end === undefined ? from : `${from}–${end}`
  return [
    typeof cause === 'string' ? words.word('cause', cause) : undefined,
    state,
    line,
    span,
    baseYear !== undefined && baseYear !== year ? `→ ${baseYear}` : undefined,
  ]
    .filter(one => typeof one === 'string' || typeof one === 'number')
    .join(' ')
}

/** Most lines that a formula names; a longer sum says its first and last. */
const MOST_NAMED = 6

function Formula({ node, words }: { readonly node: DerivationNode; readonly words: ExpenditureWords }) {
  const inputs = node.inputs ?? []
  const link = (place: number) => <a href={`#line-${place + 1}`}>{place + 1}</a>
  const joined = (sign: string): Child => {
    const named = inputs.length > MOST_NAMED ? [...inputs.slice(0, 2), null, ...inputs.slice(-1)] : inputs
    return named.map((place, i) => (
      <>
        {i > 0 && ` ${sign} `}
        {place === null ? '…' : link(place)}
      </>
    ))
  }
  const [first = 0, second = 0] = inputs
  switch (node.op) {
    case 'given':
      return node.value === null && inputs.length > 0 ? <span>{joined('·')}</span> : null
    case 'same':
      return <>= {link(first)}</>
    case 'sum':
      return <>{joined('+')}</>
    case 'difference':
      return <>{joined('−')}</>
    case 'product':
      return <>{joined('×')}</>
    case 'quotient':
      return <>{joined('÷')}</>
    case 'percent':
      return (
        <>
          100 × {link(first)} ÷ {link(second)}
        </>
      )
    case 'growth':
      return <>1 + {link(first)} ÷ 100</>
    case 'mean':
    case 'least':
    case 'most':
      return <>{words.word('op', node.op, { lines: inputs.map(place => place + 1).join(', ') })}</>
  }
}

export function unitInWords(unit: string, words: ExpenditureWords): string {
  const [kind = '', year] = unit.split(':')
  const name = words.word('unit', kind)
  return year === undefined ? name : words.t('unit_inPricesOf', { unit: name, year })
}

function Origins({
  node,
  reading,
  words,
}: {
  readonly node: DerivationNode
  readonly reading: Reading
  readonly words: ExpenditureWords
}) {
  const { t } = words
  return (
    <>
      {(node.origins ?? []).map(origin => {
        const name = [origin.series, origin.line, origin.file === 'invented' ? t('page_invented') : origin.file].find(
          one => typeof one === 'string',
        )
        if (typeof origin.act === 'string')
          return <a href={reading.href(`/acts/${origin.act}`)}>{typeof name === 'string' ? name : t('page_act')}</a>
        return origin.asked !== undefined ? t('page_asker') : typeof name === 'string' ? name : ''
      })}
      {(node.missing ?? []).map(one => (
        <span> {words.reason({ reason: '', ...one } as Parameters<ExpenditureWords['reason']>[0])}</span>
      ))}
    </>
  )
}

export function Cautions({ cautions, words }: { readonly cautions: readonly Caution[]; readonly words: ExpenditureWords }) {
  if (cautions.length === 0) return null
  return (
    <section>
      <h2>{words.t('page_cautions')}</h2>
      <ul>
        {[...new Set(cautions.map(one => words.caution(one)))].map(said => (
          <li>{said}</li>
        ))}
      </ul>
    </section>
  )
}
