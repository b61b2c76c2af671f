/** The first page of the wing: what it answers, by which doors, and what it does not keep. */
import type { Child } from 'hono/jsx'
import { formatDate, read, translator } from '../../ui/languages.ts'
import { Note, Page } from '../../ui/layout.tsx'
import type { Reading } from '../../ui/reading.ts'
import { exerciseWords, finderWords, messages, testWords } from './messages.ts'
import type { AssessmentTest } from './test/sheet.ts'

export type HomeAnswer = {
  readonly parts: readonly string[]
  /** Null while no test is on record. */
  readonly test: AssessmentTest | null
  readonly cases: number
  readonly exercises: number
}

export function HomePage({ reading, answer }: { readonly reading: Reading; readonly answer: HomeAnswer }) {
  const t = translator(reading.lang, messages)
  const words = translator(reading.lang, testWords)
  const finder = translator(reading.lang, finderWords)
  const exercise = translator(reading.lang, exerciseWords)
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
        <Door
          reading={reading}
          title={finder('findEmptyTitle')}
          says={finder('findLead', { day: formatDate(reading.lang, reading.on) })}
          links={[
            ['/response/find', finder('findTitle')],
            ['/response/mechanisms', finder('mechanismsTitle')],
            ['/response/history', finder('historyTitle')],
          ]}
        />
        {answer.cases > 0 && (
          <Door
            reading={reading}
            title={words('casesTitle')}
            says={words('casesLead', { count: answer.cases })}
            links={[['/response/cases', words('casesTitle')]]}
          />
        )}
        {answer.exercises > 0 && (
          <Door
            reading={reading}
            title={exercise('exercises')}
            says={exercise('lead')}
            links={[['/response/exercises', exercise('exercises')]]}
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
