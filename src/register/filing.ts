/**
 * What is handed in, and how it becomes bytes: shape, identity, and the entry that the log will hold.
 *
 * Errors  findings with a pointer into what was handed in; all of them at once.
 */
import { randomBytes } from 'node:crypto'
import { type Bytes, bodyDigest, canonicalBytes, ENTRY_LIMIT, tryCanonicalize, utf8 } from '@hemicycle/log'
import { z } from 'zod'
import { By, Visibility } from '../acts/act.ts'
import { actIdOf } from '../acts/act-id.ts'
import { type ActBody, dayOf, readBody, refsOf } from '../acts/catalogue.ts'
import type { Entry } from '../acts/entry.ts'
import type { Instant } from '../kernel/date.ts'
import type { ActId } from '../kernel/ids.ts'
import { nodeHasher } from '../kernel/node-hasher.ts'
import { type Finding, finding } from '../kernel/problem.ts'
import type { Candidate } from './projection.ts'

/** The filer's own name for the act: the same key from the same party is the same act, however often it is sent. */
export const IdempotencyKey = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^\p{Cc}]+$/u, 'expected a key without control characters')

export const Filing = z.strictObject({ key: IdempotencyKey, by: By, visibility: Visibility.default('public'), body: z.unknown() })
export type Filing = { readonly key: string; readonly by: By; readonly visibility?: Visibility; readonly body: unknown }

/** A body may not be larger than this: longer things are attachments. */
const BODY_LIMIT = 262_144

export type ReadFiling = Candidate & { readonly by: By; readonly visibility: Visibility; readonly json: Bytes }

export function readFiling(
  input: unknown,
  pointer: string,
): { ok: true; filing: ReadFiling } | { ok: false; findings: readonly Finding[] } {
  const shape = Filing.safeParse(input)
  if (!shape.success)
    return {
      ok: false,
      findings: shape.error.issues.map(issue =>
        finding('filing-shape', [pointer, ...issue.path.map(String)].join('/'), `${issue.message}.`),
      ),
    }

  const { key, by, visibility } = shape.data
  const read = readBody(shape.data.body, `${pointer}/body`)
  if (!read.ok) return read
  const text = tryCanonicalize(read.body)
  if (!text.ok) return { ok: false, findings: [finding('act-text', `${pointer}/body`, text.finding.detail)] }
  // A database cannot hold the character U+0000, and no text of law has it.
  if (text.value.includes('\\u0000'))
    return { ok: false, findings: [finding('act-text', `${pointer}/body`, 'The act holds the character U+0000. Take it out.')] }
  const json = utf8(text.value)
  if (json.length > BODY_LIMIT)
    return {
      ok: false,
      findings: [
        finding(
          'act-size',
          `${pointer}/body`,
          `The act has ${json.length} bytes; at most ${BODY_LIMIT} are recorded. Put long texts into attachments.`,
        ),
      ],
    }
  return {
    ok: true,
    filing: { id: actIdOf(bytes => nodeHasher.sha256(bytes), by.party, key), body: read.body, pointer, by, visibility, json },
  }
}

export type Packed = {
  readonly entry: Entry
  readonly bytes: Bytes
  readonly salt: Bytes
  readonly json: Bytes
  readonly body: ActBody
  readonly id: ActId
}

/** The entry as the log will hold it. The salt keeps anybody from guessing a body from its digest. */
export function pack(filing: ReadFiling, recordedAt: Instant): Packed {
  const salt: Bytes = new Uint8Array(randomBytes(32))
  const entry: Entry = {
    v: 1,
    id: filing.id,
    type: filing.body.type,
    by: filing.by,
    on: dayOf(filing.body),
    recordedAt,
    visibility: filing.visibility,
    refs: [...refsOf(filing.body)],
    body: bodyDigest(salt, filing.json, nodeHasher),
  }
  const bytes = canonicalBytes(entry)
  if (bytes.length > ENTRY_LIMIT) throw new RangeError(`The entry of ${filing.id} has ${bytes.length} bytes.`)
  return { entry, bytes, salt, json: filing.json, body: filing.body, id: filing.id }
}
