/** A problem as a page somebody reads on a bad day: what was found, what was expected, where to go from here. */
import type { ProblemBody } from '../kernel/problem.ts'
import { Page } from './layout.tsx'
import type { Reading } from './reading.ts'

/** Steps of one letter from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * Same address with the suggested id in the place of the part it resembles most: `/instruments/cift/participation` and
 * `cifta` give `/instruments/cifta/participation`. One that begins with a slash is an address already.
 */
export function suggestionHref(path: string, id: string): string {
  if (id.startsWith('/')) return id
  const parts = path.split('/').map(part => part.slice(0, 80))
  const places = parts.map((part, place) => ({ place, away: place < 2 ? Number.POSITIVE_INFINITY : distance(part, id) }))
  const nearest = places.reduce((best, candidate) => (candidate.away < best.away ? candidate : best), {
    place: 2,
    away: Number.POSITIVE_INFINITY,
  })
  return parts.toSpliced(nearest.place, 1, encodeURIComponent(id)).join('/')
}

export function ProblemPage({ problem, reading }: { readonly problem: ProblemBody; readonly reading: Reading }) {
  const { t, href, path } = reading
  const { findings = [], suggestions = [] } = problem
  return (
    <Page reading={reading} title={problem.title} notKnown={null} dayBar={false} formats={[]} cite={false} robots="noindex">
      <p class="lead">{problem.detail}</p>
      {findings.length > 0 && (
        <section class="findings" aria-labelledby="found">
          <h2 id="found">{t('found')}</h2>
          <ul>
            {findings.map(finding => (
              <li>
                {finding.detail}
                {finding.article !== undefined && (
                  <>
                    {' '}
                    <i class="title">{finding.article}</i>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {suggestions.length > 0 && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">{t('nearest')}</h2>
          <ul>
            {suggestions.map(id => (
              <li>
                <a href={href(suggestionHref(path, id))}>{id}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={href('/')}>{t('goBack')}</a>
      </p>
    </Page>
  )
}
