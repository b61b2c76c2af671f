/**
 * The entry: what the log holds of an act. Its canonical bytes are hashed, stored, mirrored and shown.
 *
 * Source    RFC 8785 for the bytes; docs/log-format.md for the members.
 * Body      kept beside the log. `body` is base64 of SHA-256(32 bytes of salt || canonical bytes of the body), so that whoever
 *           holds body and salt can check them against the entry, and nobody can guess a body from its digest.
 * Limits    an entry has at most 65,535 bytes, because a bundle counts its length in two.
 * Frozen    `v` counts changes of this envelope.
 */
import { z } from 'zod'
import { Instant, PartialDate } from '../kernel/date.ts'
import { ActId } from '../kernel/ids.ts'
import { By, Visibility } from './act.ts'

export const Entry = z.strictObject({
  v: z.literal(1),
  id: ActId,
  type: z.string().min(1).max(80),
  by: By,
  on: PartialDate.nullable().describe('Day in law, as the act claims it.'),
  recordedAt: Instant.describe('When the register took it in. Never goes back from one entry to the next.'),
  visibility: Visibility,
  refs: z.array(ActId).max(40),
  body: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'expected 32 bytes in base64'),
})
export type Entry = z.infer<typeof Entry>
