/** Every state under every instrument, narrowed by what the reader asks for. */

import { LEVELS } from '../../acts/instrument-adopted.ts'
import type { StateId } from '../../kernel/ids.ts'
import { FilterForm } from '../../ui/form.tsx'
import { Empty, Page } from '../../ui/layout.tsx'
import { StandingLegend } from '../../ui/marks.tsx'
import { matrix } from '../../ui/matrix.tsx'
import { GroupFields } from './group-fields.tsx'
import { InstrumentFields } from './instrument-views.tsx'
import type { ArchitectureKey } from './messages.ts'
import { WingPages } from './pieces.tsx'
import type { MatrixAnswer, MatrixFilter } from './questions.ts'
import type { ReasonCode } from './standing.ts'
import type { Words } from './words.ts'

export function MatrixPage({
  answer,
  filter,
  words,
}: {
  readonly answer: MatrixAnswer
  readonly filter: MatrixFilter
  readonly words: Words
}) {
  const { t, reading } = words
  const { table } = answer
  const states = words.orders.seats.filter(state => answer.states.includes(state))
  const chosen = new Set(answer.instruments)
  const byName = words.orders.instruments.filter(instrument => chosen.has(instrument))
  const instruments = LEVELS.flatMap(level => byName.filter(({ adopted }) => adopted.body.level === level))
  return (
    <Page
      reading={reading}
      title={t('matrix')}
      wing="architecture"
      lead={t('matrixLead')}
      {...answer.neighbours}
      formats={['json', 'csv']}
      notKnown={<MatrixNotKnown words={words} answer={answer} />}
    >
      <WingPages words={words} here="/matrix" />
      <FilterForm reading={reading} label={t('matrixFilter')}>
        <InstrumentFields words={words} filter={filter} />
        <GroupFields words={words} filter={filter} />
      </FilterForm>
      <StandingLegend reading={reading} />
      {states.length === 0 || instruments.length === 0 ? (
        <Empty why={t('nothingWithFilter')} what={t('widenFilter')} />
      ) : (
        matrix({
          reading,
          caption: t('matrixCaption', { states: states.length, instruments: instruments.length, when: words.when(reading.on) }),
          corner: t('instrument'),
          columns: states.map(({ body }) => ({
            id: body.state,
            label: words.state(body.state),
            short: body.state,
            href: `/states/${body.state}`,
            ...(body.subregion ? { group: words.subregion(body.subregion) } : {}),
          })),
          rows: instruments.map(({ id, adopted }) => ({
            id,
            label: words.instrument(id),
            href: `/instruments/${id}`,
            group: words.term('level', adopted.body.level),
            standings: table.get(id),
          })),
          cell: (row, column) => ({
            mark: row.standings?.get(column.id as StateId)?.standing ?? 'unknown',
            href: `/instruments/${row.id}/participation#${column.id}`,
          }),
        })
      )}
    </Page>
  )
}

const REASONS: Readonly<Partial<Record<ReasonCode | 'list-ends', ArchitectureKey>>> = {
  'list-ends': 'matrixReason_list_ends',
  'not-covered': 'matrixReason_not_covered',
  'consents-only': 'matrixReason_consents_only',
  undated: 'matrixReason_undated',
  partial: 'matrixReason_partial',
  'entry-between': 'matrixReason_entry_between',
}

function MatrixNotKnown({ words, answer }: { readonly words: Words; readonly answer: MatrixAnswer }) {
  const { t } = words
  const reasons = new Map<ArchitectureKey, number>()
  let unknown = 0
  let contested = 0
  for (const { id } of answer.instruments) {
    const standings = answer.table.get(id)
    for (const { body } of answer.states) {
      const standing = standings?.get(body.state)
      if (standing?.standing === 'contested') contested += 1
      if (standing && standing.standing !== 'unknown') continue
      unknown += 1
      const code = standing?.because[0]?.code
      const key = (code ? REASONS[code] : undefined) ?? 'matrixReason_other'
      reasons.set(key, (reasons.get(key) ?? 0) + 1)
    }
  }
  if (unknown === 0 && contested === 0) return <p>{t('matrixAllKnown')}</p>
  return (
    <>
      <p>{t('matrixNotKnown', { total: answer.instruments.length * answer.states.length, unknown, contested })}</p>
      <ul>
        {[...reasons]
          .toSorted((a, b) => b[1] - a[1])
          .map(([key, count]) => (
            <li>{t(key, { count })}</li>
          ))}
      </ul>
      <p>{t('matrixByHand')}</p>
    </>
  )
}
