/** How a request of the finder is read: the matter in its address, on the day and at the state of the register asked for. */
import type { Context } from 'hono'
import { type ArchitectureQuestions, askedBy, type Asked as Reader } from '../../architecture/questions.ts'
import { type Asking, askingOf, knowledgeOf } from './knowledge.ts'
import type { Matter } from './matter.ts'
import { type Mechanism, mechanismsOf } from './mechanism.ts'
import type { Sheet } from './pieces.tsx'
import { mindMatter, mindWords } from './problems.ts'
import { MATTER_WORDS, type MatterWords, matterIn } from './requests.ts'
import { type Words, wordsFor } from './words.ts'

export type Asked = {
  readonly reader: Reader
  readonly words: Words
  /** For programs: days as they stand. */
  readonly data: Words
  readonly matter: Matter
  readonly asking: Asking
  readonly mechanisms: readonly Mechanism[]
  readonly sheet: Sheet
}

const READING_WORDS = ['on', 'at', 'lang', 'suppose']

/** `own`: words of this page beside those of a matter. */
export async function matterAsked(
  c: Context,
  ask: ArchitectureQuestions,
  given: MatterWords,
  own: readonly string[] = [],
): Promise<Asked> {
  const reader = await askedBy(c, ask)
  const words = wordsFor(reader)
  mindWords([...READING_WORDS, ...MATTER_WORDS, ...own], words)
  const matter = matterIn(given, reader.on)
  mindMatter(matter, words)
  return { ...(await askedOf(reader, ask, matter)), words }
}

/** The same for a matter that is not in the address. */
export async function askedOf(reader: Reader, ask: ArchitectureQuestions, matter: Matter): Promise<Asked> {
  const words = wordsFor(reader)
  const knowledge = knowledgeOf(await ask.dayInLaw(reader.at, matter.on))
  return {
    reader,
    words,
    data: wordsFor(reader, true),
    matter,
    asking: askingOf(knowledge, matter),
    mechanisms: mechanismsOf(reader.catalogue.mechanisms),
    sheet: { words, knowledge, matter },
  }
}

/**
 * A form sends a word once for each choice. One matter has one address: its words joined by commas, empty ones left out. Null where
 * it stands so already.
 */
export function joinedAddress(c: Context): string | null {
  const url = new URL(c.req.url)
  const words = url.searchParams
  const several = [...new Set(words.keys())].filter(name => words.getAll(name).length > 1)
  if (several.length === 0) return null
  for (const name of several) {
    const chosen = words.getAll(name).filter(Boolean)
    words.delete(name)
    if (chosen.length > 0) words.set(name, SINGLE.has(name) ? (chosen.at(-1) ?? '') : chosen.join(','))
  }
  const empty = [...words.keys()].filter(name => words.get(name) === '')
  for (const name of empty) words.delete(name)
  // Commas stand for themselves in a query (RFC 3986): an address that people pass on stays readable.
  return `${url.pathname}${`?${words}`.replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

const SINGLE: ReadonlySet<string> = new Set(['on', 'at', 'lang', 'suppose', 'start'])
