/** Names of things, so that one kind of id is never passed for another. Parsed at the border, trusted inside. */
import { z } from 'zod'

const slug = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')

/** ISO 3166-1 alpha-3 code of a state, in capitals. Codes from XAA to XZZ are kept free by that standard: tests use them. */
export const StateId = z
  .string()
  .regex(/^[A-Z]{3}$/, 'expected three capital letters (ISO 3166-1 alpha-3)')
  .brand<'StateId'>()
export type StateId = z.infer<typeof StateId>

/** A treaty, political commitment, arrangement, organ or conference process in which states take part. */
export const InstrumentId = slug(80).brand<'InstrumentId'>()
export type InstrumentId = z.infer<typeof InstrumentId>

/** An organ, conference or secretariat. */
export const BodyId = slug(80).brand<'BodyId'>()
export type BodyId = z.infer<typeof BodyId>

/** A term of the edition's vocabulary: a threat, a principle, a level. */
export const TermId = slug(80).brand<'TermId'>()
export type TermId = z.infer<typeof TermId>

/** A duty to report (`OBL-UNROCA`) or a way to act together (`MEC-TIAR-3`): written in capitals as the edition names them. */
export const ObligationId = z
  .string()
  .regex(/^OBL-[A-Z0-9-]{1,60}$/, 'expected OBL- and capitals')
  .brand<'ObligationId'>()
export type ObligationId = z.infer<typeof ObligationId>
export const MechanismId = z
  .string()
  .regex(/^MEC-[A-Z0-9-]{1,60}$/, 'expected MEC- and capitals')
  .brand<'MechanismId'>()
export type MechanismId = z.infer<typeof MechanismId>

/** An act: 26 letters and digits of base 32, made from the filer's own key, so that filing twice is filing once. */
export const ActId = z
  .string()
  .regex(/^[a-z2-7]{26}$/, 'expected 26 characters a-z and 2-7')
  .brand<'ActId'>()
export type ActId = z.infer<typeof ActId>
