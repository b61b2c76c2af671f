/**
 * A matter as it stands in an address, and back. Routes check requests with these schemas, and the machine description is
 * printed from them.
 *
 * Form   lists in one word, parted by commas: `contending=BOL,CHL`. A form that sends a word several times is led to that form.
 *        `given=urgent,-settled-before-1948` and `consent=BOL,-CHL`: after a hyphen, not so. `votes=CHL:yes,PER:no`; `done=2:2020-01-10`.
 * Bounds so many as a matter can have: refused with what was found and what is expected, before anything is computed.
 */
import { z } from 'zod'
import { PlainDate } from '../../../kernel/date.ts'
import { MechanismId, StateId } from '../../../kernel/ids.ts'
import { type Matter, PARTS, type Part } from './matter.ts'
import { VOTE_MARKS, type VoteMark } from './votes.ts'

const listed = (text: string) => text.split(/[\s,]+/).filter(Boolean)
const MOST_STATES = 40
const MOST_CODES = 12

const States = z
  .string()
  .transform(text => listed(text.toUpperCase()))
  .pipe(z.array(StateId).max(MOST_STATES))
const Codes = z
  .string()
  .transform(text => listed(text.toUpperCase()))
  .pipe(
    z
      .array(z.string().regex(/^[A-Z][A-Z0-9_]{1,59}$/, 'expected a situation of the vocabulary, as in BORDER_INCIDENT'))
      .max(MOST_CODES),
  )
const Actors = z
  .string()
  .transform(text => listed(text.toLowerCase()))
  .pipe(
    z
      .array(z.string().regex(/^[a-z][a-z_]{1,59}$/, 'expected an actor of the vocabulary, as in non_state_armed_group'))
      .max(MOST_CODES),
  )

/** `urgent,-victims`: what is so, and what is not. */
const signed = <T extends string>(one: z.ZodType<T, string>, most: number) =>
  z
    .string()
    .transform(text => listed(text).map(each => ({ name: each.replace(/^-/, ''), is: !each.startsWith('-') })))
    .pipe(z.array(z.object({ name: one, is: z.boolean() })).max(most))

const Circumstances = signed(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a circumstance, as in urgent or -urgent'),
  30,
)
const Consents = signed(
  z
    .string()
    .transform(text => text.toUpperCase())
    .pipe(StateId),
  MOST_STATES,
)

export const MatterWords = z.object({
  situation: Codes.optional(),
  contending: States.optional(),
  affected: States.optional(),
  requesting: States.optional(),
  requested: States.optional(),
  host: States.optional(),
  third: States.optional(),
  actor: Actors.optional(),
  given: Circumstances.optional(),
  consent: Consents.optional(),
  suppose: z.string().max(400).optional(),
})
export type MatterWords = z.infer<typeof MatterWords>

/** `CHL:yes`, as a choice in a form sends it; a state named twice stands as it is named last. */
const Votes = z
  .string()
  .transform(listed)
  .pipe(
    z
      .array(
        z
          .string()
          .regex(/^[A-Za-z]{3}:(?:yes|no|abstain|absent)$/, `expected a state and ${VOTE_MARKS.join(', ')}, as in CHL:yes`),
      )
      .max(MOST_STATES),
  )
  .transform(
    (marks): ReadonlyMap<StateId, VoteMark> =>
      new Map(marks.map(one => [one.slice(0, 3).toUpperCase() as StateId, one.slice(4) as VoteMark] as const)),
  )

/** `2:2020-01-10`: step 2 was taken on that day. */
const Done = z
  .string()
  .transform(listed)
  .pipe(
    z
      .array(
        z
          .string()
          .regex(/^\d{1,2}:/, 'expected the number of a step and a day, as in 2:2020-01-10')
          .transform(one => ({ step: Number(one.split(':')[0]), on: one.slice(one.indexOf(':') + 1) }))
          .pipe(z.object({ step: z.number(), on: PlainDate })),
      )
      .max(30),
  )
  .transform((all): ReadonlyMap<number, PlainDate> => new Map(all.map(({ step, on }) => [step, on])))

export const OfMechanism = z.object({ mechanism: MechanismId })
export const OfPrecedent = z.object({
  precedent: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens'),
})
export const MechanismWords = MatterWords.extend({ start: PlainDate.optional(), done: Done.optional(), votes: Votes.optional() })
export const CompareWords = MatterWords.extend({
  mechanisms: z
    .string()
    .transform(text => listed(text.toUpperCase()))
    .pipe(z.array(MechanismId).max(4))
    .optional(),
})

export function matterIn(words: MatterWords, on: PlainDate): Matter {
  return {
    on,
    situations: [...new Set(words.situation ?? [])],
    states: {
      contending: words.contending ?? [],
      affected: words.affected ?? [],
      requesting: words.requesting ?? [],
      requested: words.requested ?? [],
      host: words.host ?? [],
      third: words.third ?? [],
    },
    actors: words.actor ?? [],
    given: new Map((words.given ?? []).map(({ name, is }) => [name, is])),
    consents: new Map((words.consent ?? []).map(({ name, is }) => [name, is])),
  }
}

const signedText = (facts: ReadonlyMap<string, boolean>) => [...facts].map(([name, is]) => (is ? name : `-${name}`)).join(',')

/** The words of an address that say a matter; empty ones are null, so that they are dropped. */
export function wordsOf(matter: Matter): Readonly<Record<Exclude<keyof MatterWords, 'suppose'>, string | null>> {
  const states = (part: Part) => matter.states[part].join(',') || null
  return {
    situation: matter.situations.join(',') || null,
    contending: states('contending'),
    affected: states('affected'),
    requesting: states('requesting'),
    requested: states('requested'),
    host: states('host'),
    third: states('third'),
    actor: matter.actors.join(',') || null,
    given: signedText(matter.given) || null,
    consent: signedText(matter.consents) || null,
  }
}

/** What a reader may write into the address of a page of this half, besides how it is read. */
export const MATTER_WORDS: readonly string[] = Object.keys(MatterWords.shape)
export const PART_WORDS: readonly Part[] = PARTS
