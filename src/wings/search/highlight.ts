/**
 * Why a text was found: its words that were looked for, marked; and of a long text the part where most of them stand.
 *
 * Rule   pieces put together give the text, or the part of it that is shown, unchanged. Escaping is the page's work.
 */
import { type Word, wordsIn } from './spelling.ts'

export type Piece = { readonly text: string; readonly marked: boolean }
/** Was this plain word looked for? */
export type Wanted = (word: string) => boolean

/** Characters of a passage, about three lines. */
export const EXCERPT = 240

/** A whole text with its marks. */
export const markedText = (text: string, wanted: Wanted): readonly Piece[] => piecesOf(text, 0, text.length, found(text, wanted))

/** How many different words of it were looked for. */
export const weightOf = (text: string, wanted: Wanted): number => new Set(found(text, wanted).map(word => word.plain)).size

/** The part of a text where most of the words stand that were looked for; its beginning where there are none. */
export function excerpt(text: string, wanted: Wanted, length = EXCERPT): readonly Piece[] {
  const marks = found(text, wanted)
  if (text.length <= length) return piecesOf(text, 0, text.length, marks)
  const first = best(marks, length)
  const start = first === undefined ? 0 : wordStart(text, Math.max(0, first.start - Math.floor(length / 4)))
  const end = wordEnd(text, start, start + length)
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...piecesOf(text, start, end, marks),
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ]
}

const found = (text: string, wanted: Wanted): readonly Word[] => wordsIn(text).filter(word => wanted(word.plain))

/** The mark from which on the most different words lie within reach. */
function best(marks: readonly Word[], length: number): Word | undefined {
  let most = 0
  let chosen: Word | undefined
  marks.forEach((mark, n) => {
    const within = new Set<string>()
    for (let i = n; i < marks.length && (marks[i]?.end ?? 0) <= mark.start + length * 0.7; i++) within.add(marks[i]?.plain ?? '')
    if (within.size > most) {
      most = within.size
      chosen = mark
    }
  })
  return chosen
}

const BLANK = /\s/

/** The beginning of the word in which this place lies. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !BLANK.test(text[start - 1] ?? '')) start--
  return start
}

/** The end of the last whole word before this place; the place itself where a single word reaches beyond it. */
function wordEnd(text: string, start: number, at: number): number {
  if (at >= text.length) return text.length
  let end = at
  while (end > start && !BLANK.test(text[end] ?? '')) end--
  return end > start ? end : LOW_SURROGATE.test(text[at] ?? '') ? at + 1 : at
}

/** Second half of a character of two units. */
const LOW_SURROGATE = /[\udc00-\udfff]/

function piecesOf(text: string, start: number, end: number, marks: readonly Word[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  const push = (to: number, marked: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), marked })
    at = to
  }
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue
    push(mark.start, false)
    push(mark.end, true)
  }
  push(end, false)
  return pieces
}
