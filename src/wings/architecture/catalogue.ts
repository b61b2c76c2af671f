/**
 * The catalogue at one state of the register: everything this wing derives its answers from, read once and kept in memory.
 *
 * Source  the tables of projection.ts, in one reading transaction under the identity of who asks.
 * Size    some thousands of rows; answers for a day are pure functions of it.
 */
import type { ActBody, BodyOf } from '../../acts/catalogue.ts'
import type { ActId, BodyId, InstrumentId, StateId } from '../../kernel/ids.ts'
import type { Sql } from '../../store/store.ts'
import type { Case, Contest, Coverage, Instrument, ParticipationAct, ParticipationBody, Stated } from './facts.ts'
import { CHARTER_OF } from './roster.ts'
import type { SupposedCells } from './suppose.ts'

export type State = Stated<BodyOf<'state.registered/v1'>>
export type Organ = Stated<BodyOf<'body.registered/v1'>>
export type Relation = Stated<BodyOf<'relation.stated/v1'>>
export type Term = Stated<BodyOf<'term.defined/v1'>>

export type Catalogue = {
  /** Number of acts it was read from. */
  readonly size: number
  readonly states: ReadonlyMap<StateId, State>
  readonly instruments: ReadonlyMap<InstrumentId, Instrument>
  readonly bodies: ReadonlyMap<BodyId, Organ>
  readonly relations: readonly Relation[]
  /** By `kind/term`. */
  readonly terms: ReadonlyMap<string, Term>
  readonly obligations: readonly Stated<BodyOf<'obligation.defined/v1'>>[]
  readonly mechanisms: readonly Stated<BodyOf<'mechanism.defined/v1'>>[]
  readonly precedents: readonly Stated<BodyOf<'precedent.described/v1'>>[]
  readonly conferences: readonly Stated<BodyOf<'conference.held/v1'>>[]
  readonly sourceLists: ReadonlyMap<InstrumentId, readonly Stated<BodyOf<'source-list.read/v1'>>[]>
  readonly contests: readonly Contest[]
  readonly acts: ReadonlyMap<InstrumentId, ReadonlyMap<StateId, readonly ParticipationAct[]>>
  /** What a reader supposes on top of the record; absent from the record itself. */
  readonly supposition?: SupposedCells
}

type CatalogueBody = Exclude<ActBody, ParticipationBody>
type Row<B> = { readonly act: ActId; readonly stands_for: ActId; readonly from_index: number; readonly body: B }

/** Rows that hold at this size: recorded before it, and not corrected before it. */
const VISIBLE = 'from_index < $1 and (until_index is null or until_index >= $1)'

export async function readCatalogue(sql: Sql, size: number): Promise<Catalogue> {
  const rows = await sql.query<Row<CatalogueBody>>(
    `select act, stands_for, from_index, body from architecture.catalogue where ${VISIBLE} order by from_index`,
    [size],
  )
  const participation = await sql.query<Row<ParticipationBody>>(
    `select act, stands_for, from_index, body from architecture.participation where ${VISIBLE} order by from_index`,
    [size],
  )
  return buildCatalogue(size, rows.map(statedIn), participation.map(statedIn))
}

const statedIn = <B>({ act, stands_for, from_index, body }: Row<B>): Stated<B> => ({
  act,
  index: from_index,
  body,
  ...(stands_for === act ? {} : { standsFor: stands_for }),
})

/** Puts what acts say into one catalogue. A source list or relation that names several things may come more than once. */
export function buildCatalogue(
  size: number,
  stated: readonly Stated<CatalogueBody>[],
  participation: readonly ParticipationAct[],
): Catalogue {
  const all = <T extends CatalogueBody['type']>(type: T) =>
    stated.filter((one): one is Stated<Extract<CatalogueBody, { type: T }>> => one.body.type === type)
  const byId = <T, K>(list: readonly T[], id: (one: T) => K) => new Map(list.map(one => [id(one), one]))

  const entered = byId(all('instrument.entered-into-force/v1'), one => one.body.instrument)
  const terminated = byId(all('instrument.terminated/v1'), one => one.body.instrument)
  const status = byId(all('instrument.status-noted/v1'), one => one.body.instrument)
  const clauses = byId(all('instrument.rules-stated/v1'), one => one.body.instrument)
  const relations = all('relation.stated/v1')

  const instruments = new Map(
    all('instrument.adopted/v1').map(adopted => {
      const id = adopted.body.instrument
      const noted = status.get(id) ?? null
      return [
        id,
        {
          id,
          adopted,
          enteredIntoForce: entered.get(id) ?? null,
          terminated: terminated.get(id) ?? null,
          status: noted,
          clauses: clauses.get(id) ?? null,
          superseded: noted?.body.status === 'superseded' ? supersededBy(id, relations) : null,
        } satisfies Instrument,
      ]
    }),
  )

  const sourceLists = new Map<InstrumentId, Stated<BodyOf<'source-list.read/v1'>>[]>()
  for (const list of new Map(all('source-list.read/v1').map(one => [one.act, one])).values())
    for (const id of list.body.instruments) sourceLists.set(id, [...(sourceLists.get(id) ?? []), list])

  const acts = new Map<InstrumentId, Map<StateId, ParticipationAct[]>>()
  for (const act of participation) {
    const ofInstrument = acts.get(act.body.instrument) ?? new Map<StateId, ParticipationAct[]>()
    acts.set(act.body.instrument, ofInstrument)
    ofInstrument.set(act.body.state, [...(ofInstrument.get(act.body.state) ?? []), act])
  }

  return {
    size,
    states: byId(all('state.registered/v1'), one => one.body.state),
    instruments,
    bodies: byId(all('body.registered/v1'), one => one.body.body),
    relations,
    terms: byId(all('term.defined/v1'), one => `${one.body.kind}/${one.body.term}`),
    obligations: all('obligation.defined/v1'),
    mechanisms: all('mechanism.defined/v1'),
    precedents: all('precedent.described/v1'),
    conferences: all('conference.held/v1'),
    sourceLists,
    contests: all('standing.contested/v1'),
    acts,
  }
}

/** The later instrument that stands in its place, where a relation with a day says so. */
function supersededBy(id: InstrumentId, relations: readonly Relation[]): Instrument['superseded'] {
  const found = relations.find(
    ({ body }) => body.kind === 'supersedes' && 'instrument' in body.to && body.to.instrument === id && body.since !== null,
  )
  return found?.body.since && 'instrument' in found.body.from ? { on: found.body.since, by: found.body.from.instrument } : null
}

/** Cases of a catalogue, each made once: what is worked out for a case is remembered with it. */
const cases = new WeakMap<Catalogue, Map<InstrumentId, Map<StateId, Case>>>()

export function caseOf(catalogue: Catalogue, instrument: Instrument, state: StateId): Case {
  const all = cases.get(catalogue) ?? new Map<InstrumentId, Map<StateId, Case>>()
  cases.set(catalogue, all)
  const ofInstrument = all.get(instrument.id) ?? new Map<StateId, Case>()
  all.set(instrument.id, ofInstrument)
  const known = ofInstrument.get(state)
  if (known) return known

  const coverage: Coverage[] = (catalogue.sourceLists.get(instrument.id) ?? []).flatMap(({ act, body }) =>
    body.states === 'all' || body.states.includes(state)
      ? [{ upTo: body.upTo, shows: body.shows ?? 'all', act, sources: body.sources }]
      : [],
  )
  const made: Case = {
    instrument,
    state,
    acts: catalogue.acts.get(instrument.id)?.get(state) ?? [],
    contests: catalogue.contests.filter(({ body }) => body.instrument === instrument.id && body.state === state),
    coverage,
  }
  ofInstrument.set(state, made)
  return made
}

/** The charter whose members take part in this instrument; null when states take part by acts of their own. */
export function charterOf(catalogue: Catalogue, instrument: Instrument): Instrument | null {
  const { roster } = instrument.adopted.body
  return roster === 'own' ? null : (catalogue.instruments.get(CHARTER_OF[roster]) ?? null)
}
