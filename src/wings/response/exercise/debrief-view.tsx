/** The debriefing: day by day what was known, what was decided, what the test says, and what the mechanisms allowed. */
import { read, translator } from '../../../ui/languages.ts'
import { CarriedWords } from '../../../ui/layout.tsx'
import type { Reading } from '../../../ui/reading.ts'
import { DataTable } from '../../../ui/table.tsx'
import { messages } from '../messages.ts'
import type { Column, Perceptions } from '../test/perceptions.ts'
import { foundIn, type Voice } from '../test/words.ts'
import { ExercisePage, exerciseVoice, KeepGame, playAddress } from './pieces.tsx'
import { type Exercise, type Inject, moveOf, type Play, playWords, practiceFinder } from './play.ts'
import { Told, teamName } from './play-view.tsx'

export type DebriefAnswer = {
  readonly exercise: Exercise
  readonly play: Play
  /** For each inject that was revealed: what the test concludes from all that was known by then. */
  readonly days: readonly { readonly inject: Inject; readonly perceptions: Perceptions; readonly result: string }[]
}

type OfDebrief = { readonly voice: Voice; readonly answer: DebriefAnswer }

export function DebriefPage({ voice, answer }: OfDebrief) {
  const { reading } = voice
  const { exercise, play, days } = answer
  const t = exerciseVoice(reading)
  const { lang } = reading
  const last = days.at(-1)
  return (
    <ExercisePage
      reading={reading}
      title={read(lang, exercise.titles)}
      kicker={t('debriefing')}
      lead={<p>{t('debriefLead')}</p>}
      crumbs={[
        { label: translator(lang, messages)('title'), href: '/response' },
        { label: t('exercises'), href: '/response/exercises' },
        { label: read(lang, exercise.titles), href: `/response/exercises/${exercise.exercise}` },
      ]}
      formats={['json']}
    >
      {last && days.length < exercise.injects.length && <p>{t('mayStart', { day: last.inject.day })}</p>}
      {days.map(day => (
        <DebriefedDay voice={voice} answer={answer} day={day} />
      ))}
      <h2>{t('learning')}</h2>
      <ul>
        {exercise.learning.map(one => (
          <li>{read(lang, one.texts)}</li>
        ))}
      </ul>
      <StandIns voice={voice} answer={answer} />
      <ul class="ways">
        <li>
          <a href={playAddress(reading, exercise, 'play', { ...play, as: null })}>{t('backToPlay')}</a>
        </li>
        <li>
          <a href={reading.href(`/response/exercises/${exercise.exercise}/play`)}>{t('playAgain')}</a>
        </li>
      </ul>
      <KeepGame reading={reading} exercise={exercise} play={play} />
    </ExercisePage>
  )
}

function DebriefedDay({ voice, answer, day }: OfDebrief & { readonly day: DebriefAnswer['days'][number] }) {
  const { reading } = voice
  const { exercise, play } = answer
  const { inject, perceptions, result } = day
  const t = exerciseVoice(reading)
  const { lang } = reading
  return (
    <section class="debriefed">
      <h2>{t('day', { day: inject.day, title: read(lang, inject.titles) })}</h2>
      <Told reading={reading} exercise={exercise} inject={inject} as={null} />
      <DataTable
        reading={reading}
        caption={read(lang, inject.asks)}
        columns={[
          { key: 'team', label: t('teams'), cell: (team: string) => teamName(exercise, team, reading) },
          { key: 'decided', label: t('decided'), cell: team => decidedBy(inject, team, play, reading) },
          { key: 'note', label: t('note'), cell: team => moveOf(play, team, inject.inject)?.note ?? '' },
          { key: 'of', label: t('ofIt'), cell: team => saidOf(inject, team, play, reading) },
        ]}
        rows={exercise.teams.map(one => one.team as string)}
      />
      <h3>{t('testSays')}</h3>
      <p>{read(lang, inject.debriefs)}</p>
      <TestSays voice={voice} exercise={exercise} perceptions={perceptions} />
      <p>
        <a href={result}>{t('openTest')}</a>
      </p>
      <h3>{t('allowed')}</h3>
      <Allowed voice={voice} exercise={exercise.exercise} inject={inject} play={play} perceptions={perceptions} />
    </section>
  )
}

const decisionOf = (inject: Inject, team: string, play: Play) => {
  const move = moveOf(play, team, inject.inject)
  return inject.decisions.find(one => one.decision === move?.decision)
}
const decidedBy = (inject: Inject, team: string, play: Play, reading: Reading) => {
  const decision = decisionOf(inject, team, play)
  return decision ? read(reading.lang, decision.labels) : exerciseVoice(reading)('nothingDecided')
}
const saidOf = (inject: Inject, team: string, play: Play, reading: Reading) => {
  const decision = decisionOf(inject, team, play)
  return decision ? read(reading.lang, decision.debriefs) : ''
}

const shownIn = ({ common, columns }: Perceptions): readonly Column[] => (columns.length > 0 ? columns : [common])
const SHOWN = ['status', 'agenda', 'responsible'] as const

/** Each who sees it for itself, in a few words. */
function TestSays({
  voice,
  exercise,
  perceptions,
}: {
  readonly voice: Voice
  readonly exercise: Exercise
  readonly perceptions: Perceptions
}) {
  const t = exerciseVoice(voice.reading)
  return (
    <DataTable
      reading={voice.reading}
      caption={t('testSays')}
      quietCaption
      columns={[
        {
          key: 'assessor',
          label: t('seenHow'),
          cell: ({ assessor }: Column) => (assessor === null ? t('seenAlike') : teamName(exercise, assessor, voice.reading)),
        },
        ...SHOWN.map(conclusion => ({
          key: conclusion,
          label: voice.conclusionTitle(conclusion),
          cell: (column: Column) => valuesIn(voice, column, conclusion) || voice.t('undetermined'),
        })),
      ]}
      rows={shownIn(perceptions)}
    />
  )
}

const valuesIn = (voice: Voice, column: Column, conclusion: string) =>
  voice.list(foundIn(column, conclusion)?.values.map(({ value }) => voice.valueName(conclusion, value)) ?? [])

function Allowed({
  voice,
  exercise,
  inject,
  play,
  perceptions,
}: {
  readonly voice: Voice
  readonly exercise: string
  readonly inject: Inject
  readonly play: Play
  readonly perceptions: Perceptions
}) {
  const t = exerciseVoice(voice.reading)
  const kinds = [
    ...new Set(
      shownIn(perceptions).flatMap(
        column => foundIn(column, 'proposals')?.values.map(({ value }) => voice.valueName('proposals', value)) ?? [],
      ),
    ),
  ]
  const finder = practiceFinder(inject, play.standIns)
  return (
    <>
      <p>{kinds.length > 0 ? t('allowedKinds', { kinds: voice.list(kinds) }) : t('allowedNone')}</p>
      <p>
        {finder === null ? (
          <a href="#stand-ins">{t('askFinderFirst')}</a>
        ) : (
          <a href={voice.reading.href(finder, { exercise })}>{t('askFinder')}</a>
        )}
      </p>
    </>
  )
}

/** Real states for teams, so that the finder has parties to look at. Chosen by who plays, proposed by nobody. */
function StandIns({ voice, answer }: OfDebrief) {
  const { reading, catalogue } = voice
  const { exercise, play } = answer
  const t = exerciseVoice(reading)
  const states = [...catalogue.states.values()]
    .filter(({ body }) => body.region === 'inside')
    .map(({ body }) => ({ code: body.state as string, name: read(reading.lang, body.shortNames) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, reading.lang))
  return (
    <section class="screen-only" id="stand-ins">
      <h2>{t('standInsTitle')}</h2>
      <p>{t('standInsHint')}</p>
      <form class="filter" method="get" action={`/response/exercises/${exercise.exercise}/debrief`}>
        {playWords({ ...play, standIns: new Map() }).map(([word, value]) => (
          <input type="hidden" name={word} value={value} />
        ))}
        <CarriedWords reading={reading} />
        {exercise.teams.map(({ team }) => (
          <div class="field">
            <label for={`field-${team}.stands`}>{teamName(exercise, team, reading)}</label>
            <select id={`field-${team}.stands`} name={`${team}.stands`}>
              <option value="">{t('nobodyStandsIn')}</option>
              {states.map(({ code, name }) => (
                <option value={code} selected={play.standIns.get(team) === code}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div class="filter-do">
          <button type="submit">{t('chooseStandIns')}</button>
        </div>
      </form>
    </section>
  )
}
