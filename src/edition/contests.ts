/** Standings on which rival authorities disagree (`contests.yaml`). The readings rest on acts, named by their rows in participation.csv. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { actIdOf } from '../acts/act-id.ts'
import { Text4 } from '../kernel/lang.ts'
import { sourcesOf } from './cells.ts'
import type { Reading } from './reading.ts'
import { fitted, itemsOf, located, readYaml } from './yaml-file.ts'

const Contest = z.strictObject({
  id: z.string().min(1),
  instrument: z.string(),
  state: z.string(),
  on: z.string(),
  until: z.string().optional(),
  acts: z.array(z.string()).min(1),
  confidence: z.string(),
  sources: z.array(z.string()),
  note: z.string().optional(),
  readings: z.array(z.strictObject({ standing: z.string(), heldBy: Text4, reason: Text4 })),
})

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const FILE = 'contests.yaml'

export async function readContests(reading: Reading): Promise<void> {
  const file = await readYaml(reading, FILE)
  if (!file) return
  const items = itemsOf(reading, file, 'Expected a list of contests, each beginning with "- id:".')
  reading.rows.set(FILE, items.length)
  for (const item of items) {
    const contest = fitted(reading, item, Contest, 'contest-shape')
    if (!contest) continue
    const row = located(item)
    reading.introduce('contests.csv', contest.id, row, 'id')
    reading.expect('instrument', contest.instrument, row, 'instrument')
    reading.expect('state', contest.state, row, 'state')
    contest.acts.forEach((id, i) => {
      reading.expect('participation', id, row, `acts.${i}`)
    })
    const body = {
      type: 'standing.contested/v1',
      instrument: contest.instrument,
      state: contest.state,
      on: contest.on,
      until: contest.until ?? null,
      readings: contest.readings,
      acts: contest.acts.map(id => actIdOf(sha256, reading.by.party, `participation/${id}`)),
      sources: contest.sources.flatMap(sourcesOf),
      confidence: contest.confidence,
      ...(contest.note === undefined ? {} : { note: contest.note }),
    }
    reading.file(`contests/${contest.id}`, body, row)
  }
}
