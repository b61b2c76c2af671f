/**
 * What a check answers: the value it read, or one finding that says what was found and what was expected.
 *
 * Scope   every function of this package that reads something from a stranger answers in this form and never throws.
 *         Functions that make something from the caller's own values throw a RangeError when those cannot be written.
 */

export type Finding = {
  /** Stable name of the broken rule, for example `inclusion/root`. */
  readonly rule: string
  /** One sentence for a reader: what was found, what was expected. */
  readonly detail: string
  readonly found: string
  readonly expected: string
}

export type Refused = { readonly ok: false; readonly finding: Finding }
export type Checked<T> = { readonly ok: true; readonly value: T } | Refused
export type Verdict = { readonly ok: true } | Refused

export const accepted: Verdict = Object.freeze({ ok: true })

export const accept = <T>(value: T): Checked<T> => ({ ok: true, value })

export const refuse = (rule: string, subject: string, found: string, expected: string): Refused => ({
  ok: false,
  finding: { rule, detail: `${subject}: found ${found}, expected ${expected}.`, found, expected },
})

/** Any value in a few words. It looks at primitives and lengths only, so no getter of a hostile object is run. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return value.length > 80 ? `${JSON.stringify(value.slice(0, 80))}…` : JSON.stringify(value)
  if (typeof value === 'number' || typeof value === 'boolean' || value == null) return String(value)
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Uint8Array) return `${value.length} bytes`
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
