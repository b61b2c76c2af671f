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

// biome-ignore format: the table as FIPS 180-4 prints it, eight words a line
const ROUND = Int32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
)
const START = Int32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19)

// One call runs to its end before the next begins, so these are never shared between two hashes.
const state = new Int32Array(8)
const words = new Int32Array(16)
const schedule = new Int32Array(64)
const tail = new Uint8Array(128)

/** Small enough that engines put it in line, with one rotate instruction. */
const rotr = (x: number, n: number): number => (x >>> n) | (x << (32 - n))

/**
 * The sixteen words of a block, extended to sixty-four, each with its round constant added, into `target` from `at` on.
 * Sixteen variables that turn round: twice as fast as reading the array again.
 */
function extend(target: Int32Array, at: number): void {
  let w0 = words[0] as number
  let w1 = words[1] as number
  let w2 = words[2] as number
  let w3 = words[3] as number
  let w4 = words[4] as number
  let w5 = words[5] as number
  let w6 = words[6] as number
  let w7 = words[7] as number
  let w8 = words[8] as number
  let w9 = words[9] as number
  let w10 = words[10] as number
  let w11 = words[11] as number
  let w12 = words[12] as number
  let w13 = words[13] as number
  let w14 = words[14] as number
  let w15 = words[15] as number
  for (let i = 0; i < 16; i++) target[at + i] = (words[i] as number) + (ROUND[i] as number)
  for (let i = 16; i < 64; i += 16) {
    w0 = (w0 + w9 + (rotr(w1, 7) ^ rotr(w1, 18) ^ (w1 >>> 3)) + (rotr(w14, 17) ^ rotr(w14, 19) ^ (w14 >>> 10))) | 0
    w1 = (w1 + w10 + (rotr(w2, 7) ^ rotr(w2, 18) ^ (w2 >>> 3)) + (rotr(w15, 17) ^ rotr(w15, 19) ^ (w15 >>> 10))) | 0
    w2 = (w2 + w11 + (rotr(w3, 7) ^ rotr(w3, 18) ^ (w3 >>> 3)) + (rotr(w0, 17) ^ rotr(w0, 19) ^ (w0 >>> 10))) | 0
    w3 = (w3 + w12 + (rotr(w4, 7) ^ rotr(w4, 18) ^ (w4 >>> 3)) + (rotr(w1, 17) ^ rotr(w1, 19) ^ (w1 >>> 10))) | 0
    w4 = (w4 + w13 + (rotr(w5, 7) ^ rotr(w5, 18) ^ (w5 >>> 3)) + (rotr(w2, 17) ^ rotr(w2, 19) ^ (w2 >>> 10))) | 0
    w5 = (w5 + w14 + (rotr(w6, 7) ^ rotr(w6, 18) ^ (w6 >>> 3)) + (rotr(w3, 17) ^ rotr(w3, 19) ^ (w3 >>> 10))) | 0
    w6 = (w6 + w15 + (rotr(w7, 7) ^ rotr(w7, 18) ^ (w7 >>> 3)) + (rotr(w4, 17) ^ rotr(w4, 19) ^ (w4 >>> 10))) | 0
    w7 = (w7 + w0 + (rotr(w8, 7) ^ rotr(w8, 18) ^ (w8 >>> 3)) + (rotr(w5, 17) ^ rotr(w5, 19) ^ (w5 >>> 10))) | 0
    w8 = (w8 + w1 + (rotr(w9, 7) ^ rotr(w9, 18) ^ (w9 >>> 3)) + (rotr(w6, 17) ^ rotr(w6, 19) ^ (w6 >>> 10))) | 0
    w9 = (w9 + w2 + (rotr(w10, 7) ^ rotr(w10, 18) ^ (w10 >>> 3)) + (rotr(w7, 17) ^ rotr(w7, 19) ^ (w7 >>> 10))) | 0
    w10 = (w10 + w3 + (rotr(w11, 7) ^ rotr(w11, 18) ^ (w11 >>> 3)) + (rotr(w8, 17) ^ rotr(w8, 19) ^ (w8 >>> 10))) | 0
    w11 = (w11 + w4 + (rotr(w12, 7) ^ rotr(w12, 18) ^ (w12 >>> 3)) + (rotr(w9, 17) ^ rotr(w9, 19) ^ (w9 >>> 10))) | 0
    w12 = (w12 + w5 + (rotr(w13, 7) ^ rotr(w13, 18) ^ (w13 >>> 3)) + (rotr(w10, 17) ^ rotr(w10, 19) ^ (w10 >>> 10))) | 0
    w13 = (w13 + w6 + (rotr(w14, 7) ^ rotr(w14, 18) ^ (w14 >>> 3)) + (rotr(w11, 17) ^ rotr(w11, 19) ^ (w11 >>> 10))) | 0
    w14 = (w14 + w7 + (rotr(w15, 7) ^ rotr(w15, 18) ^ (w15 >>> 3)) + (rotr(w12, 17) ^ rotr(w12, 19) ^ (w12 >>> 10))) | 0
    w15 = (w15 + w8 + (rotr(w0, 7) ^ rotr(w0, 18) ^ (w0 >>> 3)) + (rotr(w13, 17) ^ rotr(w13, 19) ^ (w13 >>> 10))) | 0
    const to = at + i
    target[to] = w0 + (ROUND[i] as number)
    target[to + 1] = w1 + (ROUND[i + 1] as number)
    target[to + 2] = w2 + (ROUND[i + 2] as number)
    target[to + 3] = w3 + (ROUND[i + 3] as number)
    target[to + 4] = w4 + (ROUND[i + 4] as number)
    target[to + 5] = w5 + (ROUND[i + 5] as number)
    target[to + 6] = w6 + (ROUND[i + 6] as number)
    target[to + 7] = w7 + (ROUND[i + 7] as number)
    target[to + 8] = w8 + (ROUND[i + 8] as number)
    target[to + 9] = w9 + (ROUND[i + 9] as number)
    target[to + 10] = w10 + (ROUND[i + 10] as number)
    target[to + 11] = w11 + (ROUND[i + 11] as number)
    target[to + 12] = w12 + (ROUND[i + 12] as number)
    target[to + 13] = w13 + (ROUND[i + 13] as number)
    target[to + 14] = w14 + (ROUND[i + 14] as number)
    target[to + 15] = w15 + (ROUND[i + 15] as number)
  }
}

/** Sixty-four rounds on `state`. `schedule` from `at` on has its round constants added. */
function mix(schedule: Int32Array, at: number): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  // Eight rounds a turn: after eight the letters are back in their places, so nothing is moved.
  for (let i = at; i < at + 64; i += 8) {
    h = (h + (schedule[i] as number) + (g ^ (e & (f ^ g))) + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25))) | 0
    d = (d + h) | 0
    h = (h + ((a & b) ^ (c & (a ^ b))) + (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22))) | 0
    g = (g + (schedule[i + 1] as number) + (f ^ (d & (e ^ f))) + (rotr(d, 6) ^ rotr(d, 11) ^ rotr(d, 25))) | 0
    c = (c + g) | 0
    g = (g + ((h & a) ^ (b & (h ^ a))) + (rotr(h, 2) ^ rotr(h, 13) ^ rotr(h, 22))) | 0
    f = (f + (schedule[i + 2] as number) + (e ^ (c & (d ^ e))) + (rotr(c, 6) ^ rotr(c, 11) ^ rotr(c, 25))) | 0
    b = (b + f) | 0
    f = (f + ((g & h) ^ (a & (g ^ h))) + (rotr(g, 2) ^ rotr(g, 13) ^ rotr(g, 22))) | 0
    e = (e + (schedule[i + 3] as number) + (d ^ (b & (c ^ d))) + (rotr(b, 6) ^ rotr(b, 11) ^ rotr(b, 25))) | 0
    a = (a + e) | 0
    e = (e + ((f & g) ^ (h & (f ^ g))) + (rotr(f, 2) ^ rotr(f, 13) ^ rotr(f, 22))) | 0
    d = (d + (schedule[i + 4] as number) + (c ^ (a & (b ^ c))) + (rotr(a, 6) ^ rotr(a, 11) ^ rotr(a, 25))) | 0
    h = (h + d) | 0
    d = (d + ((e & f) ^ (g & (e ^ f))) + (rotr(e, 2) ^ rotr(e, 13) ^ rotr(e, 22))) | 0
    c = (c + (schedule[i + 5] as number) + (b ^ (h & (a ^ b))) + (rotr(h, 6) ^ rotr(h, 11) ^ rotr(h, 25))) | 0
    g = (g + c) | 0
    c = (c + ((d & e) ^ (f & (d ^ e))) + (rotr(d, 2) ^ rotr(d, 13) ^ rotr(d, 22))) | 0
    b = (b + (schedule[i + 6] as number) + (a ^ (g & (h ^ a))) + (rotr(g, 6) ^ rotr(g, 11) ^ rotr(g, 25))) | 0
    f = (f + b) | 0
    b = (b + ((c & d) ^ (e & (c ^ d))) + (rotr(c, 2) ^ rotr(c, 13) ^ rotr(c, 22))) | 0
    a = (a + (schedule[i + 7] as number) + (h ^ (f & (g ^ h))) + (rotr(f, 6) ^ rotr(f, 11) ^ rotr(f, 25))) | 0
    e = (e + a) | 0
    a = (a + ((b & c) ^ (d & (b ^ c))) + (rotr(b, 2) ^ rotr(b, 13) ^ rotr(b, 22))) | 0
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

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16) | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)

function block(bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = wordAt(bytes, at + 4 * i)
  extend(schedule, 0)
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
    words.fill(0)
    words[0] = (byte << 24) | 0x800000
    words[15] = 520
    extend(all, byte * 64)
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
  words[0] = 0x01000000 | (wordAt(left, leftAt) >>> 8)
  for (let i = 1; i < 8; i++) words[i] = wordAt(left, leftAt + 4 * i - 1)
  words[8] = ((left[leftAt + 31] as number) << 24) | (wordAt(right, rightAt) >>> 8)
  for (let i = 1; i < 8; i++) words[8 + i] = wordAt(right, rightAt + 4 * i - 1)
  extend(schedule, 0)
  mix(schedule, 0)
  mix(lastBlocks, (right[rightAt + 31] as number) * 64)
  write(target, at)
}
