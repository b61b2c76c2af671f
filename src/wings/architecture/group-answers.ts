/** A pair or a group for programs: every crossing with what is shared, bilateral instruments and acts, and the changes. */
import type { CsvTable } from '../../ui/csv.ts'
import { actJson, changesJson, standingJson } from './answers.ts'
import type { GroupAnswer } from './questions.ts'
import type { Words } from './words.ts'

export const groupJson = ({ states, crossings, between, acts, bodies, changes }: GroupAnswer, words: Words) => ({
  states,
  instruments: crossings.map(({ instrument, phase, share, standings }) => ({
    instrument: instrument.id,
    level: instrument.adopted.body.level,
    agenda: instrument.adopted.body.agenda,
    nature: instrument.adopted.body.nature,
    form: instrument.adopted.body.form,
    phase,
    share,
    standings: standings.map(standing => standingJson(standing, words)),
  })),
  bilateral: between.map(({ id }) => id),
  acts: acts.map(act => ({ instrument: act.body.instrument, state: act.body.state, ...actJson(act) })),
  bodies: bodies.map(({ body }) => body.body),
  changes: changesJson(changes) ?? undefined,
})

export const groupCsv = ({ states, crossings }: GroupAnswer): CsvTable => ({
  columns: ['instrument', 'level', 'agenda', 'nature', 'form', 'phase', 'share', ...states],
  rows: crossings.map(({ instrument, phase, share, standings }) => {
    const { level, agenda, nature, form } = instrument.adopted.body
    return [instrument.id, level, agenda, nature, form, phase, share, ...standings.map(({ standing }) => standing)]
  }),
})
