/** What a result opens elsewhere: the finder with the situations and states that were found. */

import type { Perceptions } from './perceptions.ts'
import type { Sheets } from './sheet.ts'
import { foundIn } from './words.ts'

/** Facts of the test that name states, by the words that the finder takes. */
const PARTS = ['contending', 'affected', 'requesting', 'host'] as const

/** Situations that hold for certain for any who assess: agreement on them is not needed to look what is open. */
export function situationsIn({ common, columns }: Perceptions): readonly string[] {
  const shown = columns.length > 0 ? columns : [common]
  return [...new Set(shown.flatMap(one => foundIn(one, 'situations')?.values.map(({ value }) => value) ?? []))]
}

/** The finder's address. Codes that ISO 3166 keeps free are left out: an invented state is party to nothing. */
export function finderAddress(perceptions: Perceptions, { common }: Sheets): string {
  const query = new URLSearchParams()
  const situations = situationsIn(perceptions)
  if (situations.length > 0) query.set('situation', situations.join(','))
  for (const part of PARTS) {
    const states = (common[part] ?? []).filter(one => /^(?!X)[A-Z]{3}$/.test(one))
    if (states.length > 0) query.set(part, states.join(','))
  }
  const text = query.toString()
  return text === '' ? '/response/find' : `/response/find?${text}`
}
