/** Standings on which rival authorities disagree (`contests.yaml`). The readings rest on acts, named by their rows in participation.csv. */
import { createHash } from 'node:crypto'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import { actIdOf } from '../acts/act-id.ts'
import { Text4 } from '../kernel/lang.ts'
import { sourcesOf } from './cells.ts'
import type { Located, Reading } from './reading.ts'

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
  const bytes = await reading.bytes(FILE)
  if (!bytes) return
  const lines = new LineCounter()
  const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter: lines })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${FILE}:${line}:${col}`
  }
  for (const error of document.errors)
    reading.problem('yaml-form', place(error.pos[0]), error.message.split('\n')[0] ?? error.code)
  if (document.errors.length > 0) return
  if (!isSeq(document.contents)) {
    reading.problem('yaml-form', `${FILE}:1:1`, 'Expected a list of contests, each beginning with "- id:".')
    return
  }

  reading.rows.set(FILE, document.contents.items.length)
  for (const item of document.contents.items) {
    const node = item as Node
    const at = (path: readonly PropertyKey[]) => place(nodeAt(node, path)?.range?.[0] ?? 0)
    /** A member of the contest stands for a column; `acts.2` for the third of its acts. */
    const row: Located = {
      place: (member = '') => at(member === '' ? [] : member.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step))),
    }
    const read = Contest.safeParse(node.toJS(document))
    if (!read.success) {
      for (const issue of read.error.issues)
        reading.problem('contest-shape', at(issue.path), `${issue.path.map(String).join('.')}: ${issue.message}.`)
      continue
    }
    const contest = read.data
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

/** The node at a path, or the nearest one above it that exists. */
function nodeAt(node: Node, path: readonly PropertyKey[]): Node | undefined {
  let here = node
  for (const step of path) {
    const next = isMap(here)
      ? here.items.find(pair => isScalar(pair.key) && pair.key.value === step)?.value
      : isSeq(here) && typeof step === 'number'
        ? here.items[step]
        : undefined
    if (next === undefined || next === null) return here
    here = next as Node
  }
  return here
}
