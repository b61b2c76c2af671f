/** A recorded case in time: the acts of its states under its instruments, its invocations, and what happened besides. Pure. */
import { interval, type PartialDate } from '../../../kernel/date.ts'
import type { StateId } from '../../../kernel/ids.ts'
import type { Confidence } from '../../../kernel/source.ts'
import type { DayInLaw } from '../../architecture/questions.ts'
import type { Precedent } from './backtest.ts'

type Catalogue = DayInLaw['catalogue']
export type ParticipationAct = NonNullable<ReturnType<NonNullable<ReturnType<Catalogue['acts']['get']>>['get']>>[number]

export type Moment =
  | { readonly type: 'act'; readonly on: PartialDate | null; readonly act: ParticipationAct; readonly confidence: Confidence }
  | {
      readonly type: 'milestone'
      readonly on: PartialDate
      readonly milestone: Precedent['body']['milestones'][number]
      readonly confidence: Confidence
    }

/** In the order of days. Acts of these states within the time of the case, and of others where they have a role in it. */
export function momentsOf(catalogue: Catalogue, { body }: Precedent): readonly Moment[] {
  const from = interval(body.from).earliest
  const until = interval(body.until ?? body.from).latest
  const states: ReadonlySet<StateId> = new Set([...body.contending, ...body.affected])
  const within = (on: PartialDate | null) => on !== null && interval(on).latest >= from && interval(on).earliest <= until
  const invoked = new Set<string>(body.invocations)
  const acts = body.instruments
    .flatMap(instrument => [...(catalogue.acts.get(instrument)?.values() ?? [])].flat())
    .filter(
      ({ act, standsFor, body: its }) =>
        invoked.has(standsFor ?? act) ||
        (within(its.on) && its.type !== 'mechanism.invoked/v1' && (states.has(its.state) || its.type === 'role.recorded/v1')),
    )
    .map((act): Moment => ({ type: 'act', on: act.body.on, act, confidence: act.body.confidence }))
  const milestones = body.milestones.map(
    (milestone): Moment => ({ type: 'milestone', on: milestone.on, milestone, confidence: milestone.confidence }),
  )
  return [...acts, ...milestones].toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
}
