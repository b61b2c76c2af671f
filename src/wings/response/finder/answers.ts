/** The finder's answers for programs. The names of members are a contract; fields may be added, never renamed. */
import type { z } from 'zod'
import type { Leaf } from '../../../conditions/truth.ts'
import type { CsvTable } from '../../../ui/csv.ts'
import { read } from '../../../ui/languages.ts'
import type * as Schemas from './answer-schemas.ts'
import type { Precedent } from './backtest.ts'
import { type Openness, reasonsOf } from './find.ts'
import type { Offer } from './find-view.tsx'
import type { Moment } from './history.ts'
import type { Matter } from './matter.ts'
import type { MechanismAnswer } from './mechanism-view.tsx'
import { factText, type Sheet } from './pieces.tsx'
import { suppose, type VoteCount } from './votes.ts'
import { standingBehind } from './words.ts'

type Body<S extends z.ZodType> = Omit<z.infer<S>, 'on' | 'at' | 'supposed'>
type FoundJson = z.infer<typeof Schemas.FindAnswer>['mechanisms'][number]

export function matterJson(matter: Matter): z.infer<typeof Schemas.FindAnswer>['matter'] {
  const { contending, affected, requesting, requested, host, third } = matter.states
  return {
    situations: [...matter.situations],
    contending: [...contending],
    affected: [...affected],
    requesting: [...requesting],
    requested: [...requested],
    host: [...host],
    third: [...third],
    actors: [...matter.actors],
    given: Object.fromEntries(matter.given),
    consents: Object.fromEntries(matter.consents),
  }
}

const factJson = (leaf: Leaf, { words, knowledge }: Sheet): FoundJson['facts'][number] => {
  const standing = standingBehind(leaf, knowledge)
  return {
    fact: leaf.fact,
    args: [...leaf.args],
    truth: leaf.truth,
    wanted: leaf.wanted,
    by: leaf.by,
    words: words.fact(leaf, standing),
    acts: (standing?.acts ?? []).map(({ act }) => act),
  }
}

export function foundJson({ found, votes, clocks }: Offer, sheet: Sheet): FoundJson {
  const { mechanism, openness, starters } = found
  const { body } = mechanism
  const facts = reasonsOf(found, sheet.matter)
  const who = (wanted: Openness) => [
    ...new Set(starters.filter(starter => starter.openness === wanted).map(({ state, role }): string => state ?? role)),
  ]
  return {
    id: mechanism.id,
    instrument: mechanism.instrument,
    names: body.names,
    level: body.level ?? null,
    kind: body.kind ?? null,
    track: found.track,
    matched: [...found.matched],
    state: openness,
    because: facts.map(leaf => factText(sheet, leaf)),
    facts: facts.map(leaf => factJson(leaf, sheet)),
    mayInvoke: who('open'),
    mayInvokeIf: who('open-if'),
    mayInvokePerhaps: who('not-known'),
    unless: [...found.unless],
    wouldOpen: found.ways().map(way => way.map(leaf => sheet.words.step(leaf, standingBehind(leaf, sheet.knowledge)))),
    votes: votes.map(voteJson),
    clocks: clocks.map(({ step, kind, length, from, latest, assumed }) => ({
      step,
      kind,
      length,
      from,
      latest,
      assumed,
      article: mechanism.steps[step - 1]?.body.article ?? null,
    })),
    legalBasis: body.legalBasis ?? null,
    confidence: body.confidence,
    act: mechanism.act,
  }
}

function voteJson({ step, kind, counts, voters, excluded, numberless }: VoteCount): FoundJson['votes'][number] {
  const [followed] = counts
  return {
    step,
    kind,
    base: followed?.of.least ?? null,
    needed: followed?.needed.least ?? null,
    quorum: followed?.quorum?.least ?? null,
    baseMost: followed?.of.most ?? null,
    neededMost: followed?.needed.most ?? null,
    readings: counts.map(({ base, of, needed, quorum, reachable }) => ({
      base,
      of: of.least,
      ofMost: of.most,
      needed: needed.least,
      neededMost: needed.most,
      quorum: quorum?.least ?? null,
      reachable,
    })),
    voters: voters ? [...voters.states] : null,
    mayHaveVote: voters ? voters.open.map(({ state, why }) => ({ state, why })) : [],
    keptOut: voters ? [...voters.suspended] : [],
    excluded: [...excluded],
    why: numberless,
  }
}

export const findJson = (offers: readonly Offer[], sheet: Sheet): Body<typeof Schemas.FindAnswer> => ({
  matter: matterJson(sheet.matter),
  mechanisms: offers.map(offer => foundJson(offer, sheet)),
})

export const mechanismsJson = (offers: readonly Offer[], sheet: Sheet): Body<typeof Schemas.MechanismsAnswer> => ({
  mechanisms: offers.map(offer => foundJson(offer, sheet)),
})

export function mechanismsCsv(offers: readonly Offer[]): CsvTable {
  return {
    columns: ['mechanism', 'name', 'instrument', 'level', 'kind', 'situations', 'state', 'confidence'],
    rows: offers.map(({ found: { mechanism, openness } }) => [
      mechanism.id,
      mechanism.body.names.en,
      mechanism.instrument ?? '',
      mechanism.body.level ?? '',
      mechanism.body.kind ?? '',
      mechanism.body.situations.join(' '),
      openness,
      mechanism.body.confidence,
    ]),
  }
}

export function mechanismJson({ sheet, offer, start, votes, precedents }: MechanismAnswer): Body<typeof Schemas.MechanismAnswer> {
  const { mechanism } = offer.found
  return {
    matter: matterJson(sheet.matter),
    mechanism: foundJson(offer, sheet),
    start,
    steps: mechanism.steps.map(({ body }) => ({
      step: body.order,
      part: body.part,
      words: body.words,
      role: body.role,
      standing: body.standing ?? null,
      article: body.article ?? null,
      confidence: body.confidence,
    })),
    verifiedParts: mechanism.body.verifiedParts ?? null,
    votesSupposed:
      votes.size === 0
        ? []
        : offer.votes.flatMap(vote =>
            suppose(vote, votes).map(one => ({
              ...one,
              unmarked: [...one.unmarked],
              withoutVote: [...one.withoutVote],
              decisive: [...one.decisive],
            })),
          ),
    precedents: precedents.map(({ body }) => body.precedent),
  }
}

const caseJson = ({ act, body }: Precedent): z.infer<typeof Schemas.HistoryAnswer>['cases'][number] => ({
  precedent: body.precedent,
  titles: body.titles,
  from: body.from,
  until: body.until,
  states: [...new Set([...body.contending, ...body.affected])],
  mechanisms: [...body.mechanisms],
  confidence: body.confidence,
  act,
})

export const historyJson = (precedents: readonly Precedent[]): Body<typeof Schemas.HistoryAnswer> => ({
  cases: precedents.map(caseJson),
})

export function historyCsv(precedents: readonly Precedent[]): CsvTable {
  return {
    columns: ['case', 'title', 'from', 'until', 'states', 'mechanisms', 'confidence'],
    rows: precedents.map(({ body }) => [
      body.precedent,
      body.titles.en,
      body.from,
      body.until ?? '',
      [...new Set([...body.contending, ...body.affected])].join(' '),
      body.mechanisms.join(' '),
      body.confidence,
    ]),
  }
}

export function recordedCaseJson(
  precedent: Precedent,
  moments: readonly Moment[],
  offers: readonly Offer[],
  sheet: Sheet,
): Body<typeof Schemas.CaseAnswer> {
  const { words } = sheet
  return {
    case: caseJson(precedent),
    stories: precedent.body.stories,
    moments: moments.map(moment => ({
      on: moment.on,
      what: moment.type,
      act: moment.type === 'act' ? moment.act.act : null,
      words:
        moment.type === 'milestone'
          ? read(words.lang, moment.milestone.words)
          : `${words.state(moment.act.body.state)}: ${words.kind(moment.act)}, ${words.instrument(moment.act.body.instrument)}`,
      confidence: moment.confidence,
      sources: (moment.type === 'milestone' ? moment.milestone.sources : moment.act.body.sources).map(({ address }) => address),
    })),
    askedOn: precedent.body.askedOn,
    matter: matterJson(sheet.matter),
    mechanisms: offers.map(offer => foundJson(offer, sheet)),
  }
}
