/** Sections of the page of a threat: pairs with nothing in common, accessions that would connect them, a group's plan, near rules. */
import type { Child } from 'hono/jsx'
import type { StateId } from '../../kernel/ids.ts'
import { Empty } from '../../ui/layout.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { InstrumentLink, StateLink } from './pieces.tsx'
import { suppositionText } from './suppose.ts'
import type { GroupPlan, NearRule, Pair, PlannedAccession, ProposedAccession, ThreatAnswer } from './threats.ts'
import type { Words } from './words.ts'

type Props = { readonly words: Words; readonly answer: ThreatAnswer }

export function PairsApart({ words, answer: { pairs } }: Props) {
  const { t } = words
  const { total, fewest, apart } = pairs
  const never = apart.filter(({ perhaps }) => !perhaps)
  const perhaps = apart.filter(one => one.perhaps)
  return (
    <section>
      <h2 id="pairs">{t('apartTitle')}</h2>
      {fewest > 0 ? (
        <>
          <p>{t('apartNone', { total })}</p>
          <p>{t('apartFewest', { fewest, count: apart.length })}</p>
          <PairList words={words} pairs={apart} summary={t('apartListFewest', { count: apart.length })} />
        </>
      ) : (
        <>
          <p>{t('apartSome', { total, count: apart.length, never: never.length })}</p>
          <PairList words={words} pairs={never} summary={t('apartListNever', { count: never.length })} />
          <PairList words={words} pairs={perhaps} summary={t('apartListPerhaps', { count: perhaps.length })} />
        </>
      )}
    </section>
  )
}

/** Each pair once, under the state whose seat comes first. */
function PairList({
  words,
  pairs,
  summary,
}: {
  readonly words: Words
  readonly pairs: readonly Pair[]
  readonly summary: string
}) {
  const { t, reading } = words
  if (pairs.length === 0) return null
  const byState = new Map<StateId, StateId[]>()
  for (const { states } of pairs) {
    const [first, second] = states
    byState.set(first, [...(byState.get(first) ?? []), second])
  }
  return (
    <details class="more">
      <summary>{summary}</summary>
      <ul>
        {[...byState].map(([state, others]) => (
          <li>
            {words.state(state)}
            {t('colon')}
            {others.map((other, i) => (
              <>
                {i > 0 && ', '}
                <a href={reading.href(`/pairs/${[state, other].toSorted().join('-')}`)}>{words.state(other)}</a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}

const SHOWN = 10

/** This page with one more supposition, or several, on top of those there are. */
const supposing = ({ reading }: Words, accessions: readonly PlannedAccession[]) =>
  reading.here({
    suppose: [
      reading.query.get('suppose'),
      ...accessions.map(({ state, instrument }) => suppositionText({ state, instrument, bound: true })),
    ]
      .filter(Boolean)
      .join(','),
  })

export function Accessions({ words, answer: { pairs, accessions, unclear } }: Props) {
  const { t } = words
  const ordered = accessions.toSorted((a, b) => b.pairs - a.pairs || byName(a, b, words))
  const known = ordered.filter(({ unknown }) => !unknown)
  const perhaps = ordered.filter(({ unknown }) => unknown)
  return (
    <section>
      <h2 id="accessions">{t('accessionsTitle')}</h2>
      <p>{t('accessionsLead', { fewest: pairs.fewest })}</p>
      {ordered.length === 0 ? (
        <Empty why={t(pairs.apart.length === 0 ? 'accessionsNothing' : 'accessionsNone')} />
      ) : known.length === 0 ? (
        <Empty why={t('accessionsNoneKnown')} />
      ) : (
        <Ranking words={words} accessions={known} caption={t('accessionsKnown')} />
      )}
      {perhaps.length > 0 && (
        <details class="more wide" open={known.length === 0}>
          <summary>{t('accessionsPerhaps', { count: perhaps.length })}</summary>
          <p>{t('accessionsPerhapsHint')}</p>
          <Ranking words={words} accessions={perhaps} caption={t('accessionsPerhaps', { count: perhaps.length })} quiet />
        </details>
      )}
      <p>{t('accessionsRule')}</p>
      {unclear.length > 0 && (
        <p>
          {t('accessionsUnclear', {
            names: words.some(
              words.orders.instruments.flatMap(({ id }) => (unclear.includes(id) ? [words.instrument(id)] : [])),
              40,
            ),
          })}
        </p>
      )}
    </section>
  )
}

/** The first ten, with what shares the first place and the last. */
function Ranking({
  words,
  accessions,
  caption,
  quiet = false,
}: {
  readonly words: Words
  readonly accessions: readonly ProposedAccession[]
  readonly caption: string
  readonly quiet?: boolean
}) {
  const { t, reading } = words
  const shown = accessions.slice(0, SHOWN)
  const last = shown.at(-1)?.pairs ?? 0
  const ties = accessions.filter(({ pairs }) => pairs === accessions[0]?.pairs).length
  const more = accessions.slice(SHOWN).filter(({ pairs }) => pairs === last).length
  return (
    <>
      <DataTable
        reading={reading}
        caption={caption}
        quietCaption={quiet}
        columns={accessionColumns(words)}
        rows={shown}
        rowId={({ state, instrument }) => `${state}-${instrument}`}
      />
      <p>
        {t('accessionsTie', { count: Math.min(ties, SHOWN) })}
        {more > 0 && ` ${t('accessionsMore', { count: more, pairs: last })}`}
      </p>
    </>
  )
}

const byName = (a: PlannedAccession, b: PlannedAccession, { orders }: Words) =>
  (orders.instrumentRank.get(a.instrument) ?? 0) - (orders.instrumentRank.get(b.instrument) ?? 0) ||
  (orders.stateRank.get(a.state) ?? 0) - (orders.stateRank.get(b.state) ?? 0)

function accessionColumns(words: Words): readonly Column<ProposedAccession>[] {
  const { t } = words
  return [
    { key: 'state', label: t('accessionsState'), cell: ({ state }) => <StateLink words={words} id={state} /> },
    {
      key: 'instrument',
      label: t('instrument'),
      cell: ({ instrument }) => <InstrumentLink words={words} id={instrument} />,
    },
    {
      key: 'pairs',
      label: t('accessionsPairs'),
      kind: 'number',
      cell: one => words.number(one.pairs),
    },
    {
      key: 'suppose',
      label: t('accessionsSuppose'),
      cell: one => <a href={supposing(words, [one])}>{suppositionText({ ...one, bound: true })}</a>,
    },
  ]
}

export function Plan({ words, answer: { plan } }: Props) {
  const { t } = words
  return (
    <section>
      <h2 id="plan">{t('planTitle')}</h2>
      {plan === null ? <Empty why={t('planAsk')} /> : <PlanFor words={words} plan={plan} />}
    </section>
  )
}

function PlanFor({ words, plan }: { readonly words: Words; readonly plan: GroupPlan }): Child {
  const { t } = words
  const { pairwise, common } = plan
  const states = words.list(plan.states.map(state => words.state(state)))
  if (pairwise === null) return <p>{t('planNone', { states })}</p>
  const count = pairwise.accessions.length
  const [first] = common
  return (
    <>
      {count === 0 ? (
        <p>{t('planNothing', { states })}</p>
      ) : (
        <>
          <p>{t('planFound', { states, count, exact: pairwise.exact ? 'yes' : 'no', least: pairwise.atLeast })}</p>
          <Steps words={words} accessions={pairwise.accessions} />
        </>
      )}
      {first && (
        <>
          <p>{t('planCommon', { count: first.accessions.length })}</p>
          {common.map(({ accessions }) => (
            <Steps words={words} accessions={accessions} />
          ))}
        </>
      )}
    </>
  )
}

function Steps({ words, accessions }: { readonly words: Words; readonly accessions: readonly PlannedAccession[] }) {
  const { t } = words
  return (
    <ul>
      {accessions.map(({ state, instrument, unknown }) => (
        <li>
          {t('planStep', { state: words.state(state), instrument: words.instrument(instrument) })}
          {unknown && ` (${t('accessionsMaybeBound')})`}
        </li>
      ))}
      <li>
        <a href={supposing(words, accessions)}>{t('planSuppose')}</a>
      </li>
    </ul>
  )
}

export function NearRules({ words, answer: { nearRules } }: Props) {
  const { t, reading } = words
  return (
    <section>
      <h2 id="near-rules">{t('nearRulesTitle')}</h2>
      <p>{t('nearRulesLead')}</p>
      {nearRules.length === 0 ? (
        <Empty why={t('nearRulesNone')} />
      ) : (
        <>
          <DataTable
            reading={reading}
            caption={t('nearRulesTable', { count: nearRules.length })}
            columns={ruleColumns(words)}
            rows={nearRules.slice(0, SHOWN)}
          />
          {nearRules.length > SHOWN && (
            <details class="more wide">
              <summary>{t('nearRulesMore', { count: nearRules.length - SHOWN })}</summary>
              <DataTable
                reading={reading}
                caption={t('nearRulesTitle')}
                quietCaption
                columns={ruleColumns(words)}
                rows={nearRules.slice(SHOWN)}
              />
            </details>
          )}
        </>
      )}
    </section>
  )
}

function ruleColumns(words: Words): readonly Column<NearRule>[] {
  const { t } = words
  const named = (states: readonly StateId[]) => words.list(states.map(state => words.state(state)))
  return [
    { key: 'from', label: t('nearRulesIf'), cell: ({ from }) => <InstrumentLink words={words} id={from} /> },
    { key: 'to', label: t('nearRulesThen'), cell: ({ to }) => <InstrumentLink words={words} id={to} /> },
    {
      key: 'but',
      label: t('nearRulesBut'),
      cell: ({ exceptions, unknown }) => (
        <>
          {named(exceptions)}
          {unknown.length > 0 && <small class="under">{t('nearRulesOpen', { names: named(unknown) })}</small>}
        </>
      ),
    },
    { key: 'support', label: t('nearRulesHold'), kind: 'number', cell: ({ support }) => words.number(support) },
  ]
}

/** The largest clubs, and where all of them are: `all`. */
export function Clubs({ words, answer: { clubs }, all }: Props & { readonly all: string }) {
  const { t, reading, orders } = words
  return (
    <section>
      <h2 id="clubs">{t('threatClubsTitle')}</h2>
      <p>{t('threatClubsLead')}</p>
      <ul>
        {clubs.largest.map(({ states, instruments }) => (
          <li>
            <a href={reading.href(`/clubs/${instruments.join('+')}`)}>
              {t('threatClubsOne', { states: states.length, total: orders.seats.length, instruments: instruments.length })}
            </a>
            {t('colon')}
            {words.some(
              instruments.map(id => words.instrument(id)),
              6,
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={all}>{t('threatClubsCount', { count: clubs.count, whole: clubs.whole ? 'yes' : 'no' })}</a>
      </p>
    </section>
  )
}
