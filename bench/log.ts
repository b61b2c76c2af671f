/**
 * How fast the log hashes, appends, proves and checks, beside libraries a reader may know, all in one run.
 *
 * Columns  `ours` and `peer` do the same work; `limit` is what the platform's own SHA-256 alone would allow; `aim` is what we want.
 * Units    operations a second, the best of 25 short rounds, so that a busy neighbour counts little. Nothing is asserted: machines differ.
 */
import { hash } from 'node:crypto'
import {
  appendTiles,
  Frontier,
  type Hasher,
  MerkleTree,
  parseCanonical,
  plainHasher,
  TileSource,
  utf8,
  verifyInclusion,
} from '@hemicycle/log'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import { MerkleTree as PeerTree } from 'merkletreejs'
import { nodeHasher } from '../src/kernel/node-hasher.ts'

export type Row = { what: string; ours: string; peer: string; limit: string; aim: string }

const LEAVES = 1_000_000 - 57
const PEER_LEAVES = 100_000 - 57

export async function logRows(): Promise<Row[]> {
  const bytes65 = new Uint8Array(65).fill(1)
  const limit65 = rate(400_000, () => hash('sha256', bytes65, 'binary'))
  const noble = rate(200_000, () => nobleSha256(bytes65))
  const plain = nodesPerSecond(plainHasher)
  const rows: Row[] = [
    row('node hashes, plain JavaScript', plain, ['@noble/hashes', noble], limit65, '1.5 M/s, 3 × the peer'),
    row('node hashes, with the hash of Node', nodesPerSecond(nodeHasher), ['@noble/hashes', noble], limit65, ''),
  ]

  const entries = Array.from({ length: 1000 }, (_, i) =>
    utf8(`{"number":${i},"text":"${'x'.repeat(335 + (i < 10 ? 3 : i < 100 ? 2 : 1) - 3)}"}`),
  )
  const bytes361 = new Uint8Array(361).fill(1)
  const perLeaf = rate(400_000, () => hash('sha256', bytes361, 'binary'))
  const limitAppend = 1 / (1 / perLeaf + 1 / limit65)
  const appends = (hasher: Hasher) => {
    const tree = new MerkleTree(hasher)
    return rate(200_000, i => tree.append(entries[i % 1000] as Uint8Array))
  }
  const nodeSha256 = (data: Uint8Array) => hash('sha256', data, 'buffer')
  const peerEntries = Array.from({ length: PEER_LEAVES }, (_, i) => entries[i % 1000] as Uint8Array)
  const started = performance.now()
  const peerTree = new PeerTree(
    peerEntries.map(entry => nodeSha256(entry)),
    nodeSha256,
  )
  const peerAppends = (PEER_LEAVES / (performance.now() - started)) * 1000
  rows.push(
    row(
      'entries of 360 bytes appended, with the hash of Node',
      appends(nodeHasher),
      ['merkletreejs', peerAppends],
      limitAppend,
      '500 k/s',
    ),
    row('entries of 360 bytes appended, plain JavaScript', appends(plainHasher), ['merkletreejs', peerAppends], limitAppend, ''),
  )

  const frontier = new Frontier(nodeHasher)
  const batch = entries.map(nodeHasher.leaf)
  const tileBatches = rate(200, () => appendTiles(frontier, batch))
  rows.push(row('leaf hashes appended to tiles, in batches of 1,000', tileBatches * 1000, undefined, limit65, ''))

  const tree = new MerkleTree(nodeHasher)
  for (let i = 0; i < LEAVES; i++) tree.appendLeafHash(batch[i % 1000] as Uint8Array)
  const made = rate(200_000, i => tree.inclusionProof((i * 7919) % LEAVES))
  const peerLeaves = peerTree.getLeaves()
  const peerMade = rate(20_000, i => peerTree.getProof(peerLeaves[(i * 7919) % PEER_LEAVES] as Buffer, (i * 7919) % PEER_LEAVES))
  rows.push(
    row(
      `inclusion proofs made, of ${LEAVES} entries (peer: ${PEER_LEAVES})`,
      made,
      ['merkletreejs', peerMade],
      undefined,
      '500 k/s',
    ),
  )

  const root = tree.root()
  const claims = Array.from({ length: 1000 }, (_, i) => {
    const index = (i * 7919) % LEAVES
    return { index, size: LEAVES, leafHash: tree.leafHash(index), proof: tree.inclusionProof(index), root }
  })
  const checked = (hasher: Hasher) => rate(20_000, i => verifyInclusion(claims[i % 1000] as (typeof claims)[0], hasher).ok)
  const peerProofs = Array.from({ length: 200 }, (_, i) => peerTree.getProof(peerLeaves[i] as Buffer, i))
  const peerRoot = peerTree.getRoot()
  const peerChecked = rate(4000, i => peerTree.verify(peerProofs[i % 200] as never, peerLeaves[i % 200] as Buffer, peerRoot))
  rows.push(
    row(
      'inclusion proofs checked, with the hash of Node',
      checked(nodeHasher),
      ['merkletreejs', peerChecked],
      limit65 / 20,
      '80 k/s',
    ),
    row('inclusion proofs checked, plain JavaScript', checked(plainHasher), ['merkletreejs', peerChecked], limit65 / 20, ''),
  )

  const size = 100_000
  const files = new Map<string, Uint8Array>()
  const small = new Frontier(nodeHasher)
  for (const { level, index, bytes } of appendTiles(
    small,
    Array.from({ length: size }, (_, i) => batch[i % 1000] as Uint8Array),
  )) {
    files.set(`${level}/${index}`, bytes)
  }
  const read = async (level: number, index: number) => files.get(`${level}/${index}`) as Uint8Array
  const from = performance.now()
  for (let i = 0; i < 300; i++)
    await new TileSource(read, size, { root: small.root(), hasher: nodeHasher }).inclusionProof((i * 7919) % size)
  rows.push(
    row(
      'proofs from tiles that are checked first, nothing cached',
      300_000 / (performance.now() - from),
      undefined,
      undefined,
      '',
    ),
  )

  const parsed = rate(100_000, i => parseCanonical(entries[i % 1000] as Uint8Array))
  const decoder = new TextDecoder()
  const json = rate(100_000, i => JSON.parse(decoder.decode(entries[i % 1000])))
  rows.push(row('entries of 360 bytes read as canonical JSON', parsed, ['JSON.parse, unchecked', json], undefined, ''))
  return rows
}

function nodesPerSecond(hasher: Hasher): number {
  const pair = new Uint8Array(64).fill(7)
  return rate(400_000, () => hasher.nodeInto(pair, 0, pair, 0, pair, 32))
}

/** Calls a second in the best of many short rounds; the results are looked at, so that no engine may leave the work out. */
function rate(times: number, work: (i: number) => unknown): number {
  const [rounds, each] = [25, Math.ceil(times / 10)]
  let best = 0
  let seen = 0
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    for (let i = 0; i < each; i++) if (work(round * each + i) !== null) seen++
    best = Math.max(best, (each / (performance.now() - from)) * 1000)
  }
  return seen > 0 ? best : 0
}

function row(
  what: string,
  ours: number,
  peer: readonly [string, number] | undefined,
  limit: number | undefined,
  aim: string,
): Row {
  const beside = peer ? `${inShort(peer[1])} ${peer[0]} (we: ${(ours / peer[1]).toFixed(1)} ×)` : '–'
  return { what, ours: inShort(ours), peer: beside, limit: limit === undefined ? '–' : inShort(limit), aim: aim || '–' }
}

const inShort = (perSecond: number): string =>
  perSecond >= 1e6
    ? `${(perSecond / 1e6).toFixed(2)} M/s`
    : perSecond >= 1e3
      ? `${(perSecond / 1e3).toFixed(0)} k/s`
      : `${perSecond.toFixed(0)} /s`
