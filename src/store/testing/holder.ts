/** A process of its own for the tests: opens the folder it is given, commits one row after the other, says each number. */
import { openEmbeddedStore } from '../embedded.ts'

const folder = process.argv[2]
if (!folder) throw new Error('expected a folder')
const store = await openEmbeddedStore({ folder })
for (let id = 1; ; id++) {
  await store.writing(async sql => {
    await sql.exec('create table if not exists told (id int primary key)')
    await sql.query('insert into told values ($1)', [id])
  })
  process.stdout.write(`${id}\n`)
}
