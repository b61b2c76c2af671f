/**
 * Writes the log as files that outlive servers: the same tiles, bundles and checkpoint as under /log/, and the public bodies.
 * Any static host can serve the folder, and `hemicycle verify <folder>` checks it without asking us.
 *
 * Order   bodies, entries, tiles, key, and the checkpoint last: a folder without checkpoint is an export that did not finish.
 * Refuses a folder that is not empty, unless it holds an older export of the same log, which it then completes.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bundlesOfSize, openCheckpoint, parseVerifierKey, TILE_WIDTH, tilePath, tilesOfSize } from '@hemicycle/log'
import { nodeVerifiers } from './keys.ts'
import type { LedgerReader } from './ledger.ts'
import { CannotStart } from './problems.ts'

export type Exported = { readonly size: number; readonly files: number }

export async function exportLog(
  reader: LedgerReader,
  vkey: string,
  folder: string,
  progress?: (files: number) => void,
): Promise<Exported> {
  const key = parseVerifierKey(vkey)
  if (!key.ok) throw new CannotStart(key.finding.detail)
  const checkpoint = await reader.checkpoint()
  const trust = { origin: key.value.name, logKeys: [key.value] }
  const opened = await openCheckpoint(checkpoint, trust, nodeVerifiers)
  if (!opened.ok) throw new CannotStart(`${reader.place}: ${opened.finding.detail}`)
  const { size } = opened.value.checkpoint
  await expectEmptyOrOlder(folder, vkey)

  let files = 0
  const put = async (path: string, bytes: Uint8Array | string) => {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(`${target}.next`, bytes)
    await rename(`${target}.next`, target)
    files++
    progress?.(files)
  }
  /** A tile that has become full stands in for its partial ones. */
  const dropPartial = (path: string) => rm(join(folder, `${path}.p`), { recursive: true, force: true })

  for (const tile of bundlesOfSize(size)) {
    const paths = [tilePath(tile), tilePath(tile).replace('tile/entries/', 'bodies/')] as const
    await put(paths[1], await reader.bodyBundle(tile.index, tile.width))
    await put(paths[0], await reader.entryBundle(tile.index, tile.width))
    if (tile.width === TILE_WIDTH) for (const path of paths) await dropPartial(path)
  }
  for (const tile of tilesOfSize(size)) {
    await put(tilePath(tile), await reader.hashTile(Number(tile.level), tile.index, tile.width))
    if (tile.width === TILE_WIDTH) await dropPartial(tilePath(tile))
  }
  await put('vkey', `${vkey}\n`)
  await put('checkpoint', checkpoint)
  return { size, files }
}

async function expectEmptyOrOlder(folder: string, vkey: string): Promise<void> {
  const names = await readdir(folder).catch(() => [] as string[])
  if (names.length === 0) return
  const before = await readFile(join(folder, 'vkey'), 'utf8').catch(() => '')
  if (before.trim() !== vkey)
    throw new CannotStart(`${folder} is not empty and holds no export of this log. Name an empty folder.`)
}
