/** What is said when a request names a method that is not in the register, or a page that this installation has no files for. */
import { nearest } from '../../kernel/nearest.ts'
import { Problem } from '../../kernel/problem.ts'
import { translator } from '../../ui/languages.ts'
import type { Reading } from '../../ui/reading.ts'
import { expenditureWords } from './messages.ts'

export function unknownMethod(reading: Reading, id: string, known: readonly string[]): Problem {
  const t = translator(reading.lang, expenditureWords)
  return new Problem({
    type: '/problems/unknown-method',
    title: t('page_unknownMethodTitle'),
    status: 404,
    detail: t('page_unknownMethodDetail', { id: id.slice(0, 80) }),
    suggestions: nearest(
      id,
      known.map(one => ({ id: one, names: [one] })),
    ),
  })
}
