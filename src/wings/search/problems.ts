/** What is said of a query that is not read. */
import { Problem } from '../../kernel/problem.ts'
import type { Reading } from '../../ui/reading.ts'
import { MAX_LENGTH } from './query.ts'

export const tooLong = (text: string, { t }: Reading): Problem =>
  new Problem({
    type: '/problems/invalid-input',
    title: t('invalidTitle'),
    status: 400,
    detail: t('invalidDetail', { count: 1 }),
    findings: [
      {
        rule: 'value-too-long',
        pointer: '/q',
        severity: 'error',
        detail: t('tooLong', { name: 'q', length: text.length, max: MAX_LENGTH }),
      },
    ],
  })
