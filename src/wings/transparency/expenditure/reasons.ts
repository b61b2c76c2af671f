/** Why there is no value, in a reader's words. */
import type { Lang } from '../../../kernel/lang.ts'
import { translator, type Values } from '../../../ui/languages.ts'
import { expenditureWords, isExpenditureKey } from '../messages.ts'
import type { Missing } from './derivation.ts'

export function reasonInWords(lang: Lang, missing: Missing): string {
  const t = translator(lang, expenditureWords)
  const key = `reason_${missing.reason}`
  if (!isExpenditureKey(key)) return t('reason_other', { reason: missing.reason })
  const said = t(key, valuesOf(lang, missing))
  const because = Array.isArray(missing.because) ? missing.because.filter(code => code !== 'no-figure') : []
  const further = because.flatMap(code => {
    const last = Array.isArray(missing.years) ? missing.years.at(-1) : undefined
    return [reasonInWords(lang, { ...missing, because: [], reason: String(code), year: typeof last === 'number' ? last : null })]
  })
  return [said, ...further].join(' ')
}

function valuesOf(lang: Lang, details: Missing): Values {
  const t = translator(lang, expenditureWords)
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(details)) {
    if (name === 'quantity' || name === 'index') {
      const key = `quantity_${String(value)}`
      values.quantity = isExpenditureKey(key) ? t(key) : String(value)
    } else if (name === 'years' && Array.isArray(value))
      values[name] = yearsInWords(value.filter(year => typeof year === 'number'))
    else if (Array.isArray(value)) values[name] = value.join(', ')
    else values[name] = String(value)
  }
  return values
}

/** `2007–2016, 2018`: runs of years by their ends. */
export function yearsInWords(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last?.[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, until]) => (from === until ? String(from) : `${from}–${until}`)).join(', ')
}
