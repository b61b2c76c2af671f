/**
 * Answers that change only on some days: worked out once for each stretch of days between them, and remembered.
 * What is handed in must hold for the whole stretch, whichever of its days was asked for first.
 */
import type { PlainDate } from '../../kernel/date.ts'

export function byStretch<T extends object>(turns: readonly PlainDate[], answer: (day: PlainDate) => T): (day: PlainDate) => T {
  const ordered = turns.toSorted()
  const known: (T | undefined)[] = []
  return day => {
    const stretch = turnsUpTo(ordered, day)
    const made = known[stretch] ?? answer(day)
    known[stretch] = made
    return made
  }
}

/** How many of the ordered days have come by this one. */
function turnsUpTo(ordered: readonly PlainDate[], day: PlainDate): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ordered[middle] ?? day) <= day) low = middle + 1
    else high = middle
  }
  return low
}
