/**
 * An exercise as it is played: how far it has been revealed, what each team decided, and what the test says at each step.
 *
 * State   all of it stands in the address: `step`, `as`, and by team `XAA.bridge=police`, `XAA.bridge.note=…`.
 * Hidden  what is for one team is left out of what others see until the debriefing. It is no secret: whoever changes the
 *         address sees it, as whoever turns over a card does.
 */
import type { BodyOf } from '../../../acts/catalogue.ts'
import type { PlainDate } from '../../../kernel/date.ts'
import type { Lang } from '../../../kernel/lang.ts'
import { sheetsOf } from '../test/case-sheets.ts'
import type { Sheets } from '../test/sheet.ts'

export type Exercise = BodyOf<'exercise.defined/v1'>
export type Inject = Exercise['injects'][number]
export type Decision = Inject['decisions'][number]

export const LONGEST_NOTE = 300

export type Move = {
  readonly team: string
  readonly inject: string
  readonly decision: string | null
  readonly note: string | null
}

export type Play = {
  /** How many injects are revealed; 0 is the briefing. */
  readonly step: number
  /** The team that looks; null for the facilitator, who sees everything. */
  readonly as: string | null
  /** In the order of injects and teams. */
  readonly moves: readonly Move[]
  /** Real states whose treaties stand in for a team in the debriefing, for practice only. */
  readonly standIns: ReadonlyMap<string, string>
}

export type PlayRefusal = { readonly rule: 'play-step' | 'play-team' | 'play-decision' | 'text-long'; readonly word: string } & {
  readonly found: string
  readonly expected: string
}

/** Reads a game from an address. What no such game can be is refused by name. */
export function readPlay(
  exercise: Exercise,
  query: URLSearchParams,
): { readonly play: Play; readonly refused: readonly PlayRefusal[] } {
  const refused: PlayRefusal[] = []
  const teams = exercise.teams.map(one => one.team as string)
  const say = (rule: PlayRefusal['rule'], word: string, found: string, expected: string) =>
    refused.push({ rule, word, found: found.slice(0, 80), expected })

  const asked = query.get('step') ?? '0'
  const step = /^\d{1,3}$/.test(asked) ? Number(asked) : Number.NaN
  const most = exercise.injects.length
  if (!(step <= most)) say('play-step', 'step', asked, `0–${most}`)
  const as = query.get('as') || null
  if (as !== null && !teams.includes(as)) say('play-team', 'as', as, teams.join(', '))

  const moves = exercise.injects.flatMap(({ inject, decisions }) =>
    teams.flatMap(team => {
      const open = decisions.filter(one => one.teams.some(of => of === team)).map(one => one.decision)
      const word = `${team}.${inject}`
      const decision = query.get(word) || null
      if (decision !== null && !open.includes(decision)) say('play-decision', word, decision, open.join(', '))
      const note = (query.get(`${word}.note`) ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() || null
      if (note !== null && note.length > LONGEST_NOTE) say('text-long', `${word}.note`, String(note.length), String(LONGEST_NOTE))
      return decision === null && note === null ? [] : [{ team, inject, decision, note }]
    }),
  )
  const standIns = new Map(
    teams.flatMap(team => {
      const state = query.get(`${team}.stands`) ?? ''
      return /^(?!X)[A-Z]{3}$/.test(state) ? [[team, state] as const] : []
    }),
  )
  return { play: { step: Number.isNaN(step) ? 0 : Math.min(step, most), as, moves, standIns }, refused }
}

/** The game as words of an address, in its own order. */
export function playWords({ step, as, moves, standIns }: Play): readonly (readonly [word: string, value: string])[] {
  return [
    ...(step > 0 ? [['step', String(step)] as const] : []),
    ...(as === null ? [] : [['as', as] as const]),
    ...moves.flatMap(({ team, inject, decision, note }) => [
      ...(decision === null ? [] : [[`${team}.${inject}`, decision] as const]),
      ...(note === null ? [] : [[`${team}.${inject}.note`, note] as const]),
    ]),
    ...[...standIns].map(([team, state]) => [`${team}.stands`, state] as const),
  ]
}

/** The answers of the test after so many injects: each changes what it names, and everything before stands. */
export const sheetsAfter = (exercise: Exercise, step: number, lang: Lang, on: PlainDate): Sheets =>
  sheetsOf(
    exercise.injects.slice(0, step).flatMap(one => one.given),
    lang,
    on,
  )

export const moveOf = ({ moves }: Play, team: string, inject: string): Move | undefined =>
  moves.find(one => one.team === team && one.inject === inject)

/** Decisions that are open to a team at an inject. */
export const openTo = ({ decisions }: Inject, team: string): readonly Decision[] =>
  decisions.filter(one => one.teams.some(of => of === team))

/** The finder's address for an inject, with real states in place of teams. Null while no team that has a part is stood in for. */
export function practiceFinder({ situations, roles }: Inject, standIns: ReadonlyMap<string, string>): string | null {
  const query = new URLSearchParams()
  if (situations.length > 0) query.set('situation', situations.join(','))
  let named = false
  for (const { role, teams } of roles) {
    const states = teams.flatMap(team => standIns.get(team) ?? [])
    if (states.length === 0) continue
    query.set(role, states.join(','))
    named = true
  }
  return named ? `/response/find?${query}` : null
}
