/** The boards of levels and subjects for programs. */
import type { CsvTable } from '../../ui/csv.ts'
import type { SubjectRow, Tally } from './levels.ts'
import type { LevelsAnswer } from './questions.ts'

const tallyJson = ({ certain, possible, covered, perhaps }: Tally) => ({
  certain: certain.map(({ id }) => id),
  possible: possible.map(({ id }) => id),
  statesCovered: covered,
  statesPerhaps: perhaps,
})

export const levelsJson = ({ cells, subjects, states, chosen, unclear, crossings }: LevelsAnswer) => ({
  states,
  chosen,
  cells: cells.map(({ level, agenda, ...tally }) => ({ level, agenda, ...tallyJson(tally) })),
  subjects: subjects.map(({ subject, scope, treaties, others, half, pairs }) => ({
    subject,
    scope,
    treaties: tallyJson(treaties),
    others: tallyJson(others),
    half,
    pairs,
  })),
  phaseNotKnown: unclear.map(({ id }) => id),
  crossings,
})

const COUNTED = ['certain', 'possible', 'statesCovered', 'statesPerhaps'] as const
const countsOf = ({ certain, possible, covered, perhaps }: Tally) => [
  certain.length,
  possible.length,
  covered.length,
  perhaps.length,
]

/** Both boards in one table: a cell has a level and an agenda, a subject its scope and its treaties or other forms. */
export const levelsCsv = ({ cells, subjects, states }: LevelsAnswer): CsvTable => ({
  columns: [
    'board',
    'level',
    'agenda',
    'subject',
    'scope',
    'forms',
    ...COUNTED,
    'statesAsked',
    'half',
    'halfPossible',
    'pairs',
    'pairsPossible',
    'pairsOf',
  ],
  rows: [
    ...cells.map(cell => [
      'levels',
      cell.level,
      cell.agenda,
      '',
      '',
      'all',
      ...countsOf(cell),
      states.length,
      '',
      '',
      '',
      '',
      '',
    ]),
    ...subjects.flatMap(row => [
      [
        ...named(row, 'treaties'),
        ...countsOf(row.treaties),
        states.length,
        row.half.certain,
        row.half.possible,
        row.pairs.certain,
        row.pairs.possible,
        row.pairs.of,
      ],
      [...named(row, 'others'), ...countsOf(row.others), states.length, '', '', '', '', ''],
    ]),
  ],
})

const named = ({ subject, scope }: SubjectRow, forms: string) => ['subjects', '', '', subject, scope, forms]
