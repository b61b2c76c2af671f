/** Of a body: its members on the day, what it runs and carries out, and the last acts on record that name these. */
import { Hemicycle } from '../../ui/hemicycle.tsx'
import { read } from '../../ui/languages.ts'
import { Empty, Facts } from '../../ui/layout.tsx'
import type { Activity, BodyRecord, Members, Runs } from './body-record.ts'
import type { Organ } from './catalogue.ts'
import { boundIn, isTreaty, sentenceOf } from './counting.ts'
import type { ArchitectureKey } from './messages.ts'
import { ActLink, InstrumentLink } from './pieces.tsx'
import { seatsOf } from './seats.ts'
import { kindOf } from './standing.ts'
import { capital, type Words } from './words.ts'

type OfWords = { readonly words: Words }

const AS = {
  itself: null,
  organ: 'bodyRunsOrgan',
  'executing-body': 'bodyCarries',
} as const satisfies Record<Runs['as'], ArchitectureKey | null>

const inOrder = (runs: readonly Runs[], words: Words) =>
  runs.toSorted(
    (a, b) => (words.orders.instrumentRank.get(a.instrument.id) ?? 0) - (words.orders.instrumentRank.get(b.instrument.id) ?? 0),
  )

export function RunsList({ words, runs }: OfWords & { readonly runs: readonly Runs[] }) {
  const { t } = words
  if (runs.length === 0) return <Empty why={t('bodyRunsNone')} />
  return (
    <>
      <ul>
        {inOrder(runs, words).map(({ instrument, as }) => (
          <li>
            <InstrumentLink words={words} id={instrument.id} />
            {AS[as] !== null && ` · ${t(AS[as])}`}
          </li>
        ))}
      </ul>
      <RunMechanisms words={words} runs={runs} />
    </>
  )
}

/** Mechanisms of the instruments it runs, each at its page of the response wing. */
function RunMechanisms({ words, runs }: OfWords & { readonly runs: readonly Runs[] }) {
  const { t, lang, reading, catalogue } = words
  const ids = new Set(runs.map(({ instrument }) => instrument.id))
  const mechanisms = catalogue.mechanisms.filter(({ body }) => body.instrument !== undefined && ids.has(body.instrument))
  if (mechanisms.length === 0) return null
  return (
    <>
      <h3>{t('bodyMechanisms')}</h3>
      <ul>
        {mechanisms.map(({ body }) => (
          <li>
            <a href={reading.href(`/response/mechanisms/${body.mechanism}`)}>{read(lang, body.names)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

export function BodyMembers({
  words,
  record,
  parent,
  kind,
}: OfWords & { readonly record: BodyRecord; readonly parent: Organ | null; readonly kind: string }) {
  const { t, reading } = words
  return (
    <section>
      <h2>{t('bodyMembers')}</h2>
      <MembersOrWhy words={words} members={record.members} runs={record.runs} kind={kind} />
      {record.members.status !== 'known' && parent && (
        <p>
          <a href={reading.href(`/bodies/${parent.body.body}`)}>{t('bodyMembersPart', { name: words.body(parent.body.body) })}</a>
        </p>
      )}
    </section>
  )
}

function MembersOrWhy({
  words,
  members,
  runs,
  kind,
}: OfWords & { readonly members: Members; readonly runs: readonly Runs[]; readonly kind: string }) {
  const { t, reading } = words
  if (members.status === 'no-states') return <p>{t('bodyMembersNoStates', { kind })}</p>
  if (members.status === 'not-known')
    return runs.length === 0 ? (
      <Empty why={t('bodyMembersUnknown')} what={t('bodyMembersUnknownNothing')} />
    ) : (
      <>
        <Empty why={t('bodyMembersUnknown')} what={t('bodyMembersUnknownWhy')} />
        <ul>
          {inOrder(runs, words).map(({ instrument }) => (
            <li>
              <a href={reading.href(`/instruments/${instrument.id}/participation`)}>{words.instrument(instrument.id)}</a>
            </li>
          ))}
        </ul>
      </>
    )
  const { instrument, standings, outside } = members
  const seats = seatsOf(instrument, standings, outside, words)
  const sentence = sentenceOf(instrument, standings, words)
  return (
    <>
      <p>
        <a href={reading.href(`/instruments/${instrument.id}/participation`)}>
          {t('bodyMembersOf', { name: words.instrument(instrument.id) })}
        </a>
      </p>
      <p>{sentence}</p>
      <Hemicycle
        reading={reading}
        sentence={sentence}
        seats={seats.inside}
        outside={seats.outside}
        centre={{
          figure: words.number(boundIn(standings)),
          words: t(isTreaty(instrument) ? 'centre_party' : 'centre_member', { total: words.orders.seats.length }),
        }}
      />
      <p>{t('bodyMembersHint')}</p>
    </>
  )
}

const ACTIVITY = {
  conference: 'bodyActivity_conference',
  invocation: 'bodyActivity_invocation',
  role: 'bodyActivity_role',
  act: 'bodyActivity_act',
} as const satisfies Record<Activity['kind'], ArchitectureKey>

export function LastOnRecord({ words, record }: OfWords & { readonly record: BodyRecord }) {
  const { t } = words
  return (
    <section>
      <h2>{t('bodyActivity')}</h2>
      <p>{t('bodyActivityHint')}</p>
      {record.activity.length === 0 ? (
        <Empty why={t('bodyActivityNone')} />
      ) : (
        <Facts
          items={record.activity.map(one => ({
            term: t(ACTIVITY[one.kind]),
            detail: (
              <>
                <ActLink words={words} act={one.stated.act}>
                  {words.date(one.on)}
                </ActLink>
                {t('colon')}
                {one.kind === 'conference'
                  ? (one.stated.body.names?.[words.lang] ?? one.stated.body.conference)
                  : t('bodyActivityLine', {
                      kind: capital(words.kindName(kindOf(one.stated)), words.lang),
                      state: words.state(one.stated.body.state),
                      name: words.instrument(one.stated.body.instrument),
                    })}
              </>
            ),
          }))}
        />
      )}
    </section>
  )
}

/** For programs: the same, added to the answer of a body. */
export const bodyRecordJson = ({ runs, members, activity }: BodyRecord) => ({
  carries: runs.map(({ instrument, as }) => ({ instrument: instrument.id, as })),
  members:
    members.status === 'known'
      ? {
          status: members.status,
          instrument: members.instrument.id,
          states: [...members.standings.values(), ...members.outside].map(({ state, standing, bound }) => ({
            state,
            standing,
            bound,
          })),
        }
      : { status: members.status },
  lastOnRecord: activity.map(({ kind, on, stated }) => ({ kind, on, id: stated.act })),
})
