/** What the pages of an exercise share: that they are marked, where a game goes on, and how it is kept. */
import { translator } from '../../../ui/languages.ts'
import { Page, type PageProps } from '../../../ui/layout.tsx'
import type { Reading } from '../../../ui/reading.ts'
import { exerciseWords } from '../messages.ts'
import { type Exercise, type Play, playWords } from './play.ts'

export const exerciseVoice = (reading: Reading) => translator(reading.lang, exerciseWords)

/** A page of an exercise: marked as one, no part of the record, and not to be cited as such. */
export function ExercisePage(props: Omit<PageProps, 'wing' | 'cite' | 'robots' | 'dayBar' | 'notKnown' | 'exercise'>) {
  return <Page {...props} wing="response" cite={false} dayBar={false} robots="noindex" notKnown={null} exercise />
}

/** The address of a page of this exercise that holds this game. */
export function playAddress(reading: Reading, exercise: Exercise, page: 'play' | 'debrief', play: Play): string {
  const query = new URLSearchParams(playWords(play).map(([word, value]) => [word, value])).toString()
  const path = `/response/exercises/${exercise.exercise}/${page}`
  return reading.href(query === '' ? path : `${path}?${query}`)
}

/** Ways to keep a game: the address is one, a file that holds it the other. */
export function KeepGame({
  reading,
  exercise,
  play,
}: {
  readonly reading: Reading
  readonly exercise: Exercise
  readonly play: Play
}) {
  const t = exerciseVoice(reading)
  const file = playAddress(reading, exercise, 'play', play).replace('/play', '/play.json')
  return (
    <section class="screen-only">
      <h2>{t('saveTitle')}</h2>
      <p>
        <a class="door" href={file} download={`exercise-${exercise.exercise}-${play.step}.json`}>
          {t('saveFile')}
        </a>
      </p>
      <p>{t('saveHint')}</p>
    </section>
  )
}
