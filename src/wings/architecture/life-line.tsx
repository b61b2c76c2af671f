/**
 * The life of a state under an instrument on one line: signed, bound, left, each day a link to its act; and the same drawn
 * on the years from the oldest to the newest instrument.
 *
 * Picture  thin line: signed; thick line: bound; broken line: days on which that is not known. The upright stroke is the day shown.
 * Aloud    the words beside the picture say all of it, so the picture is silent.
 */
import { raw } from 'hono/html'
import type { PlainDate } from '../../kernel/date.ts'
import type { Effect } from './effects.ts'
import type { ArchitectureKey } from './messages.ts'
import { ActLink } from './pieces.tsx'
import type { Words } from './words.ts'

const WORD = {
  signed: 'life_signed',
  consented: 'life_consented',
  bound: 'life_bound',
  observes: 'life_observes',
  left: 'life_left',
  notified: 'life_notified',
  suspended: 'life_suspended',
  lifted: 'life_lifted',
} as const satisfies Record<Effect['kind'], ArchitectureKey>

/** Consent is said by the day it binds, unless it never does. */
const worthSaying = (effect: Effect, all: readonly Effect[]) =>
  effect.kind !== 'consented' || !all.some(other => other.kind === 'bound' && other.act === effect.act)

export function lifeLine(effects: readonly Effect[], words: Words) {
  if (effects.length === 0) return null
  const said = effects.filter(effect => worthSaying(effect, effects))
  return (
    <>
      {raw(picture(effects, words.reading.on))}
      <ul class="lines">
        {said.map(effect => (
          <li>
            <ActLink words={words} act={effect.act.act}>
              {words.t(WORD[effect.kind], { date: words.shortSpan(effect.during) })}
            </ActLink>
            {effect.computed === true && <small class="computed"> {words.t('life_computed')}</small>}
          </li>
        ))}
      </ul>
    </>
  )
}

const FIRST = 1925
const LAST = 2035
const WIDTH = 132
const HEIGHT = 12

const place = (day: string) => {
  const year = Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12
  return Math.round(((Math.min(Math.max(year, FIRST), LAST) - FIRST) / (LAST - FIRST)) * WIDTH * 10) / 10
}

function picture(effects: readonly Effect[], on: PlainDate): string {
  const end = place(`${LAST}-01-01`)
  const parts: string[] = [`<path d="M0 6H${end}" stroke-width=".6" stroke-dasharray="1 3"/>`]
  let signed: number | null = null
  let bound: number | null = null
  const close = (until: number) => {
    if (bound !== null) parts.push(`<path d="M${bound} 6H${until}" stroke-width="5"/>`)
    bound = null
  }
  for (const { kind, during } of effects) {
    const at = place(during.latest)
    // Between the first and the last day on which it can have begun or ended, it is not known: broken.
    const from = place(during.earliest)
    if ((kind === 'bound' || kind === 'left') && at - from > 1)
      parts.push(`<path d="M${from} 6H${at}" stroke-width="5" stroke-dasharray="1 2"/>`)
    if (kind === 'signed') signed ??= at
    if (kind === 'bound' && bound === null) {
      if (signed !== null && signed < from) parts.push(`<path d="M${signed} 6H${from}" stroke-width="1.4"/>`)
      signed = null
      bound = at
    }
    if (kind === 'left') close(from)
  }
  close(end)
  if (signed !== null) parts.push(`<path d="M${signed} 6H${end}" stroke-width="1.4"/>`)
  parts.push(`<path d="M${place(on)} 0V12" stroke-width="1" class="now"/>`)
  return `<svg class="life" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true" fill="none" stroke="currentColor">${parts.join('')}</svg>`
}
