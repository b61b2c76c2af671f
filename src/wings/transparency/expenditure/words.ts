/** A derivation in a reader's words: steps, cautions, units, values. What an edition names and no catalogue has stands as it is. */
import { formatNumber, type Lang, translator, type Values } from '../../../ui/languages.ts'
import { expenditureWords, isExpenditureKey } from '../messages.ts'
import { type Decimal, rounded } from './decimal.ts'
import type { Caution, Node } from './derivation.ts'
import { reasonInWords } from './reasons.ts'

/** Digits shown of a value in a table; the file of a derivation has all of them. */
export const SHOWN_DIGITS = 9

export type ExpenditureWords = ReturnType<typeof expenditureWordsOf>

export function expenditureWordsOf(lang: Lang) {
  const t = translator(lang, expenditureWords)
  /** A word of the catalogue by its kind and code; the code itself where there is none. */
  const word = (kind: string, code: string, values: Values = {}): string => {
    const key = `${kind}_${code}`
    return isExpenditureKey(key) ? t(key, values) : code
  }
  /** To so many significant digits, in the digits of the language; whole numbers keep their noughts. */
  const number = (value: Decimal, digits = SHOWN_DIGITS): string =>
    formatNumber(lang, rounded(value, digits).toNumber(), { maximumFractionDigits: 20, maximumSignificantDigits: digits })
  return {
    lang,
    t,
    word,
    number,
    millions: (node: Node): string =>
      node.value === null
        ? t('page_missingValue')
        : formatNumber(lang, node.value.div(1_000_000).toDecimalPlaces(2).toNumber(), { minimumFractionDigits: 2 }),
    caution: (caution: Caution): string => {
      const key = `caution_${caution.caution}`
      const values = Object.fromEntries(
        Object.entries(caution).map(([name, value]) => [
          name,
          name === 'parameter' ? word('parameter', String(value)) : Array.isArray(value) ? value.join(', ') : String(value),
        ]),
      )
      return isExpenditureKey(key) ? t(key, values) : t('caution_other', { caution: caution.caution })
    },
    reason: (missing: Node['missing'][number]) => reasonInWords(lang, missing),
    rule: ({
      rule,
      level,
      condition,
    }: {
      readonly rule: string
      readonly level?: number | undefined
      readonly condition?: string | undefined
    }): string =>
      rule === 'in' && level !== undefined && level > 1
        ? t('rule_level', { level })
        : word('rule', rule, condition === undefined ? {} : { condition: word('condition', condition) }),
  }
}
