/** States of the region and actors from outside it, with their names, the forms these take in a sentence, and their groups. */
import { LANGS } from '../kernel/lang.ts'
import { EVIDENCE_COLUMNS, evidenceOf, filled, yesOrNo } from './cells.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

const FORMS = ['the', 'of', 'in', 'to', 'by', 'agree'] as const

/** Returns the states of the region, in the order of the file. */
export async function readStates(reading: Reading): Promise<readonly string[]> {
  const rows = await reading.table('states.csv', ['id', 'iso2', 'region', 'subregion', 'source', 'confidence', 'note'])
  for (const row of rows) reading.introduce('state', row.cell('id'), row, 'id')
  const ids = new Set(rows.map(row => row.cell('id')))
  const texts = await readTexts(reading, 'states.csv', ['name', 'short', ...FORMS], ids)

  const groups = new Map<string, { group: string; current: boolean; note?: string }[]>()
  for (const row of await reading.table('groups.csv', ['id', 'state', 'group', 'current', 'note'])) {
    reading.introduce('groups.csv', row.cell('id'), row, 'id')
    reading.expect('state', row.cell('state'), row, 'state')
    const group = { group: row.cell('group'), ...filled(row, { note: 'note' }), current: yesOrNo(reading, row, 'current') }
    if (group.group !== '' && !reading.knows('group', group.group)) reading.introduce('group', group.group, row, 'group')
    if (group.group === '') reading.problem('text-missing', row.place('group'), 'Found no group. Expected its name in capitals.')
    groups.set(row.cell('state'), [...(groups.get(row.cell('state')) ?? []), group])
  }

  for (const row of rows) {
    const id = row.cell('id')
    const forms = Object.fromEntries(
      LANGS.map(lang => [lang, Object.fromEntries(FORMS.map(form => [form, texts.of(id, form)[lang]]))]),
    )
    const body = {
      type: 'state.registered/v1',
      state: id,
      iso2: row.cell('iso2'),
      names: texts.of(id, 'name'),
      shortNames: texts.of(id, 'short'),
      forms,
      region: row.cell('region'),
      ...filled(row, { subregion: 'subregion' }),
      groups: groups.get(id) ?? [],
      ...evidenceOf(row),
    }
    reading.file(`states/${id}`, body, row, { ...EVIDENCE_COLUMNS, state: 'id' })
  }
  return rows.filter(row => row.cell('region') === 'inside').map(row => row.cell('id'))
}
