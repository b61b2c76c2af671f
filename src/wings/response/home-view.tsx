/** The first page of the wing: what it answers, by which doors, and what it does not keep. */
import type { Child } from 'hono/jsx'
import { read, translator } from '../../ui/languages.ts'
import { Note, Page } from '../../ui/layout.tsx'
import type { Reading } from '../../ui/reading.ts'
import { messages, testWords } from './messages.ts'
import type { AssessmentTest } from './test/sheet.ts'

export type HomeAnswer = {
  readonly parts: readonly string[]
  /** Null while no test is on record. */
  readonly test: AssessmentTest | null
  readonly cases: number
}

export function HomePage({ reading, answer }: { readonly reading: Reading; readonly answer: HomeAnswer }) {
  const t = translator(reading.lang, messages)
  const words = translator(reading.lang, testWords)
  const { test } = answer
  return (
    <Page reading={reading} title={t('title')} wing="response" lead={<p>{t('lead')}</p>} formats={['json']} notKnown={null}>
      <div class="doors">
        {test && (
          <Door
            reading={reading}
            title={read(reading.lang, test.names)}
            says={read(reading.lang, test.purposes)}
            links={[
              ['/response/test', words('begin')],
              ['/response/test?all=1', words('allOnOne')],
            ]}
          />
        )}
        {answer.cases > 0 && (
          <Door
            reading={reading}
            title={words('casesTitle')}
            says={words('casesLead', { count: answer.cases })}
            links={[['/response/cases', words('casesTitle')]]}
          />
        )}
      </div>
      <Note>
        <p>{t('notStored')}</p>
      </Note>
    </Page>
  )
}

/** One way in: what it answers, and where it begins. */
export function Door({
  reading,
  title,
  says,
  links,
}: {
  readonly reading: Reading
  readonly title: string
  readonly says: Child
  readonly links: readonly (readonly [href: string, label: string])[]
}) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{says}</p>
      <ul class="ways">
        {links.map(([href, label]) => (
          <li>
            <a href={reading.href(href)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
