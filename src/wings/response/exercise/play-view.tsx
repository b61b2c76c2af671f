/** An exercise being played: the sheet of the facilitator or of one team, on the day that has been reached. */
import { read, translator } from '../../../ui/languages.ts'
import { CarriedWords } from '../../../ui/layout.tsx'
import type { Reading } from '../../../ui/reading.ts'
import { messages } from '../messages.ts'
import { ExercisePage, exerciseVoice, KeepGame, playAddress } from './pieces.tsx'
import { type Exercise, type Inject, LONGEST_NOTE, moveOf, openTo, type Play, playWords } from './play.ts'

type OfGame = { readonly reading: Reading; readonly exercise: Exercise; readonly play: Play }

const teamName = ({ teams }: Exercise, team: string, { lang }: Reading) => {
  const names = teams.find(one => one.team === team)?.names
  return names ? read(lang, names) : team
}

/** `test`: address of the result sheet with the answers as they stand. */
export function PlayPage({ reading, exercise, play, test }: OfGame & { readonly test: string }) {
  const t = exerciseVoice(reading)
  const { lang } = reading
  const { step, as } = play
  const now = exercise.injects[step - 1]
  const before = exercise.injects.slice(0, Math.max(0, step - 1))
  const title = read(lang, exercise.titles)
  return (
    <ExercisePage
      reading={reading}
      title={title}
      kicker={now ? t('day', { day: now.day, title: read(lang, now.titles) }) : t('briefing')}
      crumbs={[
        { label: translator(lang, messages)('title'), href: '/response' },
        { label: t('exercises'), href: '/response/exercises' },
        { label: title, href: `/response/exercises/${exercise.exercise}` },
      ]}
      formats={['json']}
    >
      <Sheets reading={reading} exercise={exercise} play={play} />
      {now ? (
        <>
          <h2>{t('day', { day: now.day, title: read(lang, now.titles) })}</h2>
          <Told reading={reading} exercise={exercise} inject={now} as={as} />
          <p class="asks">{read(lang, now.asks)}</p>
        </>
      ) : (
        <Briefing reading={reading} exercise={exercise} play={play} />
      )}
      <Moves reading={reading} exercise={exercise} play={play} now={now} />
      {now && (
        <p>
          <a href={test}>{t('openTest')}</a>
        </p>
      )}
      {before.length > 0 && (
        <details class="more wide">
          <summary>{t('soFar')}</summary>
          {before.map(inject => (
            <>
              <h3>{t('day', { day: inject.day, title: read(lang, inject.titles) })}</h3>
              <Told reading={reading} exercise={exercise} inject={inject} as={as} />
            </>
          ))}
        </details>
      )}
      <KeepGame reading={reading} exercise={exercise} play={play} />
    </ExercisePage>
  )
}

/** Whose sheet this is, and the others. */
function Sheets({ reading, exercise, play }: OfGame) {
  const t = exerciseVoice(reading)
  const who = (as: string | null) => (as === null ? t('facilitator') : teamName(exercise, as, reading))
  return (
    <nav class="rooms" aria-label={t('sheets')}>
      <ul>
        {[null, ...exercise.teams.map(one => one.team as string)].map(as => (
          <li>
            <a href={playAddress(reading, exercise, 'play', { ...play, as })} aria-current={as === play.as ? 'page' : undefined}>
              {who(as)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Briefing({ reading, exercise, play }: OfGame) {
  const t = exerciseVoice(reading)
  const seen = exercise.teams.filter(one => play.as === null || one.team === play.as)
  return (
    <>
      <h2>{t('briefing')}</h2>
      <p>{read(reading.lang, exercise.scenarios)}</p>
      {seen.map(one => (
        <OnlyFor reading={reading} team={read(reading.lang, one.names)} says={read(reading.lang, one.briefs)} />
      ))}
    </>
  )
}

/** What happened, for all, and what is for one team alone. */
export function Told({
  reading,
  exercise,
  inject,
  as,
}: Pick<OfGame, 'reading' | 'exercise'> & { readonly inject: Inject; readonly as: string | null }) {
  const hidden = inject.hidden.filter(one => as === null || one.team === as)
  return (
    <>
      <p>{read(reading.lang, inject.texts)}</p>
      {hidden.map(one => (
        <OnlyFor reading={reading} team={teamName(exercise, one.team, reading)} says={read(reading.lang, one.texts)} />
      ))}
    </>
  )
}

function OnlyFor({ reading, team, says }: { readonly reading: Reading; readonly team: string; readonly says: string }) {
  return (
    <div class="only-for">
      <p>
        <b>{exerciseVoice(reading)('onlyFor', { team })}.</b> {says}
      </p>
    </div>
  )
}

/** What the teams decide on this day, and the ways on. One form: whichever way it leads, what was entered is kept. */
function Moves({ reading, exercise, play, now }: OfGame & { readonly now: Inject | undefined }) {
  const t = exerciseVoice(reading)
  const teams = exercise.teams.filter(one => play.as === null || one.team === play.as).map(one => one.team as string)
  const fields = new Set(now ? teams.flatMap(team => [`${team}.${now.inject}`, `${team}.${now.inject}.note`]) : [])
  const last = play.step === exercise.injects.length
  return (
    <form class="test-form" method="get" action={`/response/exercises/${exercise.exercise}/play`}>
      {playWords(play)
        .filter(([word]) => !fields.has(word))
        .map(([word, value]) => (
          <input type="hidden" name={word} value={value} />
        ))}
      <CarriedWords reading={reading} />
      {now && teams.map(team => <TeamMove reading={reading} exercise={exercise} play={play} inject={now} team={team} />)}
      <div class="test-do">
        {play.as === null && !last && (
          <button type="submit" name="go" value="next">
            {t(play.step === 0 ? 'revealFirst' : 'reveal')}
          </button>
        )}
        {now && play.as === null && (
          <button type="submit" name="go" value="debrief" class={last ? undefined : 'quiet'}>
            {t('toDebrief')}
          </button>
        )}
        {now && (
          <button type="submit" name="go" value="keep" class="quiet">
            {t('keep')}
          </button>
        )}
        {now && play.as === null && (
          <button type="submit" name="go" value="back" class="quiet">
            {t('backADay')}
          </button>
        )}
      </div>
    </form>
  )
}

function TeamMove({ reading, exercise, play, inject, team }: OfGame & { readonly inject: Inject; readonly team: string }) {
  const t = exerciseVoice(reading)
  const word = `${team}.${inject.inject}`
  const move = moveOf(play, team, inject.inject)
  const open = openTo(inject, team)
  return (
    <fieldset class="asked" id={word}>
      <legend>{teamName(exercise, team, reading)}</legend>
      {open.length === 0 ? (
        <p>{t('nothingOpen')}</p>
      ) : (
        <div class="answers">
          <label class="answer">
            <input type="radio" name={word} value="" checked={!move?.decision} /> {t('nothingDecided')}
          </label>
          {open.map(one => (
            <label class="answer">
              <input type="radio" name={word} value={one.decision} checked={move?.decision === one.decision} />{' '}
              {read(reading.lang, one.labels)}
            </label>
          ))}
        </div>
      )}
      <div class="field">
        <label for={`field-${word}.note`}>{t('note')}</label>
        <p class="hint" id={`field-${word}.note-hint`}>
          {t('noteHint')}
        </p>
        <input
          id={`field-${word}.note`}
          name={`${word}.note`}
          type="text"
          value={move?.note ?? ''}
          maxlength={LONGEST_NOTE}
          autocomplete="off"
          aria-describedby={`field-${word}.note-hint`}
        />
      </div>
    </fieldset>
  )
}

export { teamName }
