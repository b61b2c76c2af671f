/** The figures of the edition of this checkout, read once for all tests that ask for them. */
import { fileURLToPath } from 'node:url'
import { readExpenditure } from '../../../../edition/expenditure.ts'
import type { ExpenditureFacts } from '../facts.ts'
import { type Figures, figuresOf } from '../figures.ts'

const EDITION = fileURLToPath(new URL('../../../../../editions/inter-american', import.meta.url))
let read: Promise<ExpenditureFacts> | undefined

export function editionFacts(): Promise<ExpenditureFacts> {
  read ??= readExpenditure(EDITION).then(found => {
    if (!found.ok) throw new Error(found.findings.map(({ pointer, detail }) => `${pointer} ${detail}`).join('\n'))
    return found.facts
  })
  return read
}

export const editionFigures = async (): Promise<Figures> => figuresOf(await editionFacts())
