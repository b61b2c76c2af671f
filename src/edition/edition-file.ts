/** `edition.yaml`: what the edition is called, which version it is, and up to which day its facts go. */
import { z } from 'zod'
import { PlainDate } from '../kernel/date.ts'
import { Text4 } from '../kernel/lang.ts'
import type { Reading } from './reading.ts'
import { fitted, readYaml } from './yaml-file.ts'

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
  const file = await readYaml(reading, 'edition.yaml')
  if (!file) return null
  const edition = fitted(reading, file, EditionFile, 'edition-shape')
  if (edition) reading.rows.set('edition.yaml', 1)
  return edition
}
