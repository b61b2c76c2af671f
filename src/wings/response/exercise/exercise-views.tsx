/** The exercises that there are, and one of them before it begins. */
import { read, translator } from '../../../ui/languages.ts'
import { Facts } from '../../../ui/layout.tsx'
import type { Reading } from '../../../ui/reading.ts'
import { messages } from '../messages.ts'
import { ExercisePage, exerciseVoice } from './pieces.tsx'
import type { Exercise } from './play.ts'

type Of = { readonly reading: Reading }

export const lengthOf = ({ minutes, teams, injects }: Exercise) => ({ minutes, teams: teams.length, injects: injects.length })

export function ExercisesPage({ reading, exercises }: Of & { readonly exercises: readonly Exercise[] }) {
  const t = exerciseVoice(reading)
  return (
    <ExercisePage
      reading={reading}
      title={t('exercises')}
      lead={<p>{t('lead')}</p>}
      crumbs={[{ label: translator(reading.lang, messages)('title'), href: '/response' }]}
      formats={['json']}
    >
      <div class="doors">
        {exercises.map(one => (
          <section>
            <h2>
              <a href={reading.href(`/response/exercises/${one.exercise}`)}>{read(reading.lang, one.titles)}</a>
            </h2>
            <p>{read(reading.lang, one.scenarios)}</p>
            <p class="asked-source">{t('length', lengthOf(one))}</p>
          </section>
        ))}
      </div>
    </ExercisePage>
  )
}

export function ExerciseStartPage({ reading, exercise, act }: Of & { readonly exercise: Exercise; readonly act: string }) {
  const t = exerciseVoice(reading)
  const { lang } = reading
  return (
    <ExercisePage
      reading={reading}
      title={read(lang, exercise.titles)}
      lead={<p>{t('length', lengthOf(exercise))}</p>}
      crumbs={[
        { label: translator(lang, messages)('title'), href: '/response' },
        { label: t('exercises'), href: '/response/exercises' },
      ]}
      formats={['json']}
    >
      <h2>{t('scenario')}</h2>
      <p>{read(lang, exercise.scenarios)}</p>
      <p class="test-do">
        <a class="door" href={reading.href(`/response/exercises/${exercise.exercise}/play`)}>
          {t('begin')}
        </a>
      </p>
      <h2>{t('howTitle')}</h2>
      <p>{t('how')}</p>
      <h2>{t('teams')}</h2>
      <Facts items={exercise.teams.map(one => ({ term: one.team, detail: read(lang, one.names) }))} />
      <h2>{t('learning')}</h2>
      <ul>
        {exercise.learning.map(one => (
          <li>{read(lang, one.texts)}</li>
        ))}
      </ul>
      <p>
        <a href={reading.href(`/acts/${act}`)}>{reading.t('proof')}</a>
      </p>
    </ExercisePage>
  )
}
