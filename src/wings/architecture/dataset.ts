/**
 * The tables that this wing gives to a dataset release: everything it knows, and where every state stands on the day.
 *
 * Source   acts alone, so that whoever has the log derives the same tables again.
 * Days     partial dates stand as they are; spans have two columns, the first and the last day on which it can have been.
 */
import type { ActBody, BodyOf } from '../../acts/catalogue.ts'
import { AGENDAS, FORMS, LEVELS, NATURES } from '../../acts/instrument-adopted.ts'
import { ACTOR_ROLES, CLOCK_KINDS, QUORUMS, STEP_PARTS, VOTE_KINDS } from '../../acts/mechanism-defined.ts'
import type { Interval, PlainDate } from '../../kernel/date.ts'
import { Confidence } from '../../kernel/source.ts'
import type { RecordedAct } from '../../register/projection.ts'
import { type Column, type Dataset, inEachLanguage, type Table, table } from '../../release/table.ts'
import { buildCatalogue, type Catalogue } from './catalogue.ts'
import { compare } from './effects.ts'
import { type Instrument, PARTICIPATION_TYPES, type ParticipationAct, type ParticipationBody, type Stated } from './facts.ts'
import { codebookWords } from './messages.ts'
import { PHASES, phaseOf } from './phase.ts'
import { kindOf, STANDINGS, type Standing } from './standing.ts'
import { outsideActors, standingOf, tableOf } from './table.ts'

export const architectureDataset: Dataset = {
  words: codebookWords,
  tables: (acts, size, on) => {
    const catalogue = catalogueOfActs(acts, size)
    return [
      states(catalogue),
      groups(catalogue),
      instruments(catalogue, on),
      rules(catalogue),
      bodies(catalogue),
      participation(catalogue),
      standings(catalogue, on),
      contests(catalogue),
      sourceLists(catalogue),
      relations(catalogue),
      obligations(catalogue),
      mechanisms(catalogue),
      mechanismSteps(catalogue),
      conferences(catalogue),
      terms(catalogue),
    ]
  },
}

const PARTICIPATION: ReadonlySet<ActBody['type']> = new Set(PARTICIPATION_TYPES)
const isParticipation = (body: ActBody): body is ParticipationBody => PARTICIPATION.has(body.type)

/** The catalogue that acts of the log give: of each thing that was corrected, what holds now; nothing of what was withdrawn. */
export function catalogueOfActs(acts: readonly RecordedAct[], size: number): Catalogue {
  const holding = new Map(acts.map(act => [act.standsFor, act]))
  const catalogued: Stated<Exclude<ActBody, ParticipationBody>>[] = []
  const participation: ParticipationAct[] = []
  for (const { entry, index, body, standsFor } of [...holding.values()].toSorted((a, b) => a.index - b.index)) {
    if (!body) continue
    const stated = { act: entry.id, index, ...(standsFor === entry.id ? {} : { standsFor }) }
    if (isParticipation(body)) participation.push({ ...stated, body })
    else catalogued.push({ ...stated, body })
  }
  return buildCatalogue(size, catalogued, participation)
}

type Evident = {
  readonly act: string
  readonly body: { readonly confidence: Confidence; readonly note?: string | undefined }
}

/** In which act it stands, how far that was checked, and what else should be known. Sources are a table of their own. */
const evidence: readonly Column<Evident>[] = [
  { name: 'confidence', type: 'code', values: Confidence.options, always: true, cell: ({ body }) => body.confidence },
  { name: 'note', type: 'text', cell: ({ body }) => body.note },
  { name: 'act', type: 'code', refersTo: { table: 'acts', column: 'act' }, always: true, cell: ({ act }) => act },
]

const STATE = { type: 'code', refersTo: { table: 'states', column: 'state' } } as const
const INSTRUMENT = { type: 'code', refersTo: { table: 'instruments', column: 'instrument' } } as const
const BODY = { type: 'code', refersTo: { table: 'bodies', column: 'body' } } as const
const several = (ids: readonly string[] | undefined) => ids?.join(' ')
const sorted = <T>(list: readonly T[], name: (one: T) => string) => list.toSorted((a, b) => compare(name(a), name(b)))

const states = (catalogue: Catalogue): Table =>
  table(
    'states',
    ['state'],
    sorted([...catalogue.states.values()], one => one.body.state),
    [
      { name: 'state', type: 'code', cell: ({ body }) => body.state },
      { name: 'iso2', type: 'code', always: true, cell: ({ body }) => body.iso2 },
      ...inEachLanguage<Stated<BodyOf<'state.registered/v1'>>>('name', ({ body }) => body.names),
      ...inEachLanguage<Stated<BodyOf<'state.registered/v1'>>>('shortName', ({ body }) => body.shortNames),
      { name: 'region', type: 'code', values: ['inside', 'outside'], always: true, cell: ({ body }) => body.region },
      { name: 'subregion', type: 'code', cell: ({ body }) => body.subregion },
      ...evidence,
    ],
  )

const groups = (catalogue: Catalogue): Table =>
  table(
    'state-groups',
    ['state', 'group'],
    sorted([...catalogue.states.values()], one => one.body.state).flatMap(({ body: { state, groups: all } }) =>
      all.map(one => ({ state, ...one })),
    ),
    [
      { name: 'state', ...STATE, cell: ({ state }) => state },
      { name: 'group', type: 'code', cell: ({ group }) => group },
      { name: 'current', type: 'truth', always: true, cell: ({ current }) => current },
      { name: 'note', type: 'text', cell: ({ note }) => note },
    ],
  )

const inOrder = (catalogue: Catalogue): readonly Instrument[] => sorted([...catalogue.instruments.values()], ({ id }) => id)

const instruments = (catalogue: Catalogue, on: PlainDate): Table =>
  table(
    'instruments',
    ['instrument'],
    inOrder(catalogue).map(one => ({ one, act: one.adopted.act, body: one.adopted.body })),
    [
      { name: 'instrument', type: 'code', cell: ({ one }) => one.id },
      ...inEachLanguage<{ readonly body: BodyOf<'instrument.adopted/v1'> }>('title', ({ body }) => body.titles),
      ...inEachLanguage<{ readonly body: BodyOf<'instrument.adopted/v1'> }>('shortTitle', ({ body }) => body.shortTitles),
      ...inEachLanguage<{ readonly body: BodyOf<'instrument.adopted/v1'> }>('summary', ({ body }) => body.summaries),
      { name: 'level', type: 'code', values: LEVELS, always: true, cell: ({ body }) => body.level },
      { name: 'agenda', type: 'code', values: AGENDAS, always: true, cell: ({ body }) => body.agenda },
      { name: 'nature', type: 'code', values: NATURES, always: true, cell: ({ body }) => body.nature },
      { name: 'form', type: 'code', values: FORMS, always: true, cell: ({ body }) => body.form },
      { name: 'adopted', type: 'date', cell: ({ body }) => body.on },
      { name: 'place', type: 'text', cell: ({ body }) => body.place },
      { name: 'depositary', type: 'text', cell: ({ body }) => body.depositary },
      { name: 'organ', ...BODY, cell: ({ body }) => body.organ },
      {
        name: 'roster',
        type: 'code',
        values: ['own', 'oas-members', 'un-members'],
        always: true,
        cell: ({ body }) => body.roster,
      },
      { name: 'closed', type: 'truth', always: true, cell: ({ body }) => body.closed },
      { name: 'threats', type: 'codes', cell: ({ body }) => several(body.threats) },
      { name: 'principles', type: 'codes', cell: ({ body }) => several(body.principles) },
      { name: 'inForce', type: 'date', cell: ({ one }) => one.enteredIntoForce?.body.on },
      { name: 'inForceKnownBy', type: 'date', cell: ({ one }) => one.enteredIntoForce?.body.knownBy },
      { name: 'ended', type: 'date', cell: ({ one }) => one.terminated?.body.on },
      {
        name: 'endedHow',
        type: 'code',
        values: ['by-its-terms', 'by-consent', 'superseded', 'dissolved'],
        cell: ({ one }) => one.terminated?.body.how,
      },
      {
        name: 'status',
        type: 'code',
        values: ['in-force', 'superseded', 'dormant', 'defunct', 'not-in-force'],
        cell: ({ one }) => one.status?.body.status,
      },
      { name: 'statusAsOf', type: 'day', cell: ({ one }) => one.status?.body.asOf },
      { name: 'phase', type: 'code', values: PHASES, always: true, cell: ({ one }) => phaseOf(one, on) },
      { name: 'paperSections', type: 'text', cell: ({ body }) => body.paperSections.join('; ') },
      ...evidence,
    ],
  )

const rules = (catalogue: Catalogue): Table =>
  table(
    'rules',
    ['instrument'],
    inOrder(catalogue).flatMap(({ clauses }) => clauses ?? []),
    [
      { name: 'instrument', ...INSTRUMENT, cell: ({ body }) => body.instrument },
      { name: 'threshold', type: 'text', cell: ({ body }) => body.threshold },
      { name: 'condition', type: 'text', cell: ({ body }) => body.condition },
      { name: 'generalDelay', type: 'code', cell: ({ body }) => body.generalDelay },
      { name: 'ownDelay', type: 'code', cell: ({ body }) => body.ownDelay },
      { name: 'entryArticle', type: 'text', cell: ({ body }) => body.entryArticle },
      { name: 'accessionOpenTo', type: 'text', cell: ({ body }) => body.accessionOpenTo },
      { name: 'noticeKind', type: 'code', values: ['denunciation', 'withdrawal'], cell: ({ body }) => body.noticeKind },
      { name: 'noticeDelay', type: 'code', cell: ({ body }) => body.noticeDelay },
      { name: 'noticeArticle', type: 'text', cell: ({ body }) => body.noticeArticle },
      { name: 'noticeNote', type: 'text', cell: ({ body }) => body.noticeNote },
      {
        name: 'reservations',
        type: 'code',
        values: ['allowed', 'some', 'prohibited', 'unknown'],
        always: true,
        cell: ({ body }) => body.reservations,
      },
      { name: 'duration', type: 'text', cell: ({ body }) => body.duration },
      { name: 'verifiedParts', type: 'codes', cell: ({ body }) => several(body.verifiedParts) },
      ...evidence,
    ],
  )

const bodies = (catalogue: Catalogue): Table =>
  table(
    'bodies',
    ['body'],
    sorted([...catalogue.bodies.values()], one => one.body.body),
    [
      { name: 'body', type: 'code', cell: ({ body }) => body.body },
      ...inEachLanguage<Stated<BodyOf<'body.registered/v1'>>>('name', ({ body }) => body.names),
      ...inEachLanguage<Stated<BodyOf<'body.registered/v1'>>>('shortName', ({ body }) => body.shortNames),
      ...inEachLanguage<Stated<BodyOf<'body.registered/v1'>>>('mandate', ({ body }) => body.mandate),
      { name: 'kind', type: 'code', always: true, cell: ({ body }) => body.kind },
      { name: 'level', type: 'code', always: true, cell: ({ body }) => body.level },
      { name: 'parent', ...BODY, cell: ({ body }) => body.parent },
      { name: 'secretariat', type: 'text', cell: ({ body }) => body.secretariat },
      { name: 'since', type: 'date', cell: ({ body }) => body.since },
      ...evidence,
    ],
  )

/** In the order of instrument, state and log. */
const participation = (catalogue: Catalogue): Table =>
  table(
    'participation',
    ['act'],
    inOrder(catalogue).flatMap(({ id }) =>
      sorted([...(catalogue.acts.get(id) ?? [])], ([state]) => state).flatMap(([, acts]) => acts),
    ),
    [
      { name: 'instrument', ...INSTRUMENT, always: true, cell: ({ body }) => body.instrument },
      { name: 'state', ...STATE, always: true, cell: ({ body }) => body.state },
      { name: 'type', type: 'code', values: PARTICIPATION_TYPES, always: true, cell: ({ body }) => body.type },
      { name: 'kind', type: 'code', means: 'actKind', always: true, cell: kindOf },
      { name: 'on', type: 'date', cell: ({ body }) => body.on },
      { name: 'knownBy', type: 'date', cell: ({ body }) => body.knownBy },
      {
        name: 'dayIs',
        type: 'code',
        values: ['deposit', 'effect', 'approval-at-home', 'unstated'],
        cell: ({ body }) => ('dayIs' in body ? body.dayIs : undefined),
      },
      { name: 'effectiveFrom', type: 'date', cell: ({ body }) => ('effectiveFrom' in body ? body.effectiveFrom : undefined) },
      {
        name: 'otherDates',
        type: 'text',
        cell: ({ body }) => body.otherDates?.map(({ on, saidBy }) => `${on} ${saidBy}`).join('; '),
      },
      ...evidence,
    ],
  )

const bound = (standing: Standing) => standing.bound
const end = (span: Interval | null, which: keyof Interval) => span?.[which]

/** Every state of the region under every instrument, and actors from outside where they have acts. None is left out. */
function standings(catalogue: Catalogue, on: PlainDate): Table {
  const day = tableOf(catalogue, on)
  const rows = inOrder(catalogue).flatMap(instrument => {
    const outside = outsideActors(catalogue, instrument.id).map(state => standingOf(catalogue, instrument, state, on))
    return sorted([...(day.get(instrument.id)?.values() ?? []), ...outside], ({ state }) => state).map(standing => ({
      instrument: instrument.id,
      standing,
    }))
  })
  return table('standings', ['instrument', 'state'], rows, [
    { name: 'instrument', ...INSTRUMENT, cell: ({ instrument }) => instrument },
    { name: 'state', ...STATE, cell: ({ standing }) => standing.state },
    { name: 'standing', type: 'code', values: STANDINGS, always: true, cell: ({ standing }) => standing.standing },
    { name: 'bound', type: 'truth', cell: ({ standing }) => bound(standing) },
    { name: 'sinceFirst', type: 'day', cell: ({ standing }) => end(standing.since, 'earliest') },
    { name: 'sinceLast', type: 'day', cell: ({ standing }) => end(standing.since, 'latest') },
    {
      name: 'sinceIs',
      type: 'code',
      values: ['entry-into-force', 'deposit', 'signature', 'succession', 'membership', 'return', 'recorded'],
      cell: ({ standing }) => standing.sinceIs,
    },
    { name: 'untilFirst', type: 'day', cell: ({ standing }) => end(standing.until, 'earliest') },
    { name: 'untilLast', type: 'day', cell: ({ standing }) => end(standing.until, 'latest') },
    { name: 'possible', type: 'codes', cell: ({ standing }) => several(standing.possible) },
    { name: 'reasons', type: 'codes', cell: ({ standing }) => several(standing.because.map(({ code }) => code)) },
    {
      name: 'confidence',
      type: 'code',
      means: 'standingConfidence',
      values: Confidence.options,
      cell: ({ standing }) => standing.confidence,
    },
    { name: 'acts', type: 'codes', cell: ({ standing }) => several(standing.acts.map(({ act }) => act)) },
  ])
}

const contests = (catalogue: Catalogue): Table =>
  table(
    'contests',
    ['act', 'reading'],
    sorted(catalogue.contests, ({ body }) => `${body.instrument} ${body.state} ${body.on}`).flatMap(({ act, body }) =>
      body.readings.map((reading, n) => ({ act, body, reading, n: n + 1 })),
    ),
    [
      { name: 'instrument', ...INSTRUMENT, always: true, cell: ({ body }) => body.instrument },
      { name: 'state', ...STATE, always: true, cell: ({ body }) => body.state },
      { name: 'on', type: 'date', means: 'contestedOn', always: true, cell: ({ body }) => body.on },
      { name: 'until', type: 'date', means: 'contestedUntil', cell: ({ body }) => body.until },
      { name: 'reading', type: 'number', cell: ({ n }) => n },
      { name: 'standing', type: 'code', means: 'readingStanding', always: true, cell: ({ reading }) => reading.standing },
      ...inEachLanguage<{ readonly reading: BodyOf<'standing.contested/v1'>['readings'][number] }>(
        'heldBy',
        ({ reading }) => reading.heldBy,
      ),
      ...inEachLanguage<{ readonly reading: BodyOf<'standing.contested/v1'>['readings'][number] }>(
        'reason',
        ({ reading }) => reading.reason,
      ),
      ...evidence,
    ],
  )

const sourceLists = (catalogue: Catalogue): Table =>
  table(
    'source-lists',
    ['act', 'instrument'],
    inOrder(catalogue).flatMap(({ id }) =>
      sorted(catalogue.sourceLists.get(id) ?? [], ({ act }) => act).map(list => ({ id, ...list })),
    ),
    [
      { name: 'instrument', ...INSTRUMENT, cell: ({ id }) => id },
      { name: 'states', type: 'codes', always: true, cell: ({ body }) => (body.states === 'all' ? 'all' : several(body.states)) },
      { name: 'upTo', type: 'day', always: true, cell: ({ body }) => body.upTo },
      { name: 'shows', type: 'code', values: ['all', 'consents'], always: true, cell: ({ body }) => body.shows ?? 'all' },
      ...evidence,
    ],
  )

const relations = (catalogue: Catalogue): Table => {
  const end = (body: BodyOf<'relation.stated/v1'>, which: 'from' | 'to', kind: 'instrument' | 'body') =>
    (body[which] as Partial<Record<'instrument' | 'body', string>>)[kind]
  return table(
    'relations',
    ['act'],
    sorted([...new Map(catalogue.relations.map(one => [one.act, one])).values()], ({ act }) => act),
    [
      { name: 'fromInstrument', ...INSTRUMENT, cell: ({ body }) => end(body, 'from', 'instrument') },
      { name: 'fromBody', ...BODY, cell: ({ body }) => end(body, 'from', 'body') },
      { name: 'kind', type: 'code', means: 'relationKind', always: true, cell: ({ body }) => body.kind },
      { name: 'toInstrument', ...INSTRUMENT, cell: ({ body }) => end(body, 'to', 'instrument') },
      { name: 'toBody', ...BODY, cell: ({ body }) => end(body, 'to', 'body') },
      { name: 'since', type: 'date', means: 'relationSince', cell: ({ body }) => body.since },
      ...evidence,
    ],
  )
}

const obligations = (catalogue: Catalogue): Table =>
  table(
    'obligations',
    ['obligation'],
    sorted(catalogue.obligations, ({ body }) => body.obligation),
    [
      { name: 'obligation', type: 'code', cell: ({ body }) => body.obligation },
      { name: 'instrument', ...INSTRUMENT, cell: ({ body }) => body.instrument },
      { name: 'instrumentName', type: 'text', always: true, cell: ({ body }) => body.instrumentName },
      ...inEachLanguage<Stated<BodyOf<'obligation.defined/v1'>>>('title', ({ body }) => body.titles),
      ...inEachLanguage<Stated<BodyOf<'obligation.defined/v1'>>>('duty', ({ body }) => body.duties),
      ...inEachLanguage<Stated<BodyOf<'obligation.defined/v1'>>>('reportForm', ({ body }) => body.forms),
      { name: 'who', type: 'text', always: true, cell: ({ body }) => body.who },
      { name: 'trigger', type: 'text', always: true, cell: ({ body }) => body.trigger },
      { name: 'due', type: 'text', cell: ({ body }) => body.due },
      { name: 'binding', type: 'code', always: true, cell: ({ body }) => body.binding },
      { name: 'addressee', type: 'text', cell: ({ body }) => body.addressee },
      { name: 'legalBasis', type: 'text', cell: ({ body }) => body.legalBasis },
      ...evidence,
    ],
  )

const mechanisms = (catalogue: Catalogue): Table =>
  table(
    'mechanisms',
    ['mechanism'],
    sorted(catalogue.mechanisms, ({ body }) => body.mechanism),
    [
      { name: 'mechanism', type: 'code', cell: ({ body }) => body.mechanism },
      { name: 'instrument', ...INSTRUMENT, cell: ({ body }) => body.instrument },
      { name: 'instrumentName', type: 'text', always: true, cell: ({ body }) => body.instrumentName },
      ...inEachLanguage<Stated<BodyOf<'mechanism.defined/v1'>>>('name', ({ body }) => body.names),
      ...inEachLanguage<Stated<BodyOf<'mechanism.defined/v1'>>>('answers', ({ body }) => body.answers),
      ...inEachLanguage<Stated<BodyOf<'mechanism.defined/v1'>>>('whoMayInvoke', ({ body }) => body.whoMayInvoke),
      ...inEachLanguage<Stated<BodyOf<'mechanism.defined/v1'>>>('decision', ({ body }) => body.decision),
      ...inEachLanguage<Stated<BodyOf<'mechanism.defined/v1'>>>('measures', ({ body }) => body.measures),
      ...inEachLanguage<Stated<BodyOf<'mechanism.defined/v1'>>>('limits', ({ body }) => body.limits),
      { name: 'level', type: 'code', cell: ({ body }) => body.level },
      { name: 'agenda', type: 'code', cell: ({ body }) => body.agenda },
      { name: 'kind', type: 'code', means: 'mechanismKind', cell: ({ body }) => body.kind },
      { name: 'situations', type: 'codes', cell: ({ body }) => several(body.situations) },
      { name: 'applies', type: 'text', cell: ({ body }) => body.applies },
      { name: 'organName', type: 'text', cell: ({ body }) => body.organ },
      { name: 'timeLimits', type: 'text', cell: ({ body }) => body.timeLimits },
      { name: 'legalBasis', type: 'text', cell: ({ body }) => body.legalBasis },
      { name: 'precedents', type: 'text', cell: ({ body }) => body.precedents },
      ...evidence,
    ],
  )

type StepRow = BodyOf<'mechanism.defined/v1'>['steps'][number] & { readonly mechanism: string }

const mechanismSteps = (catalogue: Catalogue): Table =>
  table(
    'mechanism-steps',
    ['mechanism', 'step'],
    sorted(catalogue.mechanisms, ({ body }) => body.mechanism).flatMap(({ body }) =>
      body.steps.map(step => ({ mechanism: body.mechanism, ...step })),
    ),
    [
      { name: 'mechanism', type: 'code', refersTo: { table: 'mechanisms', column: 'mechanism' }, cell: row => row.mechanism },
      { name: 'step', type: 'number', cell: ({ order }) => order },
      { name: 'part', type: 'code', means: 'stepPart', values: STEP_PARTS, always: true, cell: ({ part }) => part },
      ...inEachLanguage<StepRow>('what', ({ words }) => words).map(column => ({ ...column, means: 'stepWhat' })),
      { name: 'actorRole', type: 'code', values: ACTOR_ROLES, always: true, cell: ({ role }) => role },
      { name: 'standing', type: 'text', means: 'stepStanding', cell: ({ standing }) => standing },
      { name: 'voteKind', type: 'code', values: VOTE_KINDS, cell: ({ vote }) => vote?.kind },
      { name: 'voters', type: 'text', cell: ({ vote }) => vote?.voters },
      { name: 'excluded', type: 'text', cell: ({ vote }) => vote?.excluded },
      { name: 'seats', type: 'number', cell: ({ vote }) => vote?.seats },
      { name: 'voteBases', type: 'codes', cell: ({ vote }) => several(vote?.bases) },
      { name: 'quorum', type: 'code', values: QUORUMS, cell: ({ vote }) => vote?.quorum },
      { name: 'clockKind', type: 'code', values: CLOCK_KINDS, cell: ({ clock }) => clock?.kind },
      { name: 'clockLength', type: 'code', cell: ({ clock }) => clock?.length },
      ...inEachLanguage<StepRow>('clockFrom', ({ clock }) => clock?.from),
      { name: 'after', type: 'code', cell: ({ after }) => after },
      { name: 'article', type: 'text', cell: ({ article }) => article },
      { name: 'confidence', type: 'code', values: Confidence.options, always: true, cell: ({ confidence }) => confidence },
    ],
  )

const conferences = (catalogue: Catalogue): Table =>
  table(
    'conferences',
    ['conference'],
    sorted(catalogue.conferences, ({ body }) => body.conference),
    [
      { name: 'conference', type: 'code', cell: ({ body }) => body.conference },
      { name: 'number', type: 'number', always: true, cell: ({ body }) => body.number },
      ...inEachLanguage<Stated<BodyOf<'conference.held/v1'>>>('name', ({ body }) => body.names),
      { name: 'host', ...STATE, always: true, cell: ({ body }) => body.host },
      { name: 'city', type: 'text', cell: ({ body }) => body.city },
      { name: 'on', type: 'date', means: 'conferenceOn', cell: ({ body }) => body.on },
      { name: 'until', type: 'date', means: 'conferenceUntil', cell: ({ body }) => body.until },
      ...inEachLanguage<Stated<BodyOf<'conference.held/v1'>>>('declaration', ({ body }) => body.declarationNames),
      { name: 'secretariatPeriod', type: 'text', cell: ({ body }) => body.secretariatPeriod },
      ...evidence,
    ],
  )

const terms = (catalogue: Catalogue): Table =>
  table(
    'terms',
    ['kind', 'term'],
    sorted([...catalogue.terms.values()], ({ body }) => `${body.kind}/${body.term}`),
    [
      { name: 'kind', type: 'code', means: 'termKind', cell: ({ body }) => body.kind },
      { name: 'term', type: 'code', cell: ({ body }) => body.term },
      ...inEachLanguage<Stated<BodyOf<'term.defined/v1'>>>('name', ({ body }) => body.names),
      ...inEachLanguage<Stated<BodyOf<'term.defined/v1'>>>('definition', ({ body }) => body.definitions),
      { name: 'agenda', type: 'code', cell: ({ body }) => body.agenda },
      ...evidence,
    ],
  )
