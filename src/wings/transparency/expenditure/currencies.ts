/**
 * Old money as present money: by the legal factor of each change of currency, before any index is applied.
 *
 * Factor   units of the old currency for one of the new; several changes in a row are divided by one after the other.
 * Missing  a currency that the state is not known to have had.
 */
import type { StateId } from '../../../kernel/ids.ts'
import { Decimal } from './decimal.ts'
import { computed, given, missing, type Node } from './derivation.ts'
import { type ExpenditureFacts, originOf } from './facts.ts'

export type Currencies = {
  /** The currency that no other on record has replaced; null where none is on record. */
  readonly present: (state: StateId) => string | null
  /** An amount in any currency the state has had, in its present one. */
  readonly inPresent: (state: StateId, amount: Node) => Node
}

export function currenciesOf({ currencies }: Pick<ExpenditureFacts, 'currencies'>): Currencies {
  const of = (state: StateId) => currencies.filter(({ body }) => body.state === state)
  const successor = (state: StateId, currency: string) => of(state).find(({ body }) => body.replaces?.currency === currency)

  function inPresent(state: StateId, amount: Node): Node {
    const next = successor(state, amount.unit)
    if (next?.body.replaces) {
      const { currency, replaces } = next.body
      const factor = given('redenomination', new Decimal(replaces.units), `${replaces.currency}/${currency}`, {
        parameters: { state, from: replaces.currency, to: currency },
        origins: [originOf(next)],
        cautions: next.body.confidence === 'verified' ? [] : [{ caution: `${next.body.confidence}-source`, state, currency }],
      })
      return inPresent(
        state,
        computed('quotient', 'redenomination', [amount, factor], currency, { parameters: { state, to: currency } }),
      )
    }
    if (of(state).some(({ body }) => body.currency === amount.unit)) return amount
    return missing('redenomination', amount.unit, [{ reason: 'currency-unknown', state, currency: amount.unit }], {
      inputs: [amount],
    })
  }

  return {
    present: state => of(state).find(({ body }) => !successor(state, body.currency))?.body.currency ?? null,
    inPresent,
  }
}
