/**
 * Checks inclusion and consistency proofs that come from a stranger.
 *
 * Law     RFC 9162, sections 2.1.3.2 and 2.1.4.2, which say how to check what RFC 6962, section 2.1, defines.
 * Units   sizes and indices are whole numbers up to 2^53 − 1.
 * Errors  none, whatever the arguments are at run time: any wrong input is a finding. At most 64 hashes are looked at.
 */
import { equalBytes, isHash, toHex } from './bytes.ts'
import { accepted, inWords, type Refused, refuse, type Verdict } from './finding.ts'
import { emptyRoot, type Hasher, plainHasher } from './hasher.ts'
import { half, inclusionLength, isPowerOfTwo, isSize } from './size.ts'

export type InclusionClaim = {
  readonly index: number
  readonly size: number
  readonly leafHash: Uint8Array
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

export type ConsistencyClaim = {
  readonly size1: number
  readonly root1: Uint8Array
  readonly size2: number
  readonly root2: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** "The entry with this leaf hash is number `index` in the tree of `size` entries with this root." */
export const verifyInclusion = (claim: InclusionClaim, hasher: Hasher = plainHasher): Verdict =>
  total('inclusion/unreadable', () => checkInclusion(claim, hasher))

/** "The tree of `size1` entries with `root1` is a prefix of the tree of `size2` entries with `root2`." */
export const verifyConsistency = (claim: ConsistencyClaim, hasher: Hasher = plainHasher): Verdict =>
  total('consistency/unreadable', () => checkConsistency(claim, hasher))

function checkInclusion({ index, size, leafHash, proof, root }: InclusionClaim, hasher: Hasher): Verdict {
  if (!isSize(size)) return refuse('inclusion/size', 'Tree size', inWords(size), 'a whole number')
  if (!isSize(index) || index >= size) return refuse('inclusion/index', 'Index', inWords(index), `a whole number below ${size}`)
  const length = inclusionLength(index, size)
  const malformed = checkHashes('inclusion', proof, length, length) ?? checkHash('inclusion/leaf-hash', leafHash)
  if (malformed) return malformed
  if (!isHash(root)) return checkHash('inclusion/root', root) as Refused

  const r = new Uint8Array(leafHash)
  let fn = index
  let sn = size - 1
  for (const p of proof) {
    if (fn % 2 === 1 || fn === sn) {
      hasher.nodeInto(r, 0, p, 0, r, 0)
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else hasher.nodeInto(r, 0, r, 0, p, 0)
    fn = half(fn)
    sn = half(sn)
  }
  return equalBytes(r, root)
    ? accepted
    : refuse('inclusion/root', `Root computed from entry ${index} of ${size}`, toHex(r), toHex(root))
}

function checkConsistency({ size1, root1, size2, root2, proof }: ConsistencyClaim, hasher: Hasher): Verdict {
  if (!isSize(size2)) return refuse('consistency/size', 'Later tree size', inWords(size2), 'a whole number')
  if (!isSize(size1) || size1 > size2) {
    return refuse('consistency/size', 'Earlier tree size', inWords(size1), `a whole number, at most ${size2}`)
  }
  const still = size1 === 0 || size1 === size2
  const malformed =
    checkHash('consistency/root', root1) ??
    checkHash('consistency/root', root2) ??
    (still ? checkHashes('consistency', proof, 0, 0) : checkHashes('consistency', proof, 1, 64))
  if (malformed) return malformed
  if (size1 === size2) return sameRoot('Root of the same size', root1, root2)
  if (size1 === 0) return sameRoot('Root of the empty tree', root1, emptyRoot())

  const hashes = isPowerOfTwo(size1) ? [root1, ...proof] : proof
  let fn = size1 - 1
  let sn = size2 - 1
  while (fn % 2 === 1) {
    fn = half(fn)
    sn = half(sn)
  }
  const earlier = new Uint8Array(hashes[0] as Uint8Array)
  const later = new Uint8Array(earlier)
  for (let i = 1; i < hashes.length; i++) {
    const c = hashes[i] as Uint8Array
    if (sn === 0) return refuse('consistency/length', 'Proof', `${proof.length} hashes`, 'fewer')
    if (fn % 2 === 1 || fn === sn) {
      hasher.nodeInto(earlier, 0, c, 0, earlier, 0)
      hasher.nodeInto(later, 0, c, 0, later, 0)
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else hasher.nodeInto(later, 0, later, 0, c, 0)
    fn = half(fn)
    sn = half(sn)
  }
  if (sn !== 0) return refuse('consistency/length', 'Proof', `${proof.length} hashes`, 'more')
  const first = sameRoot(`Root computed for size ${size1}`, earlier, root1)
  return first.ok ? sameRoot(`Root computed for size ${size2}`, later, root2) : first
}

const sameRoot = (subject: string, found: Uint8Array, expected: Uint8Array): Verdict =>
  equalBytes(found, expected) ? accepted : refuse('consistency/root', subject, toHex(found), toHex(expected))

const checkHash = (rule: string, hash: unknown): Refused | undefined =>
  isHash(hash) ? undefined : refuse(rule, 'Hash', inWords(hash), '32 bytes')

function checkHashes(kind: string, proof: unknown, least: number, most: number): Refused | undefined {
  if (!Array.isArray(proof)) return refuse(`${kind}/proof`, 'Proof', inWords(proof), 'a list of hashes')
  if (proof.length < least || proof.length > most) {
    const expected = least === most ? `${least}` : `${least} to ${most}`
    return refuse(`${kind}/length`, 'Proof', `${proof.length} hashes`, expected)
  }
  for (let i = 0; i < proof.length; i++) {
    const refused = checkHash(`${kind}/hash`, proof[i])
    if (refused) return refused
  }
  return undefined
}

/** The last net: a proxy or a getter that throws is one more kind of wrong input. */
export function total(rule: string, check: () => Verdict): Verdict {
  try {
    return check()
  } catch (cause) {
    return refuse(rule, 'Claim', `a value that cannot be read (${cause instanceof Error ? cause.name : 'unknown'})`, 'plain data')
  }
}
