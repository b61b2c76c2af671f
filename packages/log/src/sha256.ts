/**
 * SHA-256 in plain JavaScript, on 32-bit words.
 *
 * Law     FIPS 180-4. Constants: section 4.2.2; start values: section 5.3.3; padding: section 5.1.1.
 * Scope   whole byte strings with an optional prefix byte, and the 65 bytes of a tree node (RFC 6962, section 2.1).
 *         The second block of a node holds one free byte, so its 256 possible schedules are computed once, at first use.
 * Units   positions and lengths in bytes; at most 2^32 − 1 bytes in.
 * Errors  none: callers pass ranges that exist.
 */
import type { Bytes } from './bytes.ts'

const ROUND = Int32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
)
const START = Int32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19)

// One call runs to its end before the next begins, so these are never shared between two hashes.
const state = new Int32Array(8)
const schedule = new Int32Array(64)
const tail = new Uint8Array(128)

/** Extends the sixteen words in place to sixty-four. */
function extend(words: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15] as number
    const y = words[i - 2] as number
    const small0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const small1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    words[i] = ((words[i - 16] as number) + small0 + (words[i - 7] as number) + small1) | 0
  }
}

/** Sixty-four rounds on `state`. `words` from `at` on already hold schedule + round constant. */
function mix(words: Int32Array, at: number): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let i = at; i < at + 64; i++) {
    const big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const first = (h + big1 + (g ^ (e & (f ^ g))) + (words[i] as number)) | 0
    const big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const second = (big0 + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
  state[4] = (state[4] as number) + e
  state[5] = (state[5] as number) + f
  state[6] = (state[6] as number) + g
  state[7] = (state[7] as number) + h
}

function addRoundConstants(words: Int32Array): void {
  for (let i = 0; i < 64; i++) words[i] = (words[i] as number) + (ROUND[i] as number)
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)

function block(bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) schedule[i] = wordAt(bytes, at + 4 * i)
  extend(schedule)
  addRoundConstants(schedule)
  mix(schedule, 0)
}

function write(target: Uint8Array, at: number): void {
  for (let i = 0; i < 8; i++) {
    const word = state[i] as number
    target[at + 4 * i] = word >>> 24
    target[at + 4 * i + 1] = word >>> 16
    target[at + 4 * i + 2] = word >>> 8
    target[at + 4 * i + 3] = word
  }
}

/** Hash of `prefix || bytes`, or of `bytes` alone when the prefix is absent. */
export function sha256Into(target: Uint8Array, at: number, bytes: Uint8Array, prefix?: number): void {
  state.set(START)
  const shift = prefix === undefined ? 0 : 1
  const length = bytes.length + shift
  let done = 0
  if (prefix !== undefined && length >= 64) {
    tail[0] = prefix
    for (let i = 0; i < 63; i++) tail[i + 1] = bytes[i] as number
    block(tail, 0)
    done = 64
  }
  for (; done + 64 <= length; done += 64) block(bytes, done - shift)

  // What is left, the bit 1, zeros, and the length in bits as a 64-bit number: one block, or two.
  const left = length - done
  const end = left < 56 ? 64 : 128
  tail.fill(0)
  let from = 0
  if (prefix !== undefined && done === 0) tail[from++] = prefix
  for (let i = done === 0 ? 0 : done - shift; i < bytes.length; i++) tail[from++] = bytes[i] as number
  tail[left] = 0x80
  const high = Math.floor(length / 0x20000000)
  for (let i = 0; i < 4; i++) tail[end - 8 + i] = high >>> (24 - 8 * i)
  for (let i = 0; i < 4; i++) tail[end - 4 + i] = (length << 3) >>> (24 - 8 * i)
  block(tail, 0)
  if (end === 128) block(tail, 64)
  write(target, at)
}

export function sha256(bytes: Uint8Array): Bytes {
  const hash = new Uint8Array(32)
  sha256Into(hash, 0, bytes)
  return hash
}

let lastBlocks: Int32Array | undefined

/** The 256 schedules of a node's second block: its last byte, the bit 1, zeros, 520 bits; constants already added. */
function nodeLastBlocks(): Int32Array {
  const all = new Int32Array(256 * 64)
  for (let byte = 0; byte < 256; byte++) {
    const words = all.subarray(byte * 64, byte * 64 + 64)
    words[0] = (byte << 24) | 0x800000
    words[15] = 520
    extend(words)
    addRoundConstants(words)
  }
  return all
}

/** SHA-256(0x01 || left || right) of two 32-byte hashes that stand somewhere inside longer byte strings. */
export function sha256NodeInto(
  target: Uint8Array,
  at: number,
  left: Uint8Array,
  leftAt: number,
  right: Uint8Array,
  rightAt: number,
): void {
  lastBlocks ??= nodeLastBlocks()
  state.set(START)
  schedule[0] = 0x01000000 | (wordAt(left, leftAt) >>> 8)
  for (let i = 1; i < 8; i++) schedule[i] = wordAt(left, leftAt + 4 * i - 1)
  schedule[8] = ((left[leftAt + 31] as number) << 24) | (wordAt(right, rightAt) >>> 8)
  for (let i = 1; i < 8; i++) schedule[8 + i] = wordAt(right, rightAt + 4 * i - 1)
  extend(schedule)
  addRoundConstants(schedule)
  mix(schedule, 0)
  mix(lastBlocks, (right[rightAt + 31] as number) * 64)
  write(target, at)
}
