/** Exercises and games for programs, and as the file that somebody keeps: it opens with the address to go on from. */
import { read } from '../../../ui/languages.ts'
import type { Reading } from '../../../ui/reading.ts'
import { foundIn } from '../test/words.ts'
import type { DebriefAnswer } from './debrief-view.tsx'
import { playAddress } from './pieces.tsx'
import type { Exercise, Inject, Play } from './play.ts'

export const exercisesJson = (exercises: readonly Exercise[], { lang }: Reading) => ({
  exercises: exercises.map(one => ({
    exercise: one.exercise,
    title: read(lang, one.titles),
    scenario: read(lang, one.scenarios),
    minutes: one.minutes,
    teams: one.teams.length,
    injects: one.injects.length,
  })),
})

export const exerciseJson = (exercise: Exercise, act: string, { lang }: Reading) => ({
  exercise: exercise.exercise,
  act,
  title: read(lang, exercise.titles),
  scenario: read(lang, exercise.scenarios),
  minutes: exercise.minutes,
  teams: exercise.teams.map(one => ({ team: one.team, name: read(lang, one.names) })),
  days: exercise.injects.map(one => ({ inject: one.inject, day: one.day, title: read(lang, one.titles) })),
  learning: exercise.learning.map(one => read(lang, one.texts)),
})

const injectJson = (inject: Inject, play: Play, { lang }: Reading) => ({
  inject: inject.inject,
  day: inject.day,
  title: read(lang, inject.titles),
  text: read(lang, inject.texts),
  hidden: inject.hidden
    .filter(one => play.as === null || one.team === play.as)
    .map(one => ({ team: one.team, text: read(lang, one.texts) })),
  asks: read(lang, inject.asks),
  decisions: inject.decisions.map(one => ({ decision: one.decision, teams: one.teams, label: read(lang, one.labels) })),
})

export const playJson = (exercise: Exercise, play: Play, reading: Reading) => ({
  kind: 'exercise',
  exercise: exercise.exercise,
  title: read(reading.lang, exercise.titles),
  address: `${reading.origin}${playAddress(reading, exercise, 'play', play)}`,
  step: play.step,
  as: play.as,
  revealed: exercise.injects.slice(0, play.step).map(one => injectJson(one, play, reading)),
  moves: play.moves,
  standIns: Object.fromEntries(play.standIns),
})

export const debriefJson = ({ exercise, play, days }: DebriefAnswer, reading: Reading) => ({
  kind: 'exercise',
  exercise: exercise.exercise,
  title: read(reading.lang, exercise.titles),
  address: `${reading.origin}${playAddress(reading, exercise, 'debrief', play)}`,
  days: days.map(({ inject, perceptions, result }) => ({
    ...injectJson(inject, { ...play, as: null }, reading),
    decided: play.moves
      .filter(one => one.inject === inject.inject)
      .map(move => {
        const decision = inject.decisions.find(one => one.decision === move.decision)
        return { ...move, said: decision ? read(reading.lang, decision.debriefs) : null }
      }),
    debrief: read(reading.lang, inject.debriefs),
    assessments: (perceptions.columns.length > 0 ? perceptions.columns : [perceptions.common]).map(column => ({
      assessor: column.assessor,
      status: foundIn(column, 'status')?.values[0]?.value ?? null,
      agenda: foundIn(column, 'agenda')?.values[0]?.value ?? null,
      responsible: foundIn(column, 'responsible')?.values.map(({ value }) => value) ?? [],
      proposals: foundIn(column, 'proposals')?.values.map(({ value }) => value) ?? [],
    })),
    result,
  })),
  learning: exercise.learning.map(one => read(reading.lang, one.texts)),
})
