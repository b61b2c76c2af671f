/** The catalogue of the edition as it stands in this checkout, without a register: acts in the order of the edition. */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { actIdOf } from '../../../acts/act-id.ts'
import type { ActBody } from '../../../acts/catalogue.ts'
import { readEdition } from '../../../edition/read-edition.ts'
import { buildCatalogue, type Catalogue } from '../catalogue.ts'
import type { ParticipationAct, ParticipationBody, Stated } from '../facts.ts'
import { isParticipation } from './invented.ts'

const EDITION = fileURLToPath(new URL('../../../../editions/inter-american', import.meta.url))
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())

export async function editionCatalogue(folder = EDITION): Promise<Catalogue> {
  const read = await readEdition(folder)
  if (!read.ok) throw new Error(read.findings.map(found => `${found.pointer} ${found.detail}`).join('\n'))
  const catalogued: Stated<Exclude<ActBody, ParticipationBody>>[] = []
  const participation: ParticipationAct[] = []
  for (const [index, { key, by, body }] of read.acts.entries()) {
    const act = actIdOf(sha256, by.party, key)
    if (isParticipation(body)) participation.push({ act, index, body })
    else catalogued.push({ act, index, body })
  }
  return buildCatalogue(read.acts.length, catalogued, participation)
}
