/**
 * Canonical JSON: one text, and so one hash, for one value.
 *
 * Law     RFC 8785 (JCS): members sorted by UTF-16 code units, numbers as ECMAScript prints doubles, shortest escapes.
 *         Reading is strict: what was parsed is written again and compared byte for byte, which finds duplicate names, spaces,
 *         other number forms and everything else that has a second spelling.
 * Scope   null, booleans, finite numbers, strings, arrays, plain objects; at most 100 levels deep (ours).
 * Errors  `parseCanonical` and `tryCanonicalize` answer with findings; `canonicalize` throws a TypeError with the same words.
 */
import { type Bytes, equalBytes, fromUtf8, isBytes, isWellFormed, utf8 } from './bytes.ts'
import { accept, type Checked, inWords, type Refused, refuse } from './finding.ts'

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue }

export const DEPTH_LIMIT = 100

export function canonicalize(value: unknown): string {
  const text = tryCanonicalize(value)
  if (!text.ok) throw new TypeError(text.finding.detail)
  return text.value
}

export const canonicalBytes = (value: unknown): Bytes => utf8(canonicalize(value))

export function tryCanonicalize(value: unknown): Checked<string> {
  const parts: string[] = []
  try {
    const refused = write(value, '', 0, parts)
    return refused ?? accept(parts.join(''))
  } catch (cause) {
    return refuse('json/unreadable', 'Value', cause instanceof Error ? cause.message : inWords(cause), 'plain data')
  }
}

export function parseCanonical(input: Uint8Array): Checked<JsonValue> {
  if (!isBytes(input)) return refuse('json/bytes', 'Canonical JSON', inWords(input), 'bytes')
  const text = fromUtf8(input)
  if (text === undefined) return refuse('json/utf-8', 'Canonical JSON', 'bytes that are not UTF-8', 'UTF-8')
  const depth = depthOf(text)
  if (depth > DEPTH_LIMIT) return refuse('json/depth', 'Nesting', `${depth} levels or more`, `at most ${DEPTH_LIMIT}`)
  let value: JsonValue
  try {
    value = JSON.parse(text) as JsonValue
  } catch {
    return refuse('json/syntax', 'Canonical JSON', inWords(text), 'JSON')
  }
  const written = tryCanonicalize(value)
  if (!written.ok) return written
  const expected = utf8(written.value)
  if (equalBytes(expected, input)) return accept(value)
  let at = 0
  while (expected[at] === input[at]) at++
  const around = (bytes: Uint8Array) => JSON.stringify(new TextDecoder().decode(bytes.subarray(at, at + 24)))
  return refuse('json/canonical', `Canonical JSON at byte ${at}`, around(input), around(expected))
}

/** Writes into `parts`; the pointer (RFC 6901) tells a finding where it is. */
function write(value: unknown, pointer: string, depth: number, parts: string[]): Refused | undefined {
  if (value === null || typeof value === 'boolean') parts.push(String(value))
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) return refuse('json/number', place(pointer), String(value), 'a finite number')
    parts.push(value === 0 ? '0' : String(value))
  } else if (typeof value === 'string') return writeString(value, pointer, parts)
  else if (typeof value !== 'object' || !isPlain(value))
    return refuse('json/type', place(pointer), inWords(value), 'a JSON value')
  else if (depth === DEPTH_LIMIT) return refuse('json/depth', place(pointer), 'one more level', `at most ${DEPTH_LIMIT}`)
  else return Array.isArray(value) ? writeArray(value, pointer, depth, parts) : writeObject(value, pointer, depth, parts)
  return undefined
}

function writeArray(items: readonly unknown[], pointer: string, depth: number, parts: string[]): Refused | undefined {
  parts.push('[')
  for (let i = 0; i < items.length; i++) {
    if (i > 0) parts.push(',')
    const refused = write(items[i], `${pointer}/${i}`, depth + 1, parts)
    if (refused) return refused
  }
  parts.push(']')
  return undefined
}

function writeObject(object: object, pointer: string, depth: number, parts: string[]): Refused | undefined {
  // Written member by member: an object made in sorted order would still list integer-like names first.
  const names = Object.keys(object).sort()
  parts.push('{')
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string
    if (i > 0) parts.push(',')
    const inside = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const refusedName = writeString(name, inside, parts)
    if (refusedName) return refusedName
    parts.push(':')
    const refused = write((object as Record<string, unknown>)[name], inside, depth + 1, parts)
    if (refused) return refused
  }
  parts.push('}')
  return undefined
}

/** For a well-formed string ECMAScript escapes exactly what RFC 8785, section 3.2.2.2, asks for. */
function writeString(text: string, pointer: string, parts: string[]): Refused | undefined {
  if (!isWellFormed(text)) return refuse('json/surrogate', place(pointer), 'half of a surrogate pair', 'well-formed Unicode')
  parts.push(JSON.stringify(text))
  return undefined
}

const place = (pointer: string): string => (pointer === '' ? 'The value' : `The value at ${inWords(pointer)}`)

const isPlain = (value: object): boolean => Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'

/** How deep brackets nest outside strings; stops counting one past the limit. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let i = 0; i < text.length && deepest <= DEPTH_LIMIT; i++) {
    const c = text[i]
    if (quoted) {
      if (c === '\\') i++
      else if (c === '"') quoted = false
    } else if (c === '"') quoted = true
    else if (c === '[' || c === '{') deepest = Math.max(deepest, ++depth)
    else if (c === ']' || c === '}') depth--
  }
  return deepest
}
