/** Lists that were read whole: which instruments and states they cover, and to which day. They part *none* from *unknown*. */
import { EVIDENCE_COLUMNS, evidenceOf, listOf } from './cells.ts'
import type { Reading } from './reading.ts'

/** `region` in the column of states stands for every state of the region: a list may cover others, of whom we hold no rows. */
export async function readSourceLists(reading: Reading, region: readonly string[]): Promise<void> {
  const columns = ['id', 'instruments', 'states', 'up_to', 'shows', 'source', 'confidence', 'note']
  for (const row of await reading.table('source-lists.csv', columns)) {
    const id = row.cell('id')
    reading.introduce('source-lists.csv', id, row, 'id')
    const instruments = listOf(row, 'instruments')
    const states = row.cell('states') === 'region' ? region : listOf(row, 'states')
    for (const instrument of instruments) reading.expect('instrument', instrument, row, 'instruments')
    for (const state of states) reading.expect('state', state, row, 'states')
    const body = {
      type: 'source-list.read/v1',
      instruments,
      states,
      upTo: row.cell('up_to'),
      shows: row.cell('shows'),
      ...evidenceOf(row),
    }
    reading.file(`source-lists/${id}`, body, row, { ...EVIDENCE_COLUMNS, upTo: 'up_to' })
  }
}
