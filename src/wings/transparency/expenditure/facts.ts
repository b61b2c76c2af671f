/**
 * What a comparison rests on: series, currencies, notes and methods, each with the act it stands in. Whoever asks brings them,
 * from the register or from an edition; nothing here reads either.
 */
import type { ActTypeName, BodyOf } from '../../../acts/catalogue.ts'
import type { ActId } from '../../../kernel/ids.ts'

export type Stated<T extends ActTypeName> = { readonly act: ActId; readonly body: BodyOf<T> }

export type ExpenditureFacts = {
  readonly series: readonly Stated<'series.published/v1'>[]
  readonly currencies: readonly Stated<'currency.introduced/v1'>[]
  readonly notes: readonly Stated<'comparability.noted/v1'>[]
  readonly methods: readonly Stated<'expenditure-method.defined/v1'>[]
}
