/**
 * What a comparison rests on: series, currencies, notes and methods, each with the act it stands in, or with the file that the asker
 * brought. Whoever asks brings them, from the register, an edition or a file; nothing here reads any of these.
 */
import type { ActTypeName, BodyOf } from '../../../acts/catalogue.ts'
import type { ActId } from '../../../kernel/ids.ts'

export type Stated<T extends ActTypeName> = {
  /** null: not on record. Then `file` says where it was brought from. */
  readonly act: ActId | null
  readonly file?: string
  readonly body: BodyOf<T>
}

/** Where a statement stands, as a derivation names it. */
export const originOf = ({ act, file }: Pick<Stated<ActTypeName>, 'act' | 'file'>) =>
  act === null ? { file: file ?? 'unnamed' } : { act }

export type ExpenditureFacts = {
  readonly series: readonly Stated<'series.published/v1'>[]
  readonly currencies: readonly Stated<'currency.introduced/v1'>[]
  readonly notes: readonly Stated<'comparability.noted/v1'>[]
  readonly methods: readonly Stated<'expenditure-method.defined/v1'>[]
}
