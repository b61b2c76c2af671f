/** The shape of each JSON answer of this wing, day and state of the register first. */
import { z } from 'zod'
import { ActId } from '../../kernel/ids.ts'
import { answered } from '../../ui/operation.ts'

const strings = z.array(z.string())
const Sections = strings.describe('Sections of the founding paper.')
const OurChoice = z.boolean().describe('The paper does not settle this; the reading is that of the edition.')
const Answers = z
  .record(z.string(), z.string())
  .describe('Every answer, by its word in an address; an assessor’s own with its code in front, as in CHL.c3.')

export const HomeAnswer = answered({
  parts: strings.describe('Addresses of what this wing answers.'),
  cases: z.int().min(0).describe('Number of worked cases.'),
  exercises: z.int().min(0).describe('Number of exercises.'),
})

const Permitted = z.array(z.object({ answer: z.string(), label: z.string() }))
const OpenQuestion = z
  .object({
    question: z.string(),
    itself: z.boolean().describe('The question is not known, or counts as not known for want of facts.'),
    facts: strings.describe('Facts beside it that are not known.'),
    answeredUnknown: z.boolean().describe('Answered with not known, rather than not answered.'),
    bearsOn: strings.describe('Conclusions that depend on it.'),
    settledBy: z.string().nullable().describe('What would settle it.'),
  })
  .meta({ id: 'OpenQuestion' })

export const TestAnswer = answered({
  test: z.string(),
  act: ActId.describe('The act that defines the test.'),
  name: z.string(),
  steps: z.array(z.object({ step: z.string(), title: z.string(), sections: Sections })),
  questions: z.array(
    z.object({
      question: z.string(),
      word: z.string().nullable().describe('Its word in an address; null where it follows from other answers.'),
      asked: z.enum(['asked', 'derived', 'by-assessors']),
      wording: z.string(),
      help: z.string(),
      several: z.boolean().describe('Several answers may be given, parted by commas.'),
      answers: Permitted,
      sections: Sections,
      ourChoice: OurChoice,
    }),
  ),
  facts: z.array(
    z.object({
      fact: z.string(),
      word: z.string().describe('Its word in an address.'),
      question: z.string().describe('The question beside which it is stated.'),
      form: z.enum(['text', 'day', 'states', 'choice', 'terms']),
      several: z.boolean(),
      terms: z.string().nullable().describe('Kind of the terms from which it is chosen.'),
      title: z.string(),
      answers: Permitted,
      sections: Sections,
      ourChoice: OurChoice,
    }),
  ),
  answers: Answers,
  as: z.string().nullable().describe('The state that answers for itself; null for the common answers.'),
  shown: z.string().describe('The question that the page shows.'),
  open: z.array(OpenQuestion),
})

const Reason = z
  .object({
    of: z.string().describe('A question, a fact, or an earlier conclusion.'),
    kind: z.enum(['question', 'fact', 'conclusion']),
    values: strings,
    by: z.enum(['given', 'implied', 'concluded']),
    rule: z.string().nullable().describe('By which another answer implies it.'),
    sections: Sections,
  })
  .meta({ id: 'Reason' })

const Conclusion = z
  .object({
    conclusion: z.string(),
    title: z.string(),
    state: z.enum(['determined', 'undetermined', 'not-asked']),
    values: z
      .array(
        z.object({
          value: z.string(),
          name: z.string(),
          as: z.string().nullable().describe('In which part: on watch, as a component.'),
          rules: strings.describe('Rules of the test that hold; empty where it stands as answered.'),
          sections: Sections,
          ourChoice: OurChoice,
          because: z.array(Reason),
        }),
      )
      .describe('What holds for certain.'),
    possible: strings.describe('What may hold besides, as far as the answers go.'),
    open: strings.describe('Questions and facts that are not known and bear on it.'),
    restsOn: strings.describe('Every question and fact that bears on it; another answer elsewhere changes nothing here.'),
  })
  .meta({ id: 'Conclusion' })

const Column = z
  .object({
    assessor: z.string().nullable().describe('Code of the state that answers for itself; null for the common answers.'),
    own: strings.describe('Questions and facts that it answers itself.'),
    securityMatter: z.boolean().nullable().describe('Null while it is not known.'),
    conclusions: z.array(Conclusion),
    open: z.array(OpenQuestion),
    remarks: z.array(
      z.object({
        remark: z.string(),
        kind: z.enum(['warning', 'refusal', 'contradiction', 'note', 'lacking']),
        text: z.string(),
        about: strings,
        lacking: strings.describe('Facts without which an answer does not count.'),
        sections: Sections,
        ourChoice: OurChoice,
      }),
    ),
    ended: z.boolean().describe('Nothing that the test protects is at risk: the questions ended.'),
    stale: z.boolean().describe('Older than the test lets an assessment stand.'),
  })
  .meta({ id: 'Assessment' })

const Compared = z.array(
  z.object({
    conclusion: z.string(),
    same: z.boolean().nullable().describe('Whether all assessors conclude the same; null while it is not known.'),
    shared: strings.describe('Values that all have for certain.'),
  }),
)

export const ResultAnswer = answered({
  test: z.string(),
  act: ActId,
  answers: Answers,
  common: Column,
  assessors: z.array(Column),
  comparison: Compared,
  situations: strings.describe('Codes of situations that were found or named.'),
  finder: z.string().describe('Address of the finder with what was found.'),
})

export const CasesAnswer = answered({
  cases: z.array(
    z.object({
      case: z.string(),
      title: z.string(),
      story: z.string(),
      sections: Sections,
      columns: z.array(
        z.object({
          assessor: z.string().nullable(),
          conclusions: z.record(z.string(), strings).describe('What holds for certain, by conclusion.'),
        }),
      ),
    }),
  ),
})

export const CaseAnswer = answered({
  case: z.string(),
  act: ActId,
  variant: z.string().nullable(),
  title: z.string(),
  story: z.string(),
  because: z.string(),
  sections: Sections,
  answers: Answers,
  columns: z.array(Column),
  comparison: Compared,
  expected: z
    .array(
      z.object({
        assessor: z.string().nullable(),
        of: z.string(),
        is: z.enum(['exactly', 'among-them', 'not-among-them', 'undetermined']),
        values: strings,
      }),
    )
    .describe('What the case expects.'),
  deviations: z
    .array(z.object({ assessor: z.string().nullable(), of: z.string(), is: z.string(), expected: strings, found: strings }))
    .describe('Where the test concludes otherwise; empty when all is as expected.'),
  variants: z.array(z.object({ variant: z.string(), title: z.string() })),
})

export const ExercisesAnswer = answered({
  exercises: z.array(
    z.object({
      exercise: z.string(),
      title: z.string(),
      scenario: z.string(),
      minutes: z.int(),
      teams: z.int(),
      injects: z.int().describe('Days of the story.'),
    }),
  ),
})

export const ExerciseAnswer = answered({
  exercise: z.string(),
  act: ActId.describe('The act that defines it.'),
  title: z.string(),
  scenario: z.string(),
  minutes: z.int(),
  teams: z.array(z.object({ team: z.string().describe('Code of an invented state.'), name: z.string() })),
  days: z.array(z.object({ inject: z.string(), day: z.int(), title: z.string() })),
  learning: strings,
})

const Marked = { kind: z.literal('exercise').describe('Everything in it is invented.'), exercise: z.string(), title: z.string() }
const Inject = z.object({
  inject: z.string(),
  day: z.int(),
  title: z.string(),
  text: z.string().describe('What all are told.'),
  hidden: z.array(z.object({ team: z.string(), text: z.string() })).describe('What one team is told.'),
  asks: z.string(),
  decisions: z.array(z.object({ decision: z.string(), teams: strings, label: z.string() })),
})
const Move = z.object({
  team: z.string(),
  inject: z.string(),
  decision: z.string().nullable(),
  note: z.string().nullable(),
})

export const PlayAnswer = answered({
  ...Marked,
  address: z.string().describe('Where the game goes on.'),
  step: z.int().min(0).describe('How many days are revealed.'),
  as: z.string().nullable().describe('The team that looks; null for the facilitator.'),
  revealed: z.array(Inject),
  moves: z.array(Move),
  standIns: z.record(z.string(), z.string()).describe('Real states that stand in for teams, for practice only.'),
})

export const DebriefAnswer = answered({
  ...Marked,
  address: z.string(),
  days: z.array(
    Inject.extend({
      decided: z.array(Move.extend({ said: z.string().nullable() })),
      debrief: z.string(),
      assessments: z.array(
        z.object({
          assessor: z.string().nullable(),
          status: z.string().nullable(),
          agenda: z.string().nullable(),
          responsible: strings,
          proposals: strings,
        }),
      ),
      result: z.string().describe('Address of the result sheet as it stood.'),
    }),
  ),
  learning: strings,
})
