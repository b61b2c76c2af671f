/** The same choice of instruments and states on other pages, and figures of which part is not known. */
import type { MatrixFilter } from './questions.ts'
import type { Words } from './words.ts'

type OfWords = { readonly words: Words }
/** As it stands in an address; a word without a value is left out. */
export type Query = Readonly<Record<string, string | null | undefined>>

export const queryOf = ({ states, ...rest }: MatrixFilter): Query => ({ ...rest, states: states?.join(',') })

/** What a page cannot be narrowed by is left out of the link to it. */
const PAGES = {
  map: { path: '/map', words: 'same.map', without: [] },
  matrix: { path: '/matrix', words: 'same.matrix', without: [] },
  levels: { path: '/levels', words: 'same.levels', without: ['level', 'agenda', 'text'] },
  growth: { path: '/growth', words: 'same.growth', without: ['group', 'states', 'text'] },
} as const

export function SameChoice({
  words,
  filter,
  on,
}: OfWords & { readonly filter: MatrixFilter; readonly on: readonly (keyof typeof PAGES)[] }) {
  const { t, reading } = words
  return (
    <ul class="elsewhere">
      {on.map(page => {
        const { path, words: key, without } = PAGES[page]
        const query = { ...queryOf(filter), ...Object.fromEntries(without.map(word => [word, null])) }
        return (
          <li>
            <a href={reading.href(path, query)}>{t(key)}</a>
          </li>
        )
      })}
    </ul>
  )
}

/** "12" where all is known, "12–15" where it may be up to fifteen. */
export const rangeText = (certain: number, possible: number, words: Words): string =>
  certain === possible ? words.number(certain) : words.t('range', { certain, possible })
