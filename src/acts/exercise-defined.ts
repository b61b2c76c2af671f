/**
 * A table-top exercise: an invented story that unfolds by injects, teams that play its states, and what is to be learned.
 *
 * Filed by  the compiler of an edition. Every state in it is invented; nothing in it is said of a real one.
 * Open      `texts` are for all. `hidden` is for one team until the debriefing, by agreement of those who play and not by secrecy.
 * Frozen    v1 never changes once it is on the log.
 */
import { z } from 'zod'
import { StateId } from '../kernel/ids.ts'
import { Text4 } from '../kernel/lang.ts'
import { actType, evidence } from './act.ts'
import { expected, given } from './worked-case-defined.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
  .max(60)
const team = StateId.describe('An invented state: a code that ISO 3166 keeps free, from XAA to XZZ.')

export const ExerciseDefined = actType({
  type: 'exercise.defined/v1',
  body: z.strictObject({
    type: z.literal('exercise.defined/v1'),
    exercise: slug,
    test: slug,
    order: z.number().int().min(1).max(999),
    minutes: z.number().int().min(10).max(2000).describe('How long it takes, debriefing included.'),
    titles: Text4,
    scenarios: Text4,
    teams: z
      .array(z.strictObject({ team, names: Text4, briefs: Text4 }))
      .min(2)
      .max(12),
    injects: z
      .array(
        z.strictObject({
          inject: slug,
          day: z.number().int().min(1).max(999).describe('Day of the exercise, counted from 1.'),
          titles: Text4,
          texts: Text4,
          hidden: z.array(z.strictObject({ team, texts: Text4 })).max(12),
          given: given.describe('What it changes in the answers of the test; everything before it stands.'),
          situations: z.array(z.string().max(80)).max(12),
          roles: z
            .array(
              z.strictObject({
                role: z.enum(['contending', 'affected', 'requesting', 'host']),
                teams: z.array(team).min(1).max(12),
              }),
            )
            .max(4),
          asks: Text4,
          decisions: z
            .array(z.strictObject({ decision: slug, teams: z.array(team).min(1).max(12), labels: Text4, debriefs: Text4 }))
            .max(20),
          expected,
          debriefs: Text4,
        }),
      )
      .min(1)
      .max(30),
    learning: z
      .array(z.strictObject({ point: slug, texts: Text4 }))
      .min(1)
      .max(20),
    ...evidence,
  }),
  on: () => null,
  subjects: () => ({}),
})
export type ExerciseDefined = z.infer<typeof ExerciseDefined.body>
