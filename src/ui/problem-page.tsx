/** A problem as a page somebody reads on a bad day: what was found, what was expected, where to go from here. */
import type { ProblemBody } from '../kernel/problem.ts'
import { Page } from './layout.tsx'
import type { Reading } from './reading.ts'

/** A suggestion is an id; its page stands beside the one asked for. One that begins with a slash is an address already. */
function suggestionHref(path: string, id: string): string {
  if (id.startsWith('/')) return id
  const above = path.slice(0, path.lastIndexOf('/'))
  return `${above}/${encodeURIComponent(id)}`
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
