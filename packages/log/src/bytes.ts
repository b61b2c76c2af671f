/** Byte strings: compare, join, print in hexadecimal, and to and from UTF-8 without any repair on the way. */

export type Bytes = Uint8Array<ArrayBuffer>

export const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array

/** A hash of the tree is 32 bytes (SHA-256). */
export const isHash = (value: unknown): value is Uint8Array => value instanceof Uint8Array && value.length === 32

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

export function joinBytes(parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

/** Big-endian, at most 2^53 − 1: what this language counts exactly. */
export function u64Bytes(value: number): Bytes {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value))
  return bytes
}

/** The number, or undefined when it is not a safe integer. */
export function u64At(bytes: Uint8Array, at: number): number | undefined {
  const value = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at))
  return Number.isSafeInteger(value) ? value : undefined
}

const encoder = new TextEncoder()
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** TextEncoder writes U+FFFD for a lone surrogate: ask `isWellFormed` first when the text is a stranger's. */
export const utf8 = (text: string): Bytes => encoder.encode(text)

/** With the `u` flag only a surrogate without its partner matches. */
const LONE_SURROGATE = /\p{Surrogate}/u
export const isWellFormed = (text: string): boolean => !LONE_SURROGATE.test(text)

/** A control character below U+0020 other than newline: no note, checkpoint or key name may hold one. */
export function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x20 && unit !== 0x0a) return true
  }
  return false
}

/** Length in bytes of what is to be read as text; 0 when it is neither text nor bytes. */
export function byteLength(input: unknown): number {
  if (typeof input === 'string') return encoder.encode(input).length
  return isBytes(input) ? input.length : 0
}

/** The text, byte-order mark included; undefined when the bytes are not UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Text of a stranger, given as text or as bytes; undefined when it is neither, or not well-formed. */
export function readText(input: unknown): string | undefined {
  if (typeof input === 'string') return isWellFormed(input) ? input : undefined
  return isBytes(input) ? fromUtf8(input) : undefined
}
