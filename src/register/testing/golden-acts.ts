/**
 * The acts of a golden export (golden/README.md): an invented region, one filing at least of every type of act, a correction
 * and a withdrawal, and so many signatures and deposits that there are full and partial tiles.
 *
 * Adding   a new type of act needs one filing here, in the chapter where the acts it speaks of stand before it. What a folder
 *          of golden/ already holds does not change by that.
 * Covers   days known to the day, the month, the year and not at all; every mark of confidence; no source, and two; all kinds
 *          of party; letters of many scripts and the signs that JSON escapes. None of the states, texts or days is real.
 */
import type { By } from '../../acts/act.ts'
import { Party } from '../../acts/act.ts'
import { actIdOf } from '../../acts/act-id.ts'
import { Instant } from '../../kernel/date.ts'
import { nodeHasher } from '../../kernel/node-hasher.ts'
import type { Filing } from '../filing.ts'

/** A filing whose body has not been read yet; its type is written out. */
export type GoldenFiling = Filing & { readonly body: { readonly type: string } }
/** Acts that are recorded in one call, and when. */
export type Chapter = { readonly recordedAt: Instant; readonly filings: readonly GoldenFiling[] }

const COMPILER: By = { party: Party.parse('edition:golden'), office: 'compiler' }
const DEPOSITARY: By = { party: Party.parse('body:standing-council'), office: 'depositary' }
const MINISTRY: By = { party: Party.parse('XAB'), office: 'ministry of foreign affairs' }

/** XAA to XAL are states of the region, XZZ is an actor from outside. */
const STATES = Array.from('ABCDEFGHIJKL', letter => `XA${letter}`)
const OUTSIDE = 'XZZ'
const PROTOCOLS = Array.from({ length: 12 }, (_, n) => `protocol-${n + 1}`)

const verified = { sources: [{ address: 'https://example.org/list', part: 'row 1' }], confidence: 'verified' }
const unverified = { sources: [], confidence: 'unverified' }
const disputed = {
  sources: [{ address: 'https://example.org/list' }, { address: 'Gazette of the invented region, no. 7' }],
  confidence: 'disputed',
  otherDates: [{ on: '1993-05', saidBy: 'Gazette of the invented region', note: 'month only' }],
  note: 'Two lists disagree; the depositary is followed.',
}

const four = (text: string) => ({
  en: text,
  es: `${text}, en español: año, ¿cuándo?`,
  pt: `${text}, em português: adesão`,
  fr: `${text}, en français : dépôt, œuvre`,
})
const filed = (key: string, type: string, body: object, by = COMPILER): GoldenFiling => ({
  key,
  by,
  body: { type, ...verified, ...body },
})
const idOf = ({ by, key }: Filing) => actIdOf(bytes => nodeHasher.sha256(bytes), by.party, key)

/** One step of a state under an instrument. */
const step = (
  type: string,
  instrument: string,
  state: string,
  on: string | null,
  further: object = {},
  by = COMPILER,
): GoldenFiling => filed(`${type}/${instrument}/${state}/${on ?? 'undated'}`, type, { instrument, state, on, ...further }, by)

const registered = (state: string, n: number): GoldenFiling => {
  const forms = (agree: string) => ({
    the: state,
    of: `of ${state}`,
    in: `in ${state}`,
    to: `to ${state}`,
    by: `by ${state}`,
    agree,
  })
  const outside = state === OUTSIDE
  return filed(`state/${state}`, 'state.registered/v1', {
    state,
    iso2: `X${state.slice(2)}`,
    names: four(`State ${state}`),
    shortNames: four(state),
    forms: { en: forms('s'), es: forms('fs'), pt: forms('ms'), fr: forms('fp') },
    region: outside ? 'outside' : 'inside',
    ...(outside ? {} : { subregion: n % 2 === 0 ? 'andean' : 'caribbean' }),
    groups: n === 0 ? [{ group: 'INVENTED', note: 'left in 2001', current: false }] : [],
  })
}

const adopted = (instrument: string, further: object = {}): GoldenFiling =>
  filed(`instrument/${instrument}`, 'instrument.adopted/v1', {
    instrument,
    on: '1990-01-01',
    titles: four(`Title of ${instrument}`),
    officialTitles: ['en', 'es'],
    shortTitles: four(instrument),
    summaries: four('A text of the invented region.'),
    level: 'regional',
    agenda: 'both',
    nature: 'cooperative',
    form: 'treaty',
    threats: [],
    principles: [],
    paperSections: [],
    roster: 'own',
    closed: false,
    ...further,
  })

const bodies = [
  filed('body/standing-council', 'body.registered/v1', {
    body: 'standing-council',
    names: four('Standing Council'),
    shortNames: four('Council'),
    ownNames: ['pt', 'fr'],
    kind: 'organ',
    level: 'regional',
    mandate: four('Meets when a state asks for it.'),
    secretariat: 'Invented City',
    since: '1990',
  }),
  filed('body/bureau', 'body.registered/v1', {
    body: 'bureau',
    names: four('Bureau'),
    shortNames: four('Bureau'),
    ownNames: [],
    kind: 'secretariat',
    level: 'regional',
    parent: 'standing-council',
    mandate: four('Keeps the papers.'),
    since: null,
    ...unverified,
  }),
]

const terms = [
  filed('term/threat/smuggling', 'term.defined/v1', {
    kind: 'threat',
    term: 'smuggling',
    names: four('smuggling'),
    definitions: four('Signs that are escaped: "quote", \\ backslash, \t tab, \n end of line, \u2028 separator.'),
    agenda: 'new',
    paperSections: ['2.2'],
  }),
  filed('term/principle/good-faith', 'term.defined/v1', {
    kind: 'principle',
    term: 'good-faith',
    names: four('good faith'),
    definitions: four('Letters beyond the first plane: 𝔤 🌎; and of other scripts: Ω, Ж, 語.'),
    paperSections: [],
  }),
]

const instruments = [
  adopted('general-pact', {
    place: 'Invented City',
    level: 'continental',
    nature: 'collective',
    depositary: 'Standing Council',
    organ: 'standing-council',
    threats: ['smuggling'],
    principles: ['good-faith'],
    paperSections: ['3.1'],
  }),
  adopted('mutual-visits', {
    on: '1995-06',
    level: 'bilateral',
    agenda: 'traditional',
    closed: true,
    closedBecause: 'Between XAA and XAB alone.',
  }),
  adopted('old-alliance', { on: '1950', nature: 'both', officialTitles: [], ...disputed }),
  adopted('forum', {
    on: null,
    level: 'international',
    agenda: 'new',
    form: 'conference-process',
    roster: 'un-members',
    rosterBecause: 'Everybody is invited.',
    ...unverified,
  }),
]

const saidOfInstruments = [
  filed('rules/general-pact', 'instrument.rules-stated/v1', {
    instrument: 'general-pact',
    threshold: '3',
    condition: 'XAA among them',
    generalDelay: 'P30D',
    ownDelay: 'P30D',
    entryArticle: '20',
    inForceOn: '1991-05-01',
    accessionOpenTo: 'every state of the region',
    noticeKind: 'denunciation',
    noticeDelay: 'P1Y',
    noticeArticle: '22',
    noticeNote: 'not in the first year',
    reservations: 'some',
    depositary: 'Standing Council',
    duration: 'indefinite',
    verifiedParts: ['entry', 'notice'],
  }),
  filed('force/general-pact', 'instrument.entered-into-force/v1', { instrument: 'general-pact', on: '1991-05-01' }, DEPOSITARY),
  filed('status/forum', 'instrument.status-noted/v1', { instrument: 'forum', status: 'dormant', asOf: '2020-12-31' }),
  filed('end/old-alliance', 'instrument.terminated/v1', {
    instrument: 'old-alliance',
    on: null,
    knownBy: '1989',
    how: 'by-consent',
    ...unverified,
  }),
  filed('list/general-pact', 'source-list.read/v1', {
    instruments: ['general-pact', 'mutual-visits'],
    states: 'all',
    upTo: '2015-03-31',
    shows: 'consents',
  }),
  filed('list/old-alliance', 'source-list.read/v1', {
    instruments: ['old-alliance'],
    states: ['XAA', 'XAB'],
    upTo: '1989-12-31',
  }),
  filed('relation/1', 'relation.stated/v1', {
    from: { instrument: 'general-pact' },
    to: { instrument: 'old-alliance' },
    kind: 'supersedes',
    since: '1990-01-01',
    paperSections: ['3.1'],
  }),
  filed('relation/2', 'relation.stated/v1', {
    from: { body: 'bureau' },
    to: { instrument: 'general-pact' },
    kind: 'secretariat-of',
    since: null,
    paperSections: [],
  }),
  filed('obligation/visits', 'obligation.defined/v1', {
    obligation: 'OBL-VISITS',
    instrument: 'mutual-visits',
    instrumentName: 'Agreement on Mutual Visits',
    titles: four('Report of visits'),
    duties: four('Say which visits took place.'),
    forms: four('A letter.'),
    who: 'both parties',
    trigger: 'yearly',
    due: '06-30',
    binding: 'legal',
    addressee: 'the other party',
    legalBasis: 'Article 4',
    agenda: 'traditional',
  }),
  filed('mechanism/call', 'mechanism.defined/v1', {
    mechanism: 'MEC-CALL',
    instrument: 'general-pact',
    instrumentName: 'General Pact',
    names: four('Call of the Council'),
    answers: four('A danger to peace.'),
    whoMayInvoke: four('Each party.'),
    decision: four('By two thirds.'),
    measures: four('Good offices.'),
    limits: four('No force.'),
    organ: 'Standing Council',
    timeLimits: 'within ten days',
    legalBasis: 'Article 9',
    precedents: '1994: XAC',
    level: 'continental',
    agenda: 'traditional',
    kind: 'collective',
    situations: ['THREAT_OF_FORCE'],
    partyRule: 'Each party',
    applies: "both(contending, 'general-pact')",
    verifiedParts: 'Articles 9 and 10',
    steps: [
      {
        order: 1,
        part: 'start',
        words: four('Ask for a meeting.'),
        role: 'any-party',
        standing: "party(s, 'general-pact')",
        vote: {
          kind: 'two-thirds',
          voters: "party(s, 'general-pact')",
          excluded: 's in contending',
          bases: ['all', 'voting'],
          quorum: 'majority',
        },
        clock: { kind: 'duty', length: 'P10D', from: four('the call') },
        after: 0,
        article: '9',
        confidence: 'verified',
        sources: [{ address: 'https://example.org/pact' }],
      },
      {
        order: 2,
        part: 'decision',
        words: four('Offer good offices.'),
        role: 'council',
        vote: { kind: 'nine-of-fifteen', seats: 15, bases: ['seats'] },
        clock: { kind: 'limit' },
        after: '1995-01-01',
        confidence: 'unverified',
        sources: [],
      },
    ],
  }),
  filed('assessment-test/invented', 'assessment-test.defined/v1', {
    test: 'invented-test',
    names: four('Invented test'),
    purposes: four('Says what kind of matter it is.'),
    staleAfterDays: 365,
    steps: [{ step: 'A', titles: four('First step'), paperSections: ['1.1'] }],
    questions: [
      {
        question: 'A1',
        asked: 'asked',
        wordings: four('Is there force?'),
        helps: four('Force that is used, or threatened.'),
        permitted: [
          { answer: 'yes', labels: four('Yes') },
          { answer: 'no', labels: four('No') },
        ],
        several: false,
        needs: [{ answer: 'yes', facts: ['place'], message: 'place-needed' }],
        settledBy: 'place-needed',
        paperSections: ['1.1'],
        ourChoice: false,
      },
    ],
    facts: [
      {
        fact: 'place',
        question: 'A1',
        form: 'text',
        permitted: [],
        several: false,
        titles: four('Place'),
        hints: four('Where it is.'),
        paperSections: [],
        ourChoice: true,
      },
    ],
    implied: [],
    conclusions: [{ conclusion: 'status', gives: 'one', otherwise: 'political', titles: four('Status'), paperSections: [] }],
    rules: [
      {
        rule: 'R1',
        conclusion: 'status',
        value: 'security',
        when: [{ all: [{ of: 'A1', is: 'has', values: ['yes'] }] }],
        unknown: 'stops',
        message: 'place-needed',
        paperSections: ['1.2'],
        ourChoice: false,
      },
    ],
    remarks: [
      {
        remark: 'W1',
        kind: 'warning',
        when: [{ all: [{ of: 'status', is: 'has', values: ['security'] }] }],
        about: ['A1'],
        message: 'place-needed',
        details: four('Look again.'),
        paperSections: [],
        ourChoice: true,
      },
    ],
    messages: [{ message: 'place-needed', texts: four('Say where.'), paperSections: [] }],
    uneven: [{ place: 'silent', about: ['A1'], texts: four('The text is silent.'), paperSections: ['1.3'] }],
  }),
  filed('worked-case/invented', 'worked-case.defined/v1', {
    test: 'invented-test',
    case: 'quiet-border',
    order: 1,
    titles: four('A quiet border'),
    stories: four('Nothing happens.'),
    because: four('No force, no security matter.'),
    paperSections: ['1.1'],
    given: [
      { assessor: 'XAA', of: 'A1', values: ['no'] },
      { of: 'place', values: [], texts: four('A river') },
    ],
    expected: [{ assessor: 'XAA', of: 'status', is: 'exactly', values: ['political'] }],
    variants: [
      {
        variant: 'shots',
        titles: four('Shots are fired'),
        given: [{ assessor: 'XAA', of: 'A1', values: ['yes'] }],
        expected: [{ of: 'status', is: 'among-them', values: ['security'] }],
      },
    ],
  }),
  filed('exercise/invented', 'exercise.defined/v1', {
    exercise: 'quiet-river',
    test: 'invented-test',
    order: 1,
    minutes: 90,
    titles: four('Quiet river'),
    scenarios: four('Two invented states share a river.'),
    teams: [
      { team: 'XAA', names: four('Xaa'), briefs: four('You are upstream.') },
      { team: 'XAB', names: four('Xab'), briefs: four('You are downstream.') },
    ],
    injects: [
      {
        inject: 'low-water',
        day: 1,
        titles: four('Low water'),
        texts: four('The river is low.'),
        hidden: [{ team: 'XAA', texts: four('A dam was closed.') }],
        given: [{ of: 'A1', values: ['no'] }],
        situations: ['THREAT_OF_FORCE'],
        roles: [{ role: 'contending', teams: ['XAA', 'XAB'] }],
        asks: four('What do you do?'),
        decisions: [{ decision: 'talk', teams: ['XAA'], labels: four('Talk'), debriefs: four('Talking was open.') }],
        expected: [{ of: 'status', is: 'exactly', values: ['political'] }],
        debriefs: four('Nothing made it a security matter.'),
      },
    ],
    learning: [{ point: 'ask-first', texts: four('Ask before you name it.') }],
  }),
  filed('precedent/invented', 'precedent.described/v1', {
    precedent: 'call-of-1994',
    titles: four('The call of 1994'),
    stories: four('A meeting was called and held.'),
    from: '1994-03',
    until: '1994-05-01',
    askedOn: '1994-03-31',
    situations: ['THREAT_OF_FORCE'],
    contending: ['XAA', 'XAB'],
    affected: [],
    consents: [],
    concerned: false,
    mechanisms: ['MEC-CALL'],
    invocations: [],
    instruments: ['general-pact'],
    milestones: [
      {
        on: '1994-04',
        words: four('Talks began.'),
        sources: [{ address: 'https://example.org/talks' }],
        confidence: 'unverified',
      },
    ],
  }),
  filed('series/invented-prices', 'series.published/v1', {
    series: 'invented-prices',
    quantity: 'consumer-prices',
    rank: 1,
    unit: 'percent-per-year',
    publisher: 'Office of Statistics of the invented region',
    title: 'Prices, yearly change',
    licence: 'Creative Commons Attribution 4.0',
    attribution: 'Office of Statistics',
    obtained: 'volume 7',
    marks: [{ mark: 'E', meaning: 'estimate' }],
    rows: [
      { state: 'XAA', from: 1990, figures: ['12.5', null, '-0.25', '0'], marked: [{ year: 1990, mark: 'E' }] },
      { state: 'XAB', from: 1991, figures: ['1000000.0000000001'], marked: [] },
    ],
  }),
  filed('currency/XAA/XXB', 'currency.introduced/v1', {
    state: 'XAA',
    currency: 'XXB',
    on: '1991-07',
    replaces: { currency: 'XXA', units: '1000' },
    ...unverified,
  }),
  filed('comparability/XAA', 'comparability.noted/v1', {
    state: 'XAA',
    quantity: 'consumer-prices',
    publisher: 'office-of-statistics',
    from: 1990,
    until: 1991,
    code: 'break',
    effect: 'refusal',
  }),
  filed('expenditure-method/invented', 'expenditure-method.defined/v1', {
    method: 'invented',
    names: four('Invented method'),
    summaries: four('Counts what is paid.'),
    certainty: 'reconstruction',
    levels: 2,
    stages: ['paid', 'approved'],
    offBudget: 'on-spending',
    fiscalYears: 'to-calendar-years',
    deflator: 'consumer-prices',
    conversion: 'rate-of-base-year',
    coverage: [
      { item: 'pay', objects: ['personnel-military'], rule: 'in', confidence: 'verified' },
      { item: 'pensions', objects: ['pension'], rule: 'in', level: 2, confidence: 'unverified', note: 'from memory' },
      { item: 'police', institutions: ['police-military'], rule: 'if', condition: 'deployable', confidence: 'disputed' },
      {
        item: 'factories',
        institutions: ['enterprise'],
        funds: ['treasury'],
        tags: ['commercial'],
        rule: 'transfers-only',
        confidence: 'unverified',
      },
    ],
  }),
  filed('conference/99', 'conference.held/v1', {
    conference: 'CDMA-99',
    number: 99,
    host: 'XAA',
    city: 'Invented City',
    on: '2001-11-18',
    until: '2001-11-22',
    secretariatPeriod: '2000-2001',
    secretariatBasis: 'rule 3',
    declaration: 'Declaration of Invented City',
    declarationRead: 'full',
    names: four('Ninety-ninth Conference'),
    declarationNames: four('Declaration of Invented City'),
  }),
]

const deposit = step('instrument.deposited/v1', 'general-pact', 'XAA', '1990-03-01', { means: 'ratification' }, DEPOSITARY)
const wrongDay = step('instrument.deposited/v1', 'general-pact', 'XAC', '1991-04-01', { means: 'accession' }, DEPOSITARY)
const neverSigned = step('instrument.signed/v1', 'old-alliance', 'XAL', '1951')
const contestedNotice = step('denunciation.notified/v1', 'general-pact', 'XAD', '2001-02-03', {}, DEPOSITARY)

const steps = [
  step('instrument.signed/v1', 'general-pact', 'XAA', '1990-01-01'),
  step('instrument.signed/v1', 'general-pact', 'XAB', '1989', { earlierBecause: 'Signed as a draft.' }, MINISTRY),
  neverSigned,
  step('instrument.applied-provisionally/v1', 'general-pact', 'XAB', '1990-02'),
  deposit,
  step('instrument.deposited/v1', 'general-pact', 'XAB', '1991', {
    means: 'acceptance',
    dayIs: 'unstated',
    instrumentDated: '1990-12-24',
    ...disputed,
  }),
  wrongDay,
  step('instrument.deposited/v1', 'general-pact', 'XAD', null, { means: 'unstated', knownBy: '1992-06-30', ...unverified }),
  step('instrument.succeeded/v1', 'general-pact', 'XAE', '1993-05-10', { effectiveFrom: '1992-11', ...disputed }),
  step('instrument.in-force-for-state/v1', 'general-pact', 'XAA', '1991-05-01'),
  step('reservation.made/v1', 'general-pact', 'XAA', '1990-03-01', { madeAt: 'deposit', text: 'Con reserva del artículo «7».' }),
  step('reservation.withdrawn/v1', 'general-pact', 'XAA', '1999-12-31'),
  step('declaration.made/v1', 'general-pact', 'XAC', '1998', { subject: 'announces-denunciation' }),
  step('denunciation.notified/v1', 'general-pact', 'XAC', '1998-08-09', {}, DEPOSITARY),
  step('denunciation.revoked/v1', 'general-pact', 'XAC', '1999-01-15', {}, DEPOSITARY),
  contestedNotice,
  step('denunciation.took-effect/v1', 'general-pact', 'XAD', '2002-02-03'),
  filed('contest/general-pact/XAD', 'standing.contested/v1', {
    instrument: 'general-pact',
    state: 'XAD',
    on: '2002-02-03',
    until: null,
    readings: [
      { standing: 'former-party', heldBy: four('the depositary'), reason: four('A notice was given.') },
      { standing: 'party', heldBy: four('another authority'), reason: four('It had no mandate.') },
    ],
    acts: [idOf(contestedNotice)],
    ...disputed,
  }),
  step('membership.joined/v1', 'forum', 'XAF', '1996-10', { as: 'member' }),
  step('membership.joined/v1', 'forum', OUTSIDE, '1997', { as: 'observer' }),
  step('suspension.imposed/v1', 'forum', 'XAF', '2003-07-04', { by: 'organ' }),
  step('suspension.lifted/v1', 'forum', 'XAF', '2004-07-04', { participationResumed: false }),
  step('participation.resumed/v1', 'forum', 'XAF', '2005'),
  step('membership.left/v1', 'forum', 'XAF', '2010-01-31'),
  step('mechanism.invoked/v1', 'general-pact', 'XAC', '1994-09-12'),
  step('role.recorded/v1', 'general-pact', OUTSIDE, '1994', { role: 'mediator' }),
]

/** 288 acts of one kind, so that the first tile of hashes and of entries is full and a second one is begun. */
const plenty = PROTOCOLS.flatMap((protocol, n) =>
  STATES.flatMap((state, m) => {
    const year = 1991 + n
    return [
      step('instrument.signed/v1', protocol, state, `${year}-01-${String(m + 1).padStart(2, '0')}`),
      step('instrument.deposited/v1', protocol, state, `${year}-11-${String(m + 1).padStart(2, '0')}`, { means: 'ratification' }),
    ]
  }),
)

const amended = [
  filed(
    'correction/1',
    'act.corrected/v1',
    {
      corrects: idOf(wrongDay),
      reason: 'The notice of the depositary gives another day.',
      replacement: { ...wrongDay.body, on: '1991-04-11' },
    },
    DEPOSITARY,
  ),
  filed('withdrawal/1', 'act.corrected/v1', {
    corrects: idOf(neverSigned),
    reason: 'XAL never signed; the row stood in the wrong column.',
    replacement: null,
  }),
]

/** In the order in which they are recorded. */
export const goldenChapters: readonly Chapter[] = [
  {
    recordedAt: Instant.parse('2026-11-23T12:00:00.000Z'),
    filings: [
      ...[...STATES, OUTSIDE].map(registered),
      ...bodies,
      ...terms,
      ...instruments,
      ...PROTOCOLS.map(protocol => adopted(protocol)),
      ...saidOfInstruments,
    ],
  },
  { recordedAt: Instant.parse('2026-11-23T12:00:00.001Z'), filings: steps },
  { recordedAt: Instant.parse('2026-11-24T08:30:00.000Z'), filings: plenty },
  { recordedAt: Instant.parse('2026-11-25T00:00:00.000Z'), filings: amended },
]
