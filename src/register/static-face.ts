/**
 * The log's public face: the same files a mirror holds, served from whichever store the register has. Mount it at `/log`.
 *
 * Source  C2SP tlog-tiles; bodies as docs/log-format.md has them.
 * Bounds  never more than the published checkpoint signs: what is committed but not yet signed is not there yet. A partial tile
 *         is a prefix of the full one, so every width up to what is signed is served.
 * Caches  tiles and entries never change. Bodies may be erased, so they are asked for again after a few minutes.
 * Border  paths come from strangers: what is no tile path, or a tile that is not there, is absent and nothing else.
 */
import { parseCheckpoint, parseNote, parseTilePath, type Tile, tileWidth } from '@hemicycle/log'
import { type Context, Hono } from 'hono'
import type { Register } from './register.ts'

const TEXT = 'text/plain; charset=utf-8'
const FOR_EVER = 'public, max-age=31536000, immutable'
const A_MOMENT = 'public, max-age=2'
const MINUTES = 'public, max-age=300'

export function staticFace(register: Pick<Register, 'ledger' | 'checkpoint' | 'vkey'>): Hono {
  let signed = 0
  /** Size of the published checkpoint; it never shrinks, so it is read again only for what lies behind it. */
  const covers = async (tile: Tile): Promise<boolean> => {
    if (tileWidth(signed, tile.level, tile.index) >= tile.width) return true
    const note = parseNote(await register.checkpoint())
    const checkpoint = note.ok ? parseCheckpoint(note.value.text) : note
    if (checkpoint.ok) signed = Math.max(signed, checkpoint.value.size)
    return tileWidth(signed, tile.level, tile.index) >= tile.width
  }

  const serve = async (c: Context, path: string, read: (tile: Tile) => Promise<Uint8Array>, type: string, caching: string) => {
    const tile = parseTilePath(path)
    if (!tile.ok || !(await covers(tile.value))) return absent(c)
    const bytes = new Uint8Array(await read(tile.value))
    return c.body(bytes, 200, { ...open, 'Content-Type': type, 'Cache-Control': caching })
  }

  const { ledger } = register
  return new Hono()
    .get('/checkpoint', async c =>
      c.body(await register.checkpoint(), 200, { ...open, 'Content-Type': TEXT, 'Cache-Control': A_MOMENT }),
    )
    .get('/vkey', c => c.body(`${register.vkey}\n`, 200, { ...open, 'Content-Type': TEXT, 'Cache-Control': MINUTES }))
    .get('/tile/*', c =>
      serve(
        c,
        from(c, 'tile/'),
        ({ level, index, width }) =>
          level === 'entries' ? ledger.entryBundle(index, width) : ledger.hashTile(level, index, width),
        'application/octet-stream',
        FOR_EVER,
      ),
    )
    .get('/bodies/*', c =>
      serve(
        c,
        from(c, 'bodies/').replace('bodies/', 'tile/entries/'),
        ({ index, width }) => ledger.bodyBundle(index, width),
        TEXT,
        MINUTES,
      ),
    )
}

/** Anybody's page may read and check the log, wherever it was served from. */
const open = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' }

const absent = (c: Context) => c.body(null, 404, { ...open, 'Cache-Control': 'no-store' })

/** The path from its first own part on, wherever the face is mounted. */
const from = (c: Context, part: string) => c.req.path.slice(c.req.path.indexOf(`/${part}`) + 1)
