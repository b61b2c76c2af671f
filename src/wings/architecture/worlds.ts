/**
 * The ways in which the acts of a state can have gone by a day. Where every day is known whole there is one.
 *
 * Method  an act whose day is an interval may or may not have been done; what it does comes in its own order. Effects whose days
 *         overlap can have come either way. Of all these worlds those stand in which no more is done in vain than must be:
 *         nobody leaves what he was not in, and nothing is lifted that was not imposed.
 * Limit   a case with so many open acts that it cannot be played through has no answer: null, and everything is possible.
 */
import { earlier, type Interval, type PlainDate } from '../../kernel/date.ts'
import type { Effect } from './effects.ts'

export type World = {
  readonly standing: 'none' | 'signatory' | 'observer' | 'bound' | 'suspended' | 'former'
  /** Days from which it is bound, or observes; the effect by which it certainly is. */
  readonly since: Interval | null
  readonly by: Effect | null
  readonly until: Effect | null
  /** Effects on record that had not come about in it. */
  readonly ahead: readonly Effect[]
}

const NOTHING: World = { standing: 'none', since: null, by: null, until: null, ahead: [] }
const MOST_WORLDS = 256
const MOST_STEPS = 5000

/** A return lifts and binds at once: its lifting is played with its binding. */
const isPlayed = ({ kind, act }: Effect) =>
  kind !== 'consented' && kind !== 'notified' && !(kind === 'lifted' && act.body.type === 'participation.resumed/v1')

export function worldsOn(all: readonly Effect[], day: PlainDate): readonly World[] | null {
  if (all.length === 0) return [NOTHING]
  const byAct = new Map<string, Effect[]>()
  for (const effect of all.filter(isPlayed)) byAct.set(effect.act.act, [...(byAct.get(effect.act.act) ?? []), effect])

  let ways: readonly (readonly Effect[])[] = [[]]
  for (const chain of byAct.values()) {
    const surely = chain.filter(({ during }) => during.latest <= day).length
    const perhaps = chain.filter(({ during }) => during.earliest <= day).length
    const parts = Array.from({ length: perhaps - surely + 1 }, (_, n) => chain.slice(0, surely + n))
    ways = parts.flatMap(part => (part.length === 0 ? ways : ways.map(way => [...way, ...part])))
    if (ways.length > MOST_WORLDS) return null
  }

  const played: Played[] = []
  for (const happened of ways) {
    const found = play(happened)
    if (!found) return null
    const ahead = all.filter(effect => effect.during.latest > day && !happened.includes(effect))
    played.push(...found.map(({ world, vain }) => ({ vain, world: { ...world, ahead } })))
  }
  const least = Math.min(...played.map(({ vain }) => vain))
  return played.filter(({ vain }) => vain === least).map(({ world }) => world)
}

type Played = { readonly world: World; readonly vain: number }

/** Every order in which these effects can have come, with how many of them were in vain. */
function play(happened: readonly Effect[]): readonly Played[] | null {
  const found: Played[] = []
  let steps = 0
  const go = (left: readonly Effect[], world: World, vain: number): void => {
    if (steps++ > MOST_STEPS) return
    if (left.length === 0) found.push({ world, vain })
    for (const next of left) {
      if (left.some(other => other !== next && comesBefore(other, next, left))) continue
      const after = take(world, next)
      go(
        left.filter(other => other !== next),
        after ?? world,
        vain + (after ? 0 : 1),
      )
    }
  }
  go(happened, NOTHING, 0)
  return steps > MOST_STEPS ? null : found
}

const comesBefore = (a: Effect, b: Effect, order: readonly Effect[]) =>
  a.during.latest < b.during.earliest || (a.act === b.act && order.indexOf(a) < order.indexOf(b))

/** What an effect makes of a world; null where it is in vain. */
function take(world: World, effect: Effect): World | null {
  const { standing } = world
  const isBound = standing === 'bound' || standing === 'suspended'
  switch (effect.kind) {
    case 'signed':
      return standing === 'none' || standing === 'observer' ? { ...NOTHING, standing: 'signatory' } : world
    case 'observes':
      return isBound ? world : { ...NOTHING, standing: 'observer', since: effect.during, by: effect }
    case 'bound':
      return bind(world, effect)
    case 'suspended':
      return isBound ? { ...world, standing: 'suspended' } : null
    case 'lifted':
      return standing === 'suspended' ? { ...world, standing: 'bound' } : null
    case 'left':
      return isBound || standing === 'observer' ? { ...world, standing: 'former', until: effect } : null
    default:
      return world
  }
}

/** Who is bound twice is bound since the earlier day, whichever that is; who returns had left, or had been suspended. */
function bind(world: World, effect: Effect): World | null {
  if (world.standing === 'suspended' && effect.sinceIs === 'return') return { ...world, standing: 'bound' }
  if (world.standing !== 'bound' && world.standing !== 'suspended')
    return { ...NOTHING, standing: 'bound', since: effect.during, by: effect }
  if (effect.sinceIs === 'return') return null
  const { since, by } = world
  if (!since || !by) return world
  return {
    ...world,
    since: { earliest: earlier(since.earliest, effect.during.earliest), latest: earlier(since.latest, effect.during.latest) },
    by: effect.during.latest < by.during.latest ? effect : by,
  }
}
