/**
 * Canonical JSON: one text, and so one hash, for one value.
 *
 * Law     RFC 8785 (JCS): members sorted by UTF-16 code units, numbers as ECMAScript prints doubles, shortest escapes.
 *         Reading is strict: what was parsed is written again and compared byte for byte, which finds duplicate names, spaces,
 *         other number forms and everything else that has a second spelling.
 * Scope   null, booleans, finite numbers, strings, arrays, plain objects; at most 100 levels deep (ours).
 * Errors  `parseCanonical` and `tryCanonicalize` answer with findings; `canonicalize` throws a TypeError with the same words.
 */
import { type Bytes, equalBytes, fromUtf8, isBytes, utf8 } from './bytes.ts'
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
    const refused = write(value, [], parts)
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

/** Writes into `parts`. `path` holds the names and indices that lead here; it becomes a pointer only when there is a finding. */
function write(value: unknown, path: Path, parts: string[]): Refused | undefined {
  if (typeof value === 'string') return writeString(value, path, parts)
  if (value === null || typeof value === 'boolean') parts.push(String(value))
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) return refuse('json/number', place(path), String(value), 'a finite number')
    parts.push(String(value))
  } else if (typeof value !== 'object' || !isPlain(value)) return refuse('json/type', place(path), inWords(value), 'a JSON value')
  else if (path.length === DEPTH_LIMIT) return refuse('json/depth', place(path), 'one more level', `at most ${DEPTH_LIMIT}`)
  else return Array.isArray(value) ? writeArray(value, path, parts) : writeObject(value, path, parts)
  return undefined
}

type Path = (string | number)[]

function writeArray(items: readonly unknown[], path: Path, parts: string[]): Refused | undefined {
  parts.push('[')
  for (let i = 0; i < items.length; i++) {
    if (i > 0) parts.push(',')
    path.push(i)
    const refused = write(items[i], path, parts)
    if (refused) return refused
    path.pop()
  }
  parts.push(']')
  return undefined
}

function writeObject(object: object, path: Path, parts: string[]): Refused | undefined {
  // Written member by member: an object made in sorted order would still list integer-like names first.
  const names = Object.keys(object).sort()
  parts.push('{')
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string
    if (i > 0) parts.push(',')
    path.push(name)
    const refusedName = writeString(name, path, parts)
    if (refusedName) return refusedName
    parts.push(':')
    const refused = write((object as Record<string, unknown>)[name], path, parts)
    if (refused) return refused
    path.pop()
  }
  parts.push('}')
  return undefined
}

/** For a well-formed string ECMAScript escapes exactly what RFC 8785, section 3.2.2.2, asks for. */
function writeString(text: string, path: Path, parts: string[]): Refused | undefined {
  let plain = true
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c) plain = false
    else if ((unit & 0xf800) === 0xd800) {
      const paired = unit < 0xdc00 && (text.charCodeAt(++i) & 0xfc00) === 0xdc00
      if (!paired) return refuse('json/surrogate', place(path), 'half of a surrogate pair', 'well-formed Unicode')
    }
  }
  parts.push(plain ? `"${text}"` : JSON.stringify(text))
  return undefined
}

function place(path: Path): string {
  const pointer = path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  return pointer === '' ? 'The value' : `The value at ${inWords(pointer)}`
}

const isPlain = (value: object): boolean => Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'

/** How deep brackets nest outside strings; stops counting one past the limit. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let i = 0; i < text.length && deepest <= DEPTH_LIMIT; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 0x5c) i++
      else if (c === 0x22) quoted = false
    } else if (c === 0x22) quoted = true
    else if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth)
    else if (c === 0x5d || c === 0x7d) depth--
  }
  return deepest
}
