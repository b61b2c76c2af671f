/** The text of docs/backtest.md for the edition in a folder. */
import { createHash } from 'node:crypto'
import { actIdOf } from '../../../../acts/act-id.ts'
import { readEdition } from '../../../../edition/read-edition.ts'
import { buildCatalogue } from '../../../architecture/catalogue.ts'
import { isParticipation } from '../../../architecture/testing/invented.ts'
import { backtest } from '../backtest.ts'
import { backtestDoc } from '../backtest-doc.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())

export async function backtestText(folder: string): Promise<string> {
  const read = await readEdition(folder)
  if (!read.ok) throw new Error(read.findings.map(found => `${found.pointer} ${found.detail}`).join('\n'))
  const acts = read.acts.map(({ key, by, body }, index) => ({ act: actIdOf(sha256, by.party, key), index, body }))
  const catalogue = buildCatalogue(
    acts.length,
    acts.flatMap(({ body, ...rest }) => (isParticipation(body) ? [] : [{ ...rest, body }])),
    acts.flatMap(({ body, ...rest }) => (isParticipation(body) ? [{ ...rest, body }] : [])),
  )
  return backtestDoc(catalogue, backtest(catalogue))
}
