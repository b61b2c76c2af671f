/** Final clauses: how an instrument enters into force, who may join, how a state leaves. Empty cells are not known. */
import { EVIDENCE_COLUMNS, evidenceOf, filled, listOf } from './cells.ts'
import type { Reading } from './reading.ts'

const MEMBERS = {
  threshold: 'threshold',
  condition: 'condition',
  generalDelay: 'general_delay',
  ownDelay: 'own_delay',
  entryArticle: 'entry_article',
  inForceOn: 'in_force_on',
  accessionOpenTo: 'accession_open_to',
  noticeKind: 'notice_kind',
  noticeDelay: 'notice_delay',
  noticeArticle: 'notice_article',
  noticeNote: 'notice_note',
  depositary: 'depositary',
  duration: 'duration',
} as const

export async function readRules(reading: Reading): Promise<void> {
  const columns = ['instrument', ...Object.values(MEMBERS), 'reservations', 'verified_parts', 'source', 'confidence', 'note']
  for (const row of await reading.table('rules.csv', columns)) {
    const id = row.cell('instrument')
    reading.introduce('rules.csv', id, row, 'instrument')
    reading.expect('instrument', id, row, 'instrument')
    const body = {
      type: 'instrument.rules-stated/v1',
      instrument: id,
      ...filled(row, MEMBERS),
      reservations: row.cell('reservations'),
      verifiedParts: listOf(row, 'verified_parts'),
      ...evidenceOf(row),
    }
    reading.file(`rules/${id}`, body, row, { ...EVIDENCE_COLUMNS, ...MEMBERS, verifiedParts: 'verified_parts' })
  }
}
