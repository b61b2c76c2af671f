/**
 * What every act has in common: how a type of act is described, and the fields that all bodies share.
 *
 * An act has a type with version, a body of that type's shape, the party on whose behalf it is filed, and a day in law.
 * The day is not said twice: it is read from the body by the type's own `on`.
 * Frozen once recorded: a new need is a v2 with an upcaster from v1 (docs/decisions/0005).
 */
import { z } from 'zod'
import { PartialDate } from '../kernel/date.ts'
import type { ActId, BodyId, InstrumentId, StateId } from '../kernel/ids.ts'
import { Confidence, Source } from '../kernel/source.ts'

/** On whose behalf an act is filed: a state, a body, or the compiler of an edition. */
export const Party = z
  .string()
  .max(90)
  .regex(/^(?:[A-Z]{3}|body:[a-z0-9-]+|edition:[a-z0-9-]+)$/, 'expected a state code, body:<id> or edition:<name>')
  .brand<'Party'>()
export type Party = z.infer<typeof Party>

export const By = z.strictObject({
  party: Party,
  office: z.string().min(1).max(200).describe('The office or mandate that files, e.g. "depositary" or "compiler".'),
})
export type By = z.infer<typeof By>

/** Who may read the body. The entry, and so the fact that something was filed, is always public. */
export const Visibility = z.enum(['public'])
export type Visibility = z.infer<typeof Visibility>

/** A day that sources give otherwise than the one followed. */
export const OtherDate = z.strictObject({
  on: PartialDate,
  saidBy: z.string().min(1).max(500),
  note: z.string().max(1000).optional(),
})

/** Where it can be checked, how far it has been, and what else should be known. In every body. */
export const evidence = {
  sources: z.array(Source).max(20).describe('Where a reader can check it, the most official first. Empty only when unverified.'),
  confidence: Confidence,
  note: z.string().min(1).max(4000).optional(),
  otherDates: z.array(OtherDate).max(10).optional().describe('Days that other sources give. `on` is the one followed.'),
}

/**
 * When it was done. A null day means: the source shows it as done, without saying when; then `knownBy` is the day the
 * source speaks for, and all one knows is that it was done by then.
 */
export const when = {
  on: PartialDate.nullable(),
  knownBy: PartialDate.optional().describe(
    'Day by which the source shows it as done. Only where the day itself is not known whole.',
  ),
}

/** Which things an act speaks of, so that their pages can list it. */
export type Subjects = {
  readonly states?: readonly StateId[]
  readonly instruments?: readonly InstrumentId[]
  readonly bodies?: readonly BodyId[]
}

export type ActType<T extends string = string, B extends { readonly type: T } = { readonly type: T }> = {
  readonly type: T
  readonly body: z.ZodType<B>
  /** Day the act takes legal meaning; null when it is not known or the act has none. */
  readonly on: (body: B) => PartialDate | null
  readonly subjects: (body: B) => Subjects
  /** Other acts it speaks of. */
  readonly refs?: (body: B) => readonly ActId[]
}

/** Writes down a type of act, keeping its body's type. */
export function actType<T extends string, B extends { readonly type: T }>(definition: ActType<T, B>): ActType<T, B> {
  return definition
}
