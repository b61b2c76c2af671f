/**
 * What the Response wing answers. Every answer is for a state of the register; nothing that a reader enters is stored.
 * Other wings may ask these questions and nothing else of this room.
 */
import type { Reader } from '../architecture/questions.ts'
import { type Definitions, readDefinitions } from './definitions.ts'

export type ResponseQuestions = ReturnType<typeof responseQuestions>

/** States of the register whose definitions are kept at hand. */
const REMEMBERED = 6

export function responseQuestions(reader: Reader) {
  const kept = new Map<number, Promise<Definitions>>()
  const definitions = (size: number): Promise<Definitions> => {
    const known = kept.get(size)
    if (known) return known
    const read = reader('public', sql => readDefinitions(sql, size))
    read.catch(() => kept.delete(size))
    kept.set(size, read)
    const [oldest] = kept.keys()
    if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest)
    return read
  }
  return {
    /** The test, its cases and the exercises, at this size of the log. */
    definitions,
  }
}
