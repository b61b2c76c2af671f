/**
 * Entity tags: names of answers made from their own bytes.
 *
 * Source  RFC 9110 sections 8.8.3 and 13.1.2. Tags are weak, since the same answer also travels packed; `If-None-Match` compares
 *         weakly, so that a cache which dropped or added the `W/` is understood.
 */
import { createHash } from 'node:crypto'

export const entityTag = (body: string) => `W/"${createHash('sha1').update(body).digest('base64url')}"`

const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** Does whoever asks have this answer already? `*` means: any answer at all. */
export const isKnown = (ifNoneMatch: string | undefined, tag: string) =>
  ifNoneMatch !== undefined && ifNoneMatch.split(',').some(one => one.trim() === '*' || opaque(one) === opaque(tag))
