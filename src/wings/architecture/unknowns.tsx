/** What a page cannot say: standings that are not known, by reason, with what would settle each. */
import type { Child } from 'hono/jsx'
import { becauseWords, settleWords } from './reasons.ts'
import type { Standing } from './standing.ts'
import type { Words } from './words.ts'

type Named = { readonly name: Child; readonly plain: string; readonly standing: Standing }

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
