/**
 * The two clocks under the head of every page: the day in law, and the state of the register, each with ways to move it.
 * Works without script: moving the day is a form that reloads this address with another `on`.
 */
import type { PlainDate } from '../kernel/date.ts'
import { formatDate, formatDateShort, formatNumber, typeset } from './languages.ts'
import type { Reading } from './reading.ts'

/** Enough of a root to compare by eye; the whole root is in the citation's page and in the JSON. */
export const shortRoot = (root: string) => (root === '' ? '–' : root.slice(0, 8))

export type DayBarProps = { readonly reading: Reading; readonly previous: PlainDate | null; readonly next: PlainDate | null }

export function DayBar({ reading, previous, next }: DayBarProps) {
  const { t, lang, on, today, here, site } = reading
  const landmarks = (site.landmarks ?? []).filter(landmark => landmark.on !== on)
  return (
    <section class="day-bar" aria-label={t('dayBarLabel')}>
      <div class="in-law">
        <p class="day-now">
          <span class="label">{t('dayInLaw')}</span>
          <time datetime={on}>{formatDate(lang, on)}</time>
        </p>
        <ul class="day-moves">
          {previous !== null && (
            <li>
              <a href={here({ on: previous })} rel="prev" aria-label={t('previousActOn', { day: formatDate(lang, previous) })}>
                <span aria-hidden="true">← </span>
                {formatDateShort(lang, previous)}
              </a>
            </li>
          )}
          {next !== null && (
            <li>
              <a href={here({ on: next })} rel="next" aria-label={t('nextActOn', { day: formatDate(lang, next) })}>
                {formatDateShort(lang, next)}
                <span aria-hidden="true"> →</span>
              </a>
            </li>
          )}
          {on !== today && (
            <li>
              <a href={here({ on: null })}>{t('today')}</a>
            </li>
          )}
          {landmarks.map(landmark => (
            <li>
              <a href={here({ on: landmark.on })}>
                {typeset(lang, landmark.label[lang]).replace('{day}', formatDate(lang, landmark.on))}
              </a>
            </li>
          ))}
        </ul>
        <form class="day-form" method="get" action={reading.path}>
          <label for="day-field">{t('dayField')}</label>
          <input id="day-field" type="date" name="on" value={on} required />
          {[...new URL(reading.permalink()).searchParams]
            .filter(([name]) => name !== 'on' && keeps(reading, name))
            .map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
          <button type="submit">{t('dayGo')}</button>
        </form>
      </div>
      <RegisterState reading={reading} />
    </section>
  )
}

/** Every query word of this page stays; `at` and `lang` only where the reader chose them. */
const keeps = (reading: Reading, name: string) => (name !== 'at' && name !== 'lang') || reading.query.has(name)

function RegisterState({ reading }: { readonly reading: Reading }) {
  const { t, at, here, href, site, lang } = reading
  const words = t('registerAt', { size: at.size, root: shortRoot(at.root) })
  return (
    <div class="state">
      <p>
        <span class="label">{t('registerState')}</span>
        {site.registerPage === undefined ? (
          <span class="state-now">{words}</span>
        ) : (
          <a class="state-now" href={href(site.registerPage)}>
            {words}
          </a>
        )}
      </p>
      {reading.atIsExplicit ? (
        <a href={here({ at: null })}>{t('registerLatest')}</a>
      ) : (
        <a href={here({ at: at.size })} rel="nofollow" title={formatNumber(lang, at.size)}>
          {t('registerKeep')}
        </a>
      )}
    </div>
  )
}
