/** What a page cannot say: standings that are not known, by reason, with what would settle each; and marks that are not firm. */
import type { Child } from 'hono/jsx'
import type { Confidence } from '../../kernel/source.ts'
import { becauseWords, settleWords } from './reasons.ts'
import type { Standing } from './standing.ts'
import type { Words } from './words.ts'

type Named = { readonly name: Child; readonly standing: Standing }

/** Standings that are unknown, gathered by the sentence that says why; names in the order they came in. */
export function UnknownByReason({
  words,
  unknown,
  most = 40,
}: {
  readonly words: Words
  readonly unknown: readonly Named[]
  readonly most?: number
}) {
  const { t } = words
  const groups = new Map<string, { readonly settle: string | null; readonly names: Child[] }>()
  for (const { name, standing } of unknown) {
    const why = becauseWords(standing, words) ?? ''
    const code = standing.because[0]?.code
    const group = groups.get(why) ?? { settle: code ? settleWords(code, words) : null, names: [] }
    groups.set(why, group)
    group.names.push(name)
  }
  return (
    <ul>
      {[...groups].map(([why, { settle, names }]) => (
        <li>
          {t('unknownBecause', { count: names.length, reason: why })} {settle !== null && t('unknownSettle', { settle })}
          <span class="names">
            {names.slice(0, most).map((name, i) => (
              <>
                {i > 0 && ', '}
                {name}
              </>
            ))}
            {names.length > most && ` ${t('more', { count: names.length - most })}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Bound by a list that ends before the day: how many, and what that leaves open. */
export function ListsEnded({ words, standings }: { readonly words: Words; readonly standings: readonly Standing[] }) {
  const count = standings.filter(
    ({ bound, because }) => bound === true && because.some(({ code }) => code === 'list-ends'),
  ).length
  return count === 0 ? null : <p>{words.t('listEndsBefore', { count })}</p>
}

/** How many acts nobody has read in their source, or on which sources disagree. */
export function NotVerified({ words, marks }: { readonly words: Words; readonly marks: readonly Confidence[] }) {
  const count = marks.filter(mark => mark !== 'verified').length
  return count === 0 ? null : <p>{words.t('confidenceNotVerified', { count })}</p>
}
