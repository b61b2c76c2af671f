/** Growth for programs: each change by its day, and each year by its end. */
import { LEVELS } from '../../acts/instrument-adopted.ts'
import type { CsvTable } from '../../ui/csv.ts'
import { NATURE_LINES } from './growth.ts'
import type { InstrumentFilter } from './instrument-filter.ts'
import type { GrowthAnswer } from './questions.ts'

export const growthJson = ({ state, shown, from, to, series, years }: GrowthAnswer, filter: InstrumentFilter) => ({
  state,
  filter,
  shown,
  from,
  to,
  changes: series.total,
  years: years.map(({ came, left, ...row }) => ({
    ...row,
    came: came.map(({ id }) => id),
    left: left.map(({ id }) => id),
  })),
})

/** Of each count, what is certain and what is possible; instruments are joined by semicolons. */
export const growthCsv = ({ years }: GrowthAnswer): CsvTable => ({
  columns: [
    'year',
    'on',
    'certain',
    'possible',
    ...[...LEVELS, ...NATURE_LINES].flatMap(name => [`${name}Certain`, `${name}Possible`]),
    'came',
    'left',
  ],
  rows: years.map(row => [
    row.year,
    row.on,
    row.certain,
    row.possible,
    ...LEVELS.flatMap(level => [row.levels[level].certain, row.levels[level].possible]),
    ...NATURE_LINES.flatMap(nature => [row.natures[nature].certain, row.natures[nature].possible]),
    row.came.map(({ id }) => id).join(';'),
    row.left.map(({ id }) => id).join(';'),
  ]),
})
