/** Pages and data of the exercises: read the game from the address, show it, lead on. No rule lives here. */
import { type Context, Hono } from 'hono'
import { nearest } from '../../kernel/nearest.ts'
import { Problem } from '../../kernel/problem.ts'
import { input, readingOf, respond } from '../../ui/http.tsx'
import type { Reading } from '../../ui/reading.ts'
import type { ArchitectureQuestions } from '../architecture/questions.ts'
import type { Definitions } from './definitions.ts'
import { DebriefPage } from './exercise/debrief-view.tsx'
import { ExerciseStartPage, ExercisesPage } from './exercise/exercise-views.tsx'
import { debriefJson, exerciseJson, exercisesJson, playJson } from './exercise/json.ts'
import { exerciseVoice, playAddress } from './exercise/pieces.tsx'
import { type Exercise, type Play, readPlay, sheetsAfter } from './exercise/play.ts'
import { PlayPage } from './exercise/play-view.tsx'
import type { ResponseQuestions } from './questions.ts'
import { OfExercise, PlayWords } from './requests.ts'
import { perceive } from './test/perceptions.ts'
import { testAddress } from './test/pieces.tsx'
import { noTest, refusedAnswers } from './test/problems.ts'
import { voiceOf } from './test/words.ts'

export function exerciseRoutes(ask: ResponseQuestions, architecture: ArchitectureQuestions): Hono {
  const routes = new Hono()

  const definitionsFor = (c: Context) => ask.definitions(readingOf(c).at.size)
  const voiceFor = async (reading: Reading, { test }: Definitions) => {
    if (!test) throw noTest(reading)
    return voiceOf(reading, test.body, await architecture.catalogue({ size: reading.at.size }))
  }

  routes.get('/response/exercises', async c => {
    const reading = readingOf(c)
    const exercises = (await definitionsFor(c)).exercises.map(one => one.body)
    return respond(
      c,
      { exercises },
      {
        html: shown => <ExercisesPage reading={reading} exercises={shown.exercises} />,
        json: shown => exercisesJson(shown.exercises, reading),
      },
    )
  })

  routes.get('/response/exercises/:exercise', input('param', OfExercise), async c => {
    const reading = readingOf(c)
    const { body, act } = exerciseIn(await definitionsFor(c), c.req.valid('param').exercise, reading)
    return respond(c, body, {
      html: exercise => <ExerciseStartPage reading={reading} exercise={exercise} act={act} />,
      json: exercise => exerciseJson(exercise, act, reading),
    })
  })

  routes.get('/response/exercises/:exercise/play', input('param', OfExercise), input('query', PlayWords), async c => {
    const reading = readingOf(c)
    const definitions = await definitionsFor(c)
    const { body: exercise } = exerciseIn(definitions, c.req.valid('param').exercise, reading)
    const play = playIn(exercise, reading)
    const { go } = c.req.valid('query')
    if (go !== undefined && reading.format === 'html') {
      const moved = { ...play, step: stepAfter(play, go, exercise) }
      return c.redirect(playAddress(reading, exercise, go === 'debrief' ? 'debrief' : 'play', moved))
    }
    const voice = await voiceFor(reading, definitions)
    const test = testAddress(voice, '/response/result', sheetsAfter(exercise, play.step, reading.lang, reading.on), {
      exercise: exercise.exercise,
    })
    return respond(c, play, {
      html: game => <PlayPage reading={reading} exercise={exercise} play={game} test={test} />,
      json: game => playJson(exercise, game, reading),
    })
  })

  routes.get('/response/exercises/:exercise/debrief', input('param', OfExercise), input('query', PlayWords), async c => {
    const reading = readingOf(c)
    const definitions = await definitionsFor(c)
    const { body: exercise } = exerciseIn(definitions, c.req.valid('param').exercise, reading)
    const play = playIn(exercise, reading)
    const voice = await voiceFor(reading, definitions)
    const days = exercise.injects.slice(0, play.step).map((inject, i) => {
      const sheets = sheetsAfter(exercise, i + 1, reading.lang, reading.on)
      return {
        inject,
        perceptions: perceive(voice.test, sheets, reading.on, reading.on),
        result: testAddress(voice, '/response/result', sheets, { exercise: exercise.exercise }),
      }
    })
    return respond(
      c,
      { exercise, play, days },
      {
        html: answer => <DebriefPage voice={voice} answer={answer} />,
        json: answer => debriefJson(answer, reading),
      },
    )
  })

  return routes
}

const stepAfter = ({ step }: Play, go: 'next' | 'back' | 'keep' | 'debrief', { injects }: Exercise) =>
  go === 'next' ? Math.min(step + 1, injects.length) : go === 'back' ? Math.max(step - 1, 0) : step

function exerciseIn({ exercises }: Definitions, id: string, reading: Reading) {
  const found = exercises.find(one => one.body.exercise === id)
  if (found) return found
  const t = exerciseVoice(reading)
  throw new Problem({
    type: '/problems/unknown-exercise',
    title: t('unknownTitle'),
    status: 404,
    detail: t('unknownDetail', { id: id.slice(0, 80) }),
    suggestions: nearest(
      id,
      exercises.map(one => ({ id: one.body.exercise, names: [one.body.exercise, ...Object.values(one.body.titles)] })),
    ),
  })
}

/** The game in the address, or a Problem that names what no such game can be. */
function playIn(exercise: Exercise, reading: Reading): Play {
  const { play, refused } = readPlay(exercise, reading.query)
  const t = exerciseVoice(reading)
  if (refused.length > 0)
    throw refusedAnswers(
      reading,
      refused.map(({ rule, word, found, expected }) => ({
        rule,
        pointer: `/${word}`,
        severity: 'error' as const,
        detail: t(`refused_${rule}`, { word, found, expected }),
      })),
    )
  return play
}
