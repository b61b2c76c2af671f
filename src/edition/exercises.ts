/** The table-top exercises of an edition: one file each in `exercises/`, in the order of their names. None need be there. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Text4 } from '../kernel/lang.ts'
import { ExpectedForm, expectedIn, GivenForm, givenIn } from './answers.ts'
import type { Answerable } from './assessment-test.ts'
import type { Reading } from './reading.ts'
import { fitted, located, readYaml } from './yaml-file.ts'

const FOLDER = 'exercises'
const teams = z.string().transform(text => text.split('|'))

const ExerciseForm = z.strictObject({
  exercise: z.string(),
  minutes: z.number(),
  title: Text4,
  scenario: Text4,
  teams: z.array(z.strictObject({ team: z.string(), name: Text4, brief: Text4 })),
  injects: z.array(
    z.strictObject({
      inject: z.string(),
      day: z.number(),
      title: Text4,
      text: Text4,
      hidden: z.record(z.string(), Text4),
      given: GivenForm,
      situations: z.array(z.string()),
      roles: z.record(z.string(), teams),
      ask: Text4,
      decisions: z.array(z.strictObject({ decision: z.string(), teams, label: Text4, debrief: Text4 })),
      expected: ExpectedForm,
      debrief: Text4,
    }),
  ),
  learning: z.array(z.strictObject({ point: z.string(), text: Text4 })),
})

export async function readExercises(reading: Reading, test: Answerable): Promise<void> {
  const names = await readdir(join(reading.folder, FOLDER)).catch(() => [])
  const files = names.filter(name => name.endsWith('.yaml')).toSorted()
  for (const [i, name] of files.entries()) await readExercise(reading, test, `${FOLDER}/${name}`, i + 1)
}

async function readExercise(reading: Reading, test: Answerable, path: string, order: number): Promise<void> {
  const file = await readYaml(reading, path)
  if (!file) return
  const one = fitted(reading, file, ExerciseForm, 'exercise-shape')
  if (!one) return
  reading.rows.set(path, one.injects.length)
  const row = located(file)
  reading.introduce('exercise', one.exercise, row, 'exercise')
  if (path !== `${FOLDER}/${one.exercise}.yaml`)
    reading.problem('id-form', row.place('exercise'), `Found "${one.exercise}". Expected the name of its file.`)

  const known = new Set(one.teams.map(({ team }) => team))
  const playing = (team: string, at: string) => {
    if (!known.has(team))
      reading.problem('reference-unknown', at, `Found "${team}", which is no team. Expected one of ${[...known].join(', ')}.`)
  }
  const body = {
    type: 'exercise.defined/v1',
    exercise: one.exercise,
    test: test.test,
    order,
    minutes: one.minutes,
    titles: one.title,
    scenarios: one.scenario,
    teams: one.teams.map(({ team, name, brief }, j) => {
      if (!/^X[A-Z]{2}$/.test(team))
        reading.problem(
          'team-invented',
          file.at(['teams', j, 'team']),
          `Found "${team}". Expected a code that ISO 3166 keeps free, XAA to XZZ.`,
        )
      return { team, names: name, briefs: brief }
    }),
    injects: one.injects.map(
      ({ inject, day, title, text, hidden, given, situations, roles, ask, decisions, expected, debrief }, j) => {
        const at = (...more: readonly PropertyKey[]) => file.at(['injects', j, ...more])
        if (day < (one.injects[j - 1]?.day ?? 1))
          reading.problem(
            'day-order',
            at('day'),
            `Found day ${day} after day ${one.injects[j - 1]?.day}. Expected days in their order.`,
          )
        for (const code of situations) reading.expect('situation', code, { place: () => at('situations') }, 'situations')
        return {
          inject,
          day,
          titles: title,
          texts: text,
          hidden: Object.entries(hidden).map(([team, texts]) => {
            playing(team, at('hidden', team))
            return { team, texts }
          }),
          given: givenIn(reading, test, given, file, ['injects', j, 'given']),
          situations,
          roles: Object.entries(roles).map(([role, of]) => {
            for (const team of of) playing(team, at('roles', role))
            return { role, teams: of }
          }),
          asks: ask,
          decisions: decisions.map(({ decision, teams: of, label, debrief: says }, k) => {
            for (const team of of) playing(team, at('decisions', k, 'teams'))
            return { decision, teams: of, labels: label, debriefs: says }
          }),
          expected: expectedIn(reading, test, expected, file, ['injects', j, 'expected']),
          debriefs: debrief,
        }
      },
    ),
    learning: one.learning.map(({ point, text }) => ({ point, texts: text })),
    sources: [],
    confidence: 'unverified',
    note: 'Invented, for practice only. Every state in it is invented.',
  }
  reading.file(`exercises/${one.exercise}`, body, row)
}
