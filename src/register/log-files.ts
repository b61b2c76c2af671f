/**
 * The log as append-only files, synced before an act is acknowledged, in the layout that is also served and mirrored.
 *
 *   checkpoint               the signed state, replaced as a whole
 *   commits                  one line a batch: size, root, time of the last entry; a batch counts once its line is synced
 *   tile/<L>/<N>             hashes; the last file of a level grows, and its first W hashes are the partial tile of width W
 *   tile/entries/<N>         entries
 *   bodies/<N>               bodies with their salts
 *
 * Safe      power may fail between any two steps: the files are cut back to the last commit line that is whole. What stood
 *           behind it was never acknowledged.
 * Errors    a log that is shorter than its commits, or whose tiles do not give the committed root, is not opened.
 */
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Bytes,
  decodeBundle,
  emptyRoot,
  equalBytes,
  fromBase64,
  hashesAtLevel,
  parseTilePath,
  TILE_WIDTH,
  type TileLevel,
  TileSource,
  tilePath,
  toBase64,
  utf8,
} from '@hemicycle/log'
import { Instant } from '../kernel/date.ts'
import { nodeHasher } from '../kernel/node-hasher.ts'
import type { Sql } from '../store/store.ts'
import { GrowingFile } from './growing-file.ts'
import { type Addition, bodyLine, type Commit, type Ledger, type LedgerReader } from './ledger.ts'
import { LogDamaged } from './problems.ts'

export type OpenedFiles = Ledger & {
  /** What was cut off at opening, in words for the reader of the start; empty after a clean stop. */ readonly recovered: readonly string[]
}

const tileFile = (level: TileLevel, index: number) => tilePath({ level, index, width: TILE_WIDTH })
const bodyFile = (index: number) => tileFile('entries', index).replace('tile/entries/', 'bodies/')

const commitLine = ({ size, root, recordedAt }: Commit) => `${size} ${toBase64(root)} ${recordedAt ?? '-'}\n`

function readCommit(line: string): Commit | null {
  const [, size, rootText, time] = /^(0|[1-9]\d{0,15}) (\S{44}) (\S+)$/.exec(line) ?? []
  const root = rootText === undefined ? undefined : fromBase64(rootText)
  if (size === undefined || root?.length !== 32 || time === undefined) return null
  if (time === '-') return { size: Number(size), root, recordedAt: null }
  const at = Instant.safeParse(time)
  return at.success ? { size: Number(size), root, recordedAt: at.data } : null
}

/** Reading, without a lock: for a verifier or an auditor beside a running register. */
export function readLogFiles(folder: string): LedgerReader {
  const read = (path: string) => readFile(join(folder, path))
  return {
    place: folder,
    checkpoint: async () => (await read('checkpoint')).toString('utf8'),
    hashTile: async (level, index, width) => (await readTile(folder, level, index, width)).subarray(0, width * 32),
    entryBundle: (index, width) => readTile(folder, 'entries', index, width).then(bytes => cutEntries(bytes, width)),
    bodyBundle: async (index, width) => cutLines(await readPartial(folder, bodyFile(index), width), width),
    commits: async function* () {
      const text = await read('commits')
        .then(bytes => bytes.toString('utf8'))
        .catch(() => '')
      for (const line of text.split('\n').slice(0, -1)) {
        const commit = readCommit(line)
        if (!commit)
          throw new LogDamaged(
            join(folder, 'commits'),
            `the line ${JSON.stringify(line.slice(0, 80))}`,
            'a size, a root and a time',
          )
        yield commit
      }
    },
  }
}

const readTile = (folder: string, level: TileLevel, index: number, width: number) =>
  readPartial(folder, tileFile(level, index), width)

/** An export keeps partial tiles as files of their own; the register's own folder as the beginning of the growing file. */
async function readPartial(folder: string, path: string, width: number): Promise<Buffer> {
  return readFile(join(folder, path)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT' || width === TILE_WIDTH) throw cause
    return readFile(join(folder, `${path}.p`, String(width)))
  })
}

function cutEntries(bytes: Uint8Array, width: number): Uint8Array {
  let end = 0
  for (let n = 0; n < width && end + 2 <= bytes.length; n++) end += 2 + (((bytes[end] ?? 0) << 8) | (bytes[end + 1] ?? 0))
  return bytes.subarray(0, end)
}

function cutLines(bytes: Uint8Array, width: number): Uint8Array {
  let end = 0
  for (let n = 0; n < width; n++) {
    const next = bytes.indexOf(0x0a, end)
    if (next < 0) return bytes
    end = next + 1
  }
  return bytes.subarray(0, end)
}

export async function openLogFiles(folder: string): Promise<OpenedFiles> {
  const recovered: string[] = []
  const reader = readLogFiles(folder)
  const commitsPath = join(folder, 'commits')
  const { commit: last, length } = await lastCommit(commitsPath, recovered)
  if (!last && (await exists(join(folder, 'tile')))) await refuseLostCommits(folder)
  let head: Commit = last ?? { size: 0, root: emptyRoot(), recordedAt: null }

  await checkRoot(reader, head, folder)
  await expectFullFiles(folder, head.size)
  const commits = await GrowingFile.open(commitsPath, length)
  const files = new Map<string, GrowingFile>()
  const closeAll = async () => {
    for (const file of [...files.values(), commits]) await file.close()
  }
  await cutBack(folder, head.size, files, recovered).catch(async cause => {
    await closeAll()
    throw cause
  })

  const fileAt = async (path: string, from: number): Promise<GrowingFile> => {
    const known = files.get(path)
    if (known) return known
    // Only a file that begins in this batch is not open yet: every growing one was opened with the log.
    if (from !== 0) throw new LogDamaged(join(folder, path), 'no open file', `${from} records in it`)
    const file = await GrowingFile.open(join(folder, path), 0)
    files.set(path, file)
    return file
  }

  /** What stands in the files after a batch that failed half way is not committed: forget it before the next one. */
  const forget = async (lengths: ReadonlyMap<string, number>) => {
    for (const [path, file] of files) {
      const before = lengths.get(path)
      if (before !== undefined) file.length = before
      else {
        files.delete(path)
        await file.close().catch(() => {})
      }
    }
  }

  const writeBatch = async (addition: Addition) => {
    const touched = new Set<GrowingFile>()
    const put = async (path: string, from: number, bytes: Uint8Array) => {
      const file = await fileAt(path, from)
      await file.write(bytes)
      touched.add(file)
    }
    for (let at = head.size; at < addition.commit.size; ) {
      const start = at % TILE_WIDTH
      const count = Math.min(TILE_WIDTH - start, addition.commit.size - at)
      const lines = addition.bodies.slice(at - head.size, at - head.size + count).map(bodyLine)
      await put(bodyFile(Math.floor(at / TILE_WIDTH)), start, Buffer.concat(lines))
      at += count
    }
    for (const { level, index, from, bytes } of [...addition.bundles, ...addition.tiles])
      await put(tileFile(level, index), from, bytes)
    await Promise.all([...touched].map(file => file.sync()))
  }

  const closeFull = async () => {
    for (const [path, file] of files) {
      if (isGrowing(path, head.size)) continue
      files.delete(path)
      await file.close()
    }
  }

  return {
    ...reader,
    recovered,
    head: async () => head,
    tilesIn: () => reader.hashTile,
    append: async (_sql: Sql, addition) => {
      const lengths = new Map([...files].map(([path, file]) => [path, file.length]))
      const committed = commits.length
      try {
        await writeBatch(addition)
        await commits.write(utf8(commitLine(addition.commit)))
        await commits.sync()
      } catch (cause) {
        commits.length = committed
        await forget(lengths)
        throw cause
      }
      head = addition.commit
      await closeFull()
    },
    // Not synced: it says nothing that the commits do not say, and is signed again at the next start.
    publish: async checkpoint => {
      const next = join(folder, 'checkpoint.next')
      await writeFile(next, checkpoint)
      await rename(next, join(folder, 'checkpoint'))
    },
    close: closeAll,
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

async function refuseLostCommits(folder: string): Promise<never> {
  throw new LogDamaged(join(folder, 'commits'), 'no committed state', 'at least one, because there are tiles')
}

/** The last line that is whole, and how many bytes of the file count. */
async function lastCommit(path: string, recovered: string[]): Promise<{ commit: Commit | null; length: number }> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return Buffer.alloc(0)
    throw cause
  })
  const length = bytes.lastIndexOf(0x0a) + 1
  if (length < bytes.length)
    recovered.push(`${path}: cut ${bytes.length - length} bytes of a commit that was never acknowledged.`)
  if (length === 0) return { commit: null, length: 0 }
  const start = length >= 2 ? bytes.lastIndexOf(0x0a, length - 2) + 1 : 0
  const line = bytes.subarray(start, length - 1).toString('utf8')
  const commit = readCommit(line)
  if (!commit) throw new LogDamaged(path, `the last line ${JSON.stringify(line.slice(0, 80))}`, 'a size, a root and a time')
  return { commit, length }
}

async function checkRoot(reader: LedgerReader, head: Commit, folder: string): Promise<void> {
  const root = await new TileSource(reader.hashTile, head.size, { hasher: nodeHasher }).root()
  if (!root.ok) throw new LogDamaged(folder, root.finding.detail, `tiles of ${head.size} entries`)
  if (!equalBytes(root.value, head.root))
    throw new LogDamaged(folder, `tiles with root ${toBase64(root.value)}`, `the committed root ${toBase64(head.root)}`)
}

/** Files that no longer grow are there, and tiles have their length. What is in them is for `verify` to say. */
async function expectFullFiles(folder: string, size: number): Promise<void> {
  const full: { path: string; bytes: number | null }[] = []
  for (let bundle = 0; (bundle + 1) * TILE_WIDTH <= size; bundle++)
    full.push({ path: tileFile('entries', bundle), bytes: null }, { path: bodyFile(bundle), bytes: null })
  for (let level = 0; hashesAtLevel(size, level) >= TILE_WIDTH; level++)
    for (let index = 0; (index + 1) * TILE_WIDTH <= hashesAtLevel(size, level); index++)
      full.push({ path: tileFile(level, index), bytes: TILE_WIDTH * 32 })
  for (let from = 0; from < full.length; from += 64)
    await Promise.all(
      full.slice(from, from + 64).map(async ({ path, bytes }) => {
        const found = await stat(join(folder, path)).then(
          file => file.size,
          () => null,
        )
        if (found === null || (bytes !== null && found !== bytes))
          throw new LogDamaged(
            join(folder, path),
            found === null ? 'no file' : `${found} bytes`,
            bytes === null ? 'the file' : `${bytes} bytes`,
          )
      }),
    )
}

/** Opens the files that grow at this size, each cut to what is committed, and removes those that begin behind it. */
async function cutBack(folder: string, size: number, files: Map<string, GrowingFile>, recovered: string[]): Promise<void> {
  const cut = async (path: string, length: number) => {
    const found = await stat(join(folder, path)).then(
      s => s.size,
      () => null,
    )
    if (found === null && length === 0) return
    if (found !== null && found > length) recovered.push(`${path}: cut ${found - length} bytes behind the last commit.`)
    if (length === 0) await rm(join(folder, path))
    else files.set(path, await GrowingFile.open(join(folder, path), length))
  }
  const { bundle, offset } = { bundle: Math.floor(size / TILE_WIDTH), offset: size % TILE_WIDTH }
  await cut(tileFile('entries', bundle), offset === 0 ? 0 : await entriesLength(folder, bundle, offset))
  await cut(bodyFile(bundle), offset === 0 ? 0 : await linesLength(folder, bundle, offset))
  for (let level = 0; level === 0 || hashesAtLevel(size, level - 1) >= TILE_WIDTH; level++) {
    const hashes = hashesAtLevel(size, level)
    await cut(tileFile(level, Math.floor(hashes / TILE_WIDTH)), (hashes % TILE_WIDTH) * 32)
  }
  // A batch longer than one bundle may have left whole files behind the last commit.
  for (const path of await leftovers(folder, bundle + 1)) {
    await rm(join(folder, path))
    recovered.push(`${path}: removed, it lay behind the last commit.`)
  }
}

async function leftovers(folder: string, from: number): Promise<string[]> {
  const found: string[] = []
  for (let index = from; ; index++) {
    const here: string[] = []
    for (const path of [tileFile('entries', index), bodyFile(index), tileFile(0, index)])
      if (await exists(join(folder, path))) here.push(path)
    if (here.length === 0) return found
    found.push(...here)
  }
}

async function entriesLength(folder: string, bundle: number, count: number): Promise<number> {
  const path = tileFile('entries', bundle)
  const bytes = await readFile(join(folder, path))
  const cut = cutEntries(bytes, count)
  const entries = decodeBundle(cut, count)
  if (!entries.ok) throw new LogDamaged(join(folder, path), entries.finding.detail, `${count} entries`)
  return cut.length
}

async function linesLength(folder: string, bundle: number, count: number): Promise<number> {
  const path = bodyFile(bundle)
  const bytes: Bytes = new Uint8Array(await readFile(join(folder, path)))
  const cut = cutLines(bytes, count)
  const lines = cut.reduce((n, byte) => n + (byte === 0x0a ? 1 : 0), 0)
  if (lines < count) throw new LogDamaged(join(folder, path), `${lines} bodies`, `${count}`)
  return cut.length
}

/** Does the file at this path still grow when the log has this size? */
function isGrowing(path: string, size: number): boolean {
  const bundle = Math.floor(size / TILE_WIDTH)
  if (size % TILE_WIDTH !== 0 && (path === tileFile('entries', bundle) || path === bodyFile(bundle))) return true
  for (let level = 0; level === 0 || hashesAtLevel(size, level - 1) >= TILE_WIDTH; level++) {
    const hashes = hashesAtLevel(size, level)
    if (hashes % TILE_WIDTH !== 0 && path === tileFile(level, Math.floor(hashes / TILE_WIDTH))) return true
  }
  return false
}

/** Files of the register's own folder that are longer than the log, or that nobody should have put there. For `verify`. */
export async function strayFiles(
  folder: string,
  size: number,
): Promise<readonly { place: string; rule: string; detail: string }[]> {
  const found: { place: string; rule: string; detail: string }[] = []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1)
    if (name === 'checkpoint' || name === 'commits' || name === 'checkpoint.next') continue
    const expected = await expectedLength(folder, name, size)
    if (expected === null) found.push({ place: path, rule: 'file-stray', detail: `A log of ${size} entries has no such file.` })
    else if ((await stat(path)).size !== expected)
      found.push({
        place: path,
        rule: 'file-length',
        detail: `It has ${(await stat(path)).size} bytes, the log accounts for ${expected}.`,
      })
  }
  return found
}

async function expectedLength(folder: string, name: string, size: number): Promise<number | null> {
  const isBody = name.startsWith('bodies/')
  const parsed = parseTilePath(isBody ? name.replace('bodies/', 'tile/entries/') : name)
  if (!parsed.ok) return null
  const { level, index } = parsed.value
  const held = level === 'entries' ? size : hashesAtLevel(size, level)
  const width = Math.min(TILE_WIDTH, held - index * TILE_WIDTH)
  if (width <= 0) return null
  if (level !== 'entries') return width * 32
  const bytes = new Uint8Array(await readFile(join(folder, name)))
  return (isBody ? cutLines(bytes, width) : cutEntries(bytes, width)).length
}
