/**
 * What must hold before a mechanism is recorded: its conditions can be read and type-checked, steps count from one, and somebody
 * starts it. An edition is checked for the same when it is read; this door is for acts that come another way.
 */
import { type ActBody, readBody } from '../../../acts/catalogue.ts'
import { readCondition } from '../../../conditions/formula.ts'
import { type Finding, finding } from '../../../kernel/problem.ts'
import type { Candidate, Rules } from '../../../register/projection.ts'
import type { MechanismBody } from './mechanism.ts'

export const finderRules: Rules = {
  open: async () => ({ check: checkAct, accept: () => {} }),
}

function checkAct({ body, pointer }: Candidate): readonly Finding[] {
  if (body.type !== 'act.corrected/v1') return checkBody(body, `${pointer}/body`)
  const replacement = body.replacement === null ? null : readBody(body.replacement)
  return replacement?.ok ? checkBody(replacement.body, `${pointer}/body/replacement`) : []
}

const checkBody = (body: ActBody, pointer: string): readonly Finding[] =>
  body.type === 'mechanism.defined/v1' ? checkMechanism(body, pointer) : []

export function checkMechanism({ steps, applies, mechanism }: MechanismBody, pointer: string): readonly Finding[] {
  const conditions = [
    { at: 'applies', text: applies },
    ...steps.flatMap(({ standing, vote }, n) => [
      { at: `steps/${n}/standing`, text: standing },
      { at: `steps/${n}/vote/voters`, text: vote?.voters },
      { at: `steps/${n}/vote/excluded`, text: vote?.excluded },
    ]),
  ]
  return [
    ...conditions.flatMap(({ at, text }) => {
      const read = text === undefined ? null : readCondition(text)
      if (!read || read.ok) return []
      const { rule, found, expected } = read.misfit
      return [
        finding(
          `condition-${rule}`,
          `${pointer}/${at}`,
          `Found ${found} at character ${read.misfit.at + 1}. Expected ${expected}.`,
        ),
      ]
    }),
    ...steps.flatMap(({ order }, n) =>
      order === n + 1
        ? []
        : [
            finding(
              'step-order',
              `${pointer}/steps/${n}/order`,
              `Found ${order}. Expected ${n + 1}: steps count from 1 without gaps.`,
            ),
          ],
    ),
    ...(steps.some(({ part }) => part === 'start')
      ? []
      : [
          finding(
            'start-missing',
            `${pointer}/steps`,
            `Found no step of ${mechanism} whose part is "start". Expected one: who sets it in motion?`,
          ),
        ]),
  ]
}
