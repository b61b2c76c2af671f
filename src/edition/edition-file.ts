/** `edition.yaml`: what the edition is called, which version it is, and up to which day its facts go. */
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { PlainDate } from '../kernel/date.ts'
import { Text4 } from '../kernel/lang.ts'
import type { Reading } from './reading.ts'

const EditionFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens'),
  version: z.string().min(1),
  name: Text4,
  compiled: PlainDate.describe('Last day of the state of knowledge.'),
  paperDay: PlainDate.describe('Day for which the founding paper describes the architecture.'),
  licence: z.string().min(1),
  attributions: z.array(z.strictObject({ name: z.string().min(1), address: z.string().min(1), terms: z.string().min(1) })),
})
export type EditionFile = z.infer<typeof EditionFile>

export async function readEditionFile(reading: Pick<Reading, 'bytes' | 'problem' | 'rows'>): Promise<EditionFile | null> {
  const bytes = await reading.bytes('edition.yaml')
  if (!bytes) return null
  const lines = new LineCounter()
  const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter: lines })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `edition.yaml:${line}:${col}`
  }
  for (const error of document.errors)
    reading.problem('yaml-form', place(error.pos[0]), error.message.split('\n')[0] ?? error.code)
  if (document.errors.length > 0) return null
  const read = EditionFile.safeParse(document.toJS())
  if (read.success) {
    reading.rows.set('edition.yaml', 1)
    return read.data
  }
  for (const issue of read.error.issues) {
    const node = document.getIn(issue.path.map(String), true) as { range?: readonly number[] } | undefined
    reading.problem('edition-shape', place(node?.range?.[0] ?? 0), `${issue.path.map(String).join('.')}: ${issue.message}.`)
  }
  return null
}
