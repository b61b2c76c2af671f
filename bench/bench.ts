/**
 * `npm run bench -- [acts]`: the table of what this release promises, each row beside a peer and a limit, in one run.
 * `acts` is the size of the bulk rows (100,000; a million takes a quarter of an hour).
 */
import { cpus, release, totalmem, type } from 'node:os'
import setup from '../src/store/testing/global-setup.ts'
import { WHY_NOT } from '../src/store/testing/postgres.ts'
import { clubRows } from './clubs.ts'
import { logRows, type Row } from './log.ts'
import { bulkRows, recordRow, withPlaces } from './register.ts'
import { responseRows } from './response.ts'
import { searchRow } from './search.ts'
import { siteRows } from './site.ts'

const acts = Number(process.argv[2] ?? 100_000)
const say = (line: string) => process.stdout.write(`${line}\n`)
const stop = setup()
try {
  const rows: Row[] = []
  const show = (row: Row) => {
    rows.push(row)
    say(`${row.what}\n    ours  ${row.ours}\n    peer  ${row.peer}\n    limit ${row.limit || '–'}\n    aim   ${row.aim}`)
  }
  say(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, ${type()} ${release()}, Node ${process.version}\n`,
  )
  for (const row of await siteRows()) show(row)
  for (const row of await logRows()) show(row)
  for (const row of await clubRows()) show(row)
  for (const row of await responseRows()) show(row)
  await withPlaces(async place => {
    show(await recordRow(place))
  }, !process.env[WHY_NOT])
  await withPlaces(async place => {
    show(await searchRow(place))
  }, !process.env[WHY_NOT])
  await withPlaces(async place => {
    for (const row of await bulkRows(place, acts)) show(row)
  }, !process.env[WHY_NOT])

  say('\n| What | Ours | Peer | Limit | Aim |\n|---|---|---|---|---|')
  for (const row of rows) say(`| ${row.what} | ${row.ours} | ${row.peer} | ${row.limit || '–'} | ${row.aim} |`)
} finally {
  stop()
}
