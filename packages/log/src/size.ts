/**
 * Arithmetic of tree sizes and indices up to 2^53 − 1.
 *
 * Bit operators of this language work on 32 bits, so everything here divides instead.
 */

export const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** Floor of n / 2. */
export const half = (n: number): number => (n - (n % 2)) / 2

/** Largest power of two smaller than n, for n ≥ 2: where RFC 6962 splits n entries. */
export function splitOf(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** Sizes of the complete subtrees ("peaks") a tree of n entries consists of, largest first. */
export function peakSizes(n: number): number[] {
  const sizes: number[] = []
  for (let rest = n, bit = 1; rest > 0; rest = half(rest), bit *= 2) if (rest % 2 === 1) sizes.push(bit)
  return sizes.reverse()
}

export const isPowerOfTwo = (n: number): boolean => n > 0 && 2 ** Math.round(Math.log2(n)) === n

/** log2 of a power of two. */
export const levelOf = (powerOfTwo: number): number => Math.round(Math.log2(powerOfTwo))

/** How many hashes an inclusion proof has: `inner + border` of the specification, section 2. */
export function inclusionLength(index: number, size: number): number {
  let length = 0
  for (let fn = index, sn = size - 1; sn > 0; fn = half(fn), sn = half(sn)) if (fn % 2 === 1 || fn < sn) length++
  return length
}

/** A size in decimal without leading zero, as in a checkpoint; undefined when the text is anything else. */
export function readSize(text: string): number | undefined {
  if (!/^(0|[1-9][0-9]{0,15})$/.test(text)) return undefined
  const size = Number(text)
  return Number.isSafeInteger(size) ? size : undefined
}
