/**
 * The answers of this wing for programs: JSON and CSV of the same facts as the pages.
 *
 * Contract  names of members and their values are stable; members may be added. Days are partial dates as far as they are
 *           known (`1998-06`), or `earliest/latest` (ISO 8601) where they are neither a day, a month nor a year.
 * Words     `because` is a sentence in the reader's language; `reasons` are the codes behind it. `standing` is always a code.
 */
import type { BodyOf } from '../../acts/catalogue.ts'
import type { PartialDate } from '../../kernel/date.ts'
import type { CsvTable } from '../../ui/csv.ts'
import type { Catalogue, Organ, Relation, State } from './catalogue.ts'
import { type Changes, newActs } from './changes.ts'
import { boundIn, countsOf } from './counting.ts'
import type { Effect } from './effects.ts'
import type { EntryIntoForce } from './entry-into-force.ts'
import type { Instrument, ParticipationAct, Stated } from './facts.ts'
import type {
  BodyAnswer,
  InstrumentAnswer,
  InstrumentSummary,
  MatrixAnswer,
  ParticipationAnswer,
  StateAnswer,
} from './questions.ts'
import { becauseWords } from './reasons.ts'
import { spanText } from './span.ts'
import { kindOf, type Standing } from './standing.ts'
import type { Words } from './words.ts'

type Evident = {
  readonly confidence: string
  readonly sources: readonly object[]
  readonly note?: string | undefined
  readonly otherDates?: readonly object[] | undefined
}

const evidenceOf = ({ confidence, sources, note, otherDates }: Evident) => ({ confidence, sources, note, otherDates })

export const actJson = (act: ParticipationAct) => ({
  id: act.act,
  kind: kindOf(act),
  on: act.body.on,
  knownBy: act.body.knownBy,
  confidence: act.body.confidence,
  otherDates: act.body.otherDates,
})

/** The contract of design.md, section 4, with more beside it. */
export function standingJson(standing: Standing, words: Words) {
  return {
    state: standing.state,
    standing: standing.standing,
    bound: standing.bound,
    since: spanText(standing.since),
    sinceIs: standing.sinceIs ?? undefined,
    until: spanText(standing.until) ?? undefined,
    confidence: standing.confidence,
    possible: standing.possible.length > 0 ? standing.possible : undefined,
    because: becauseWords(standing, words) ?? undefined,
    reasons: standing.because.length > 0 ? standing.because : undefined,
    readings: standing.readings.length > 0 ? standing.readings : undefined,
    acts: standing.acts.map(actJson),
  }
}

export const participationJson = ({ instrument, states, outside }: ParticipationAnswer, words: Words) => ({
  instrument: instrument.id,
  states: states.map(standing => standingJson(standing, words)),
  outside: outside.map(standing => standingJson(standing, words)),
})

export const participationCsv = ({ instrument, states, outside }: ParticipationAnswer, words: Words): CsvTable => ({
  columns: ['instrument', 'state', 'region', 'standing', 'bound', 'since', 'sinceIs', 'until', 'confidence', 'because', 'acts'],
  rows: [
    ...states.map(standing => standingRow(instrument, standing, 'inside', words)),
    ...outside.map(standing => standingRow(instrument, standing, 'outside', words)),
  ],
})

const standingRow = (instrument: Instrument, standing: Standing, region: string, words: Words) => [
  instrument.id,
  standing.state,
  region,
  standing.standing,
  standing.bound,
  spanText(standing.since),
  standing.sinceIs,
  spanText(standing.until),
  standing.confidence,
  becauseWords(standing, words),
  standing.acts.map(act => act.act).join(' '),
]

const described = (instrument: Instrument) => {
  const { body } = instrument.adopted
  return {
    instrument: instrument.id,
    titles: body.titles,
    shortTitles: body.shortTitles,
    level: body.level,
    agenda: body.agenda,
    nature: body.nature,
    form: body.form,
    adopted: body.on,
    inForce: instrument.enteredIntoForce?.body.on ?? null,
    threats: body.threats,
    principles: body.principles,
  }
}

export const instrumentsJson = (instruments: readonly InstrumentSummary[]) => ({
  instruments: instruments.map(({ instrument, phase, standings }) => ({
    ...described(instrument),
    phase,
    standings: countsOf(standings.values()),
  })),
})

export const instrumentsCsv = (instruments: readonly InstrumentSummary[], words: Words): CsvTable => ({
  columns: [
    'instrument',
    'title',
    'level',
    'agenda',
    'nature',
    'form',
    'adopted',
    'inForce',
    'phase',
    'bound',
    'unknown',
    'contested',
  ],
  rows: instruments.map(({ instrument, phase, standings }) => {
    const counts = countsOf(standings.values())
    const { body } = instrument.adopted
    return [
      instrument.id,
      body.titles[words.lang],
      body.level,
      body.agenda,
      body.nature,
      body.form,
      body.on,
      instrument.enteredIntoForce?.body.on ?? null,
      phase,
      boundIn(standings),
      counts.unknown ?? 0,
      counts.contested ?? 0,
    ]
  }),
})

const computed = (entry: EntryIntoForce) => {
  switch (entry.status) {
    case 'computed':
      return { status: entry.status, on: spanText(entry.on), decisive: entry.decisive.act, agrees: entry.agrees }
    case 'pending':
      return { status: entry.status, missing: entry.missing }
    default:
      return { status: entry.status }
  }
}

const relationJson = ({ act, body }: Relation) => ({
  id: act,
  from: body.from,
  kind: body.kind,
  to: body.to,
  since: body.since,
  confidence: body.confidence,
})

export function instrumentJson(answer: InstrumentAnswer, words: Words) {
  const { instrument, entry } = answer
  const { adopted, enteredIntoForce, terminated, status, clauses } = instrument
  return {
    ...described(instrument),
    officialTitles: adopted.body.officialTitles,
    summaries: adopted.body.summaries,
    phase: answer.phase,
    place: adopted.body.place,
    depositary: adopted.body.depositary,
    organ: adopted.body.organ,
    roster: adopted.body.roster,
    closed: adopted.body.closed,
    adoption: { id: adopted.act, on: adopted.body.on, ...evidenceOf(adopted.body) },
    entryIntoForce: enteredIntoForce
      ? {
          id: enteredIntoForce.act,
          on: enteredIntoForce.body.on,
          knownBy: enteredIntoForce.body.knownBy,
          ...evidenceOf(enteredIntoForce.body),
        }
      : null,
    entryByRule: computed(entry),
    terminated: terminated ? { id: terminated.act, on: terminated.body.on, how: terminated.body.how } : null,
    superseded: instrument.superseded,
    status: status
      ? { id: status.act, status: status.body.status, asOf: status.body.asOf, confidence: status.body.confidence }
      : null,
    clauses: clauses ? { id: clauses.act, ...withoutType(clauses.body) } : null,
    relations: answer.relations.map(relationJson),
    obligations: answer.obligations.map(({ act, body }) => ({ id: act, obligation: body.obligation, titles: body.titles })),
    mechanisms: answer.mechanisms.map(({ act, body }) => ({ id: act, mechanism: body.mechanism, names: body.names })),
    sourceLists: answer.sourceLists.map(({ act, body }) => ({
      id: act,
      states: body.states,
      upTo: body.upTo,
      shows: body.shows ?? 'all',
      ...evidenceOf(body),
    })),
    standings: countsOf(answer.standings.values()),
    states: words.orders.seats.flatMap(({ body }) => {
      const found = answer.standings.get(body.state)
      return found ? [{ state: body.state, standing: found.standing }] : []
    }),
    acts: answer.acts.map(act => ({ ...actJson(act), state: act.body.state })),
  }
}

function withoutType<B extends { readonly type: string }>(body: B): Omit<B, 'type'> {
  const { type: _, ...rest } = body
  return rest
}

const stateJson = ({ act, body }: State) => ({
  id: act,
  state: body.state,
  iso2: body.iso2,
  names: body.names,
  shortNames: body.shortNames,
  region: body.region,
  subregion: body.subregion,
  groups: body.groups.filter(({ current }) => current).map(({ group }) => group),
})

export type CountedState = { readonly state: State; readonly bound: number; readonly open: number }

export const statesJson = (states: readonly CountedState[], outside: readonly State[]) => ({
  states: states.map(({ state, bound, open }) => ({ ...stateJson(state), bound, notKnownOrContested: open })),
  outside: outside.map(stateJson),
})

export const statesCsv = (states: readonly CountedState[], outside: readonly State[], words: Words): CsvTable => ({
  columns: ['state', 'iso2', 'name', 'region', 'subregion', 'groups', 'bound', 'notKnownOrContested'],
  rows: [
    ...states.map(({ state, bound, open }) => [...stateRow(state, words), bound, open]),
    ...outside.map(state => [...stateRow(state, words), null, null]),
  ],
})

const stateRow = ({ body }: State, words: Words) => [
  body.state,
  body.iso2,
  words.state(body.state),
  body.region,
  body.subregion,
  body.groups
    .filter(({ current }) => current)
    .map(({ group }) => group)
    .join(' '),
]

const lifeJson = (effect: Effect) => ({
  what: effect.kind,
  on: spanText(effect.during),
  act: effect.act.act,
  computed: effect.computed ?? false,
})

export const stateAnswerJson = ({ state, regimes, neighboursShare, duties, statements, changes }: StateAnswer, words: Words) => ({
  ...stateJson(state),
  forms: state.body.forms,
  groupings: state.body.groups,
  ...evidenceOf(state.body),
  regimes: regimes.map(({ instrument, phase, standing, lifeLine }) => {
    const { body } = instrument.adopted
    const { state: _, ...rest } = standingJson(standing, words)
    return {
      instrument: instrument.id,
      level: body.level,
      agenda: body.agenda,
      nature: body.nature,
      form: body.form,
      phase,
      ...rest,
      lifeLine: lifeLine.map(lifeJson),
    }
  }),
  neighboursShare: neighboursShare.map(({ instrument, bound }) => ({ instrument: instrument.id, bound })),
  duties: duties.map(({ act, body }) => ({ act, obligation: body.obligation, instrument: body.instrument, due: body.due })),
  statements: statements.map(one => ({ instrument: one.body.instrument, ...actJson(one) })),
  changes: changesJson(changes) ?? undefined,
})

export const stateAnswerCsv = ({ state, regimes }: StateAnswer, words: Words): CsvTable => ({
  columns: [
    'instrument',
    'title',
    'level',
    'agenda',
    'nature',
    'form',
    'state',
    'standing',
    'bound',
    'since',
    'sinceIs',
    'until',
    'confidence',
    'because',
    'acts',
  ],
  rows: regimes.map(({ instrument, standing }) => {
    const { body } = instrument.adopted
    const [, , , ...rest] = standingRow(instrument, standing, '', words)
    return [
      instrument.id,
      words.instrument(instrument.id),
      body.level,
      body.agenda,
      body.nature,
      body.form,
      state.body.state,
      ...rest,
    ]
  }),
})

/** Every crossing of the states and instruments asked for; none is left out. */
export function matrixJson({ states, instruments, table }: MatrixAnswer) {
  const codes = states.map(({ body }) => body.state)
  const cells: Record<string, Record<string, string>> = {}
  for (const { id } of instruments) {
    const row: Record<string, string> = {}
    const standings = table.get(id)
    for (const code of codes) row[code] = standings?.get(code)?.standing ?? 'unknown'
    cells[id] = row
  }
  return { states: codes, instruments: instruments.map(({ id }) => id), cells }
}

export const matrixCsv = ({ states, instruments, table }: MatrixAnswer, words: Words): CsvTable => ({
  columns: ['instrument', 'title', 'level', 'agenda', 'nature', 'form', ...states.map(({ body }) => body.state)],
  rows: instruments.map(instrument => {
    const { body } = instrument.adopted
    const standings = table.get(instrument.id)
    return [
      instrument.id,
      words.instrument(instrument.id),
      body.level,
      body.agenda,
      body.nature,
      body.form,
      ...states.map(state => standings?.get(state.body.state)?.standing ?? 'unknown'),
    ]
  }),
})

const bodyJson = ({ act, body }: Organ) => ({
  id: act,
  body: body.body,
  names: body.names,
  shortNames: body.shortNames,
  kind: body.kind,
  level: body.level,
  parent: body.parent,
  since: body.since,
})

export const bodiesJson = (bodies: readonly Organ[]) => ({ bodies: bodies.map(bodyJson) })

export const bodiesCsv = (bodies: readonly Organ[], words: Words): CsvTable => ({
  columns: ['body', 'name', 'shortName', 'kind', 'level', 'parent', 'since', 'secretariat', 'confidence'],
  rows: bodies.map(({ body }) => [
    body.body,
    words.body(body.body),
    body.shortNames[words.lang],
    body.kind,
    body.level,
    body.parent,
    body.since,
    body.secretariat,
    body.confidence,
  ]),
})

export const bodyAnswerJson = ({ body, parent, children, runs, relations }: BodyAnswer) => ({
  ...bodyJson(body),
  mandate: body.body.mandate,
  ownNames: body.body.ownNames,
  secretariat: body.body.secretariat,
  ...evidenceOf(body.body),
  parentBody: parent ? bodyJson(parent) : null,
  children: children.map(child => child.body.body),
  runs: runs.map(({ id }) => id),
  relations: relations.map(relationJson),
})

export type Conference = Stated<BodyOf<'conference.held/v1'>>

export const conferencesJson = (conferences: readonly Conference[]) => ({
  conferences: conferences.map(({ act, body }) => ({ id: act, ...withoutType(body) })),
})

export const conferencesCsv = (conferences: readonly Conference[], words: Words): CsvTable => ({
  columns: ['conference', 'number', 'name', 'host', 'city', 'on', 'until', 'declaration', 'secretariatPeriod', 'confidence'],
  rows: conferences.map(({ body }) => [
    body.conference,
    body.number,
    body.names?.[words.lang] ?? null,
    body.host,
    body.city,
    body.on,
    body.until,
    body.declarationNames?.[words.lang] ?? body.declaration,
    body.secretariatPeriod,
    body.confidence,
  ]),
})

/** Conferences in the order of their number. */
export const conferencesOf = (catalogue: Catalogue): readonly Conference[] =>
  catalogue.conferences.toSorted((a, b) => a.body.number - b.body.number)

/** True where a day is known to lie after the day shown. */
export const isLater = (date: PartialDate | null, on: string) => date !== null && date > on.slice(0, date.length)

/** What differs between two days, by codes; null where no other day was asked for. */
export const changesJson = (changes: Changes | null) =>
  changes && {
    from: changes.from,
    to: changes.to,
    cells: changes.cells.map(({ instrument, state, was, is, change }) => ({
      instrument: instrument.id,
      state,
      change,
      was: was.standing,
      is: is.standing,
      acts: newActs({ was, is }).map(({ act }) => act),
    })),
    instruments: changes.instruments.map(({ instrument, was, is }) => ({ instrument: instrument.id, was, is })),
  }
