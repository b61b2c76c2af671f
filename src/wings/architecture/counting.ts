/** Standings counted in words: how many are bound, who is what. Never a score. */
import type { StateId } from '../../kernel/ids.ts'
import { standingName } from '../../ui/marks.tsx'
import type { Instrument } from './facts.ts'
import { STANDINGS, type Standing, type StandingName } from './standing.ts'
import { small, type Words } from './words.ts'

export type Standings = ReadonlyMap<StateId, Standing>

/** Members take part; parties are bound. One word for the head of a sentence. */
export const isTreaty = (instrument: Instrument) => instrument.adopted.body.form === 'treaty'

export const boundIn = (standings: Standings) => [...standings.values()].filter(({ bound }) => bound === true).length

export function countsOf(standings: Iterable<Standing>): Partial<Record<StandingName, number>> {
  const counts: Partial<Record<StandingName, number>> = {}
  for (const { standing } of standings) counts[standing] = (counts[standing] ?? 0) + 1
  return counts
}

/** Standings that the head of the sentence has counted already, or that say nothing. */
const SAID: ReadonlySet<StandingName> = new Set(['party', 'member', 'none'])

/** "31 of 35 states are party; signatory: Canada and Jamaica; not known: Haiti." */
export function sentenceOf(instrument: Instrument, standings: Standings, words: Words): string {
  const { t, orders, reading, lang } = words
  const head = t(isTreaty(instrument) ? 'sentence_party' : 'sentence_member', {
    count: boundIn(standings),
    total: orders.seats.length,
  })
  const rest = STANDINGS.filter(name => !SAID.has(name)).flatMap(name => {
    const names = orders.seats.flatMap(({ body }) =>
      standings.get(body.state)?.standing === name ? [words.state(body.state)] : [],
    )
    if (names.length === 0) return []
    const shown = words.some(names, 8)
    // The suspended stay bound and are in the count already.
    if (name === 'suspended') return [t('sentence_suspended', { names: shown })]
    return [t('sentence_rest', { standing: small(standingName(reading, name), lang), names: shown })]
  })
  return `${[head, ...rest].join(t('listSeparator'))}.`
}

/** Short form for a thumbnail: how many are bound, and how many are not known. */
export function shortSentenceOf(instrument: Instrument, standings: Standings, words: Words): string {
  const { t, orders, reading, lang } = words
  const head = t(isTreaty(instrument) ? 'sentence_party' : 'sentence_member', {
    count: boundIn(standings),
    total: orders.seats.length,
  })
  const counts = countsOf(standings.values())
  const open = (['contested', 'unknown'] as const).flatMap(name => {
    const count = counts[name]
    return count === undefined
      ? []
      : [t('sentence_rest', { standing: small(standingName(reading, name), lang), names: words.number(count) })]
  })
  return [head, ...open].join(t('listSeparator'))
}
