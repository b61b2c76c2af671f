/**
 * How a request of this wing is read: which state of the register, which day, what the reader supposes, and the words for it.
 *
 * Refuses  a supposition that is not written as one, or that names what is not registered, by a Problem.
 */
import type { Context } from 'hono'
import { readingOf, refused, withReading } from '../../ui/http.tsx'
import type { Reading } from '../../ui/reading.ts'
import type { Catalogue } from './catalogue.ts'
import { unknownInstrument, unknownState } from './problems.ts'
import type { ArchitectureQuestions, At } from './questions.ts'
import { type Supposition, Suppositions, supposedOn } from './suppose.ts'
import { standingOf } from './table.ts'
import { type Words, wordsOf } from './words.ts'

export type Asked = {
  readonly reading: Reading
  readonly at: At
  readonly on: Reading['on']
  readonly catalogue: Catalogue
  /** For people, and for programs: days as they stand. */
  readonly words: Words
  readonly data: Words
}

export async function askedBy(c: Context, ask: ArchitectureQuestions): Promise<Asked> {
  const plain = readingOf(c)
  const suppose = suppositionsOf(plain)
  const at: At = { size: plain.at.size, suppose }
  const catalogue = await ask.catalogue(at)
  const reading = suppose.length === 0 ? plain : withReading(c, { ...plain, supposed: supposedIn(suppose, catalogue, plain) })
  return { reading, at, on: plain.on, catalogue, words: wordsOf(reading, catalogue), data: wordsOf(reading, catalogue, 'iso') }
}

function suppositionsOf(reading: Reading): readonly Supposition[] {
  const suppose = reading.query.get('suppose')
  if (suppose === null || suppose === '') return []
  const read = Suppositions.safeParse(suppose)
  if (!read.success) throw refused(reading, 'suppose', suppose, read.error)
  return read.data
}

/** Each supposition as a sentence: what is supposed, and whether it changes anything on this day. */
function supposedIn(suppositions: readonly Supposition[], catalogue: Catalogue, reading: Reading): readonly string[] {
  const words = wordsOf(reading, catalogue)
  return suppositions.map(one => {
    if (!catalogue.states.has(one.state)) throw unknownState(one.state, words)
    const instrument = catalogue.instruments.get(one.instrument)
    if (!instrument) throw unknownInstrument(one.instrument, words)
    const onRecord = standingOf(catalogue.supposition?.of ?? catalogue, instrument, one.state, reading.on)
    return words.t(one.bound ? 'supposedBound' : 'supposedNotBound', {
      state: words.stateStart(one.state, 'the'),
      instrument: words.instrument(one.instrument),
      outcome: supposedOn(one, instrument, onRecord, reading.on).replace('-', '_'),
    })
  })
}
